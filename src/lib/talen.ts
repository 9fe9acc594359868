import { naamVanTaal } from './domain/taal.ts';
import { getLocale } from './paraglide/runtime.js';

/** Languages that a form offers; what else is in the data keeps its name. */
export const TALEN = [
	'nl',
	'ar',
	'so',
	'ti',
	'fa',
	'tr',
	'ber',
	'pl',
	'uk',
	'ru',
	'en',
	'de',
	'fr',
	'es',
	'pt',
	'zh'
] as const;

/** The name of a language, in the language of the page. */
export const taalNaam = (code: string): string => naamVanTaal(code, getLocale());
