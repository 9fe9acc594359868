import type { Pad } from './pad.ts';
import { daysBetween } from './week.ts';

/** The stages of the pipeline, in the order in which somebody goes through them. */
export const PADFASES = ['nieuw', 'pad', 'vrij', 'gekoppeld', 'pauze', 'gestopt'] as const;
export type Padfase = (typeof PADFASES)[number];

/** Why somebody stops: a list, so that nobody writes down anything about health. */
export const STOPREDENEN = [
	'tijd',
	'verhuizing',
	'werk',
	'ander_vrijwilligerswerk',
	'past_niet',
	'persoonlijk',
	'organisatie',
	'onbekend'
] as const;
export type Stopreden = (typeof STOPREDENEN)[number];

export interface Loopbaan {
	status: string;
	pauze_tot: string | null;
	gestopt_op: string | null;
	lopend: number;
	/** Moments. */
	laatste_koppeling_op: string | null;
	created_at: string;
}

/** A pause with a last day ends by itself; the status is a pause that somebody lifts. */
export function heeftPauze(
	{ status, pauze_tot }: { status: string; pauze_tot: string | null },
	vandaag: string
): boolean {
	return status === 'pauze' || (status === 'actief' && !!pauze_tot && pauze_tot >= vandaag);
}

/**
 * Where somebody stands. Who is approved and lacks a step again is back on the path, unless
 * somebody is being helped: that goes on, and the step stands beside it.
 */
export function padfase(wie: Loopbaan, pad: Pad, vandaag: string): Padfase {
	const { status, lopend } = wie;
	if (status === 'gestopt') return 'gestopt';
	if (heeftPauze(wie, vandaag)) return 'pauze';
	if (status === 'aangemeld') return pad.laatst || pad.stappen.some(asked) ? 'pad' : 'nieuw';
	if (lopend) return 'gekoppeld';
	return pad.klaar ? 'vrij' : 'pad';
}

/** Since when somebody waits in a stage, as a day. */
export function wachtSinds(wie: Loopbaan, pad: Pad, fase: Padfase): string {
	const begin = wie.created_at.slice(0, 10);
	const koppeling = wie.laatste_koppeling_op?.slice(0, 10);
	switch (fase) {
		case 'nieuw':
			return begin;
		case 'vrij':
			return koppeling ?? pad.goedgekeurd_op ?? begin;
		case 'gekoppeld':
			return koppeling ?? begin;
		case 'gestopt':
			return wie.gestopt_op ?? begin;
		default:
			return pad.laatst ?? begin;
	}
}

interface Regel {
	naam: string;
	fase: Padfase;
	sinds: string;
}

/** Stage by stage, who waits longest first; of those who stopped the last one first. */
export function opVolgorde<R extends Regel>(regels: R[]): R[] {
	return regels.toSorted((a, b) => {
		const stage = PADFASES.indexOf(a.fase) - PADFASES.indexOf(b.fase);
		const days = daysBetween(b.sinds, a.sinds) * (a.fase === 'gestopt' ? -1 : 1);
		return stage || days || a.naam.localeCompare(b.naam, 'nl');
	});
}

const asked = ({ gevraagd_op }: Pad['stappen'][number]) => gevraagd_op !== null;

/** Whether every word of what was typed is the beginning of a word of the name. */
export function naamPast(naam: string, q: string): boolean {
	const words = plain(naam).split(/[\s-]+/);
	return plain(q)
		.split(/[\s-]+/)
		.filter(Boolean)
		.every((part) => words.some((word) => word.startsWith(part)));
}

function plain(text: string): string {
	return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
