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

const NAMES = new Map<string, Intl.DisplayNames>();

/** "Arabisch" for `ar`; the code itself when nobody knows it. */
export function taalNaam(code: string): string {
	const locale = getLocale();
	let names = NAMES.get(locale);
	if (!names) NAMES.set(locale, (names = new Intl.DisplayNames([locale], { type: 'language' })));
	return names.of(code) ?? code;
}
