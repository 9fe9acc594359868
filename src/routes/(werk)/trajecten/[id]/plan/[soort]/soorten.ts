import type { Formulierfouten, Formulierwaarden } from '$lib/domain/formulier.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';

/** What one of the actions of this page answers. */
export type FormAntwoord = {
	over: 'vaststellen' | 'weggooien' | 'antwoord';
	values?: Formulierwaarden;
	errors?: Formulierfouten;
	weigering?: Weigercode;
} | null;
