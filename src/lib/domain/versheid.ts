import { isDicht } from './open.ts';
import { addDays, addMonths } from './week.ts';

/** How much the kaart may be believed about one aanbod, from written down to taken away. */
export const STANDEN = [
	'concept',
	'te_beoordelen',
	'gepubliceerd',
	'te_controleren',
	'verouderd',
	'tijdelijk_dicht',
	'gearchiveerd'
] as const;
export type Versheid = (typeof STANDEN)[number];

/** For an aanbod whose kind nobody chose; the default of the column `controle_na_maanden`. */
export const TERMIJN_STANDAARD = 6;

export interface Controleerbaar {
	status: string;
	/** Day on which somebody said that it is right; null when nobody did. */
	gecontroleerd_op: string | null;
	dicht_van: string | null;
	/** The last day that it is closed; null with a `dicht_van` is until further notice. */
	dicht_tot: string | null;
	/** A report about it waits for the editor. */
	gemeld: boolean;
	/** Months after which the owner is asked again. */
	maanden: number;
}

/** The last day on which it counts as checked in time. */
export function termijnOp(gecontroleerd_op: string, maanden: number): string {
	return addMonths(gecontroleerd_op, maanden);
}

/** The last day before it is outdated: one and a half times as long, half a month being 15 days. */
export function oudOp(gecontroleerd_op: string, maanden: number): string {
	const day = addMonths(gecontroleerd_op, Math.floor(maanden * 1.5));
	return maanden % 2 ? addDays(day, 15) : day;
}

/**
 * The state on a day. Closed for a while goes before everything, because nobody goes there then; a
 * report that waits, or no check ever, is as good as outdated.
 */
export function versheid(a: Controleerbaar, vandaag: string): Versheid {
	if (a.status !== 'gepubliceerd')
		return a.status === 'te_beoordelen' || a.status === 'gearchiveerd' ? a.status : 'concept';
	if (isDicht(vandaag, a)) return 'tijdelijk_dicht';
	if (a.gemeld || !a.gecontroleerd_op) return 'verouderd';
	if (vandaag > oudOp(a.gecontroleerd_op, a.maanden)) return 'verouderd';
	return vandaag > termijnOp(a.gecontroleerd_op, a.maanden) ? 'te_controleren' : 'gepubliceerd';
}

/** Day from which the owner is to be asked; null when that is not yet, or not now. */
export function teControlerenSinds(
	a: Controleerbaar & { sinds: string },
	vandaag: string
): string | null {
	if (a.status !== 'gepubliceerd' || isDicht(vandaag, a)) return null;
	if (!a.gecontroleerd_op) return a.sinds.slice(0, 10);
	const laatste = termijnOp(a.gecontroleerd_op, a.maanden);
	return vandaag > laatste ? addDays(laatste, 1) : null;
}

export const MELDING_OVER = [
	'telefoon',
	'adres',
	'openingstijden',
	'kosten',
	'bestaat_niet_meer',
	'iets_anders'
] as const;

/** Why an aanbod waits for the editor; the filters of the queue. */
export const WACHTRIJ = [
	'alles',
	'weg',
	'melding',
	'verouderd',
	'te_controleren',
	'zonder_adres',
	'mail_mislukt',
	'nooit_antwoord',
	'mij'
] as const;
export type WachtrijFilter = (typeof WACHTRIJ)[number];
