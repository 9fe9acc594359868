import type { Formulierfouten, Formulierwaarden } from '$lib/domain/formulier.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';

/** What came back of a form; `over` says of which one. */
export type ActionData = {
	over: string;
	values?: Formulierwaarden;
	errors?: Formulierfouten;
	weigering?: Weigercode;
	adres?: string;
	qr?: { size: number; d: string };
} | null;
