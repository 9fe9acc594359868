import { z } from 'zod';
import { dag, geheelGetal, lijst, verplichteTekst, vrijeTekst } from './formulier.ts';
import { addDays } from './week.ts';

/** Who takes care of a line; of somebody else the name is written down. */
export const REGELAARS = ['client', 'vrijwilliger', 'begeleider', 'consulent', 'ander'] as const;
export type Regelaar = (typeof REGELAARS)[number];

/** The question is not when the result is there, but what has to be arranged if it ends in six weeks (Lekstroom). */
export const WEKEN = 6;

/**
 * What is often forgotten, to pick from: who usually does it, and how many weeks before the end it
 * has to be done. The words are messages `regel_voorstel_CODE`.
 */
export const VOORSTELLEN = [
	{ code: 'wie_bellen', wie: 'begeleider', weken: 6 },
	{ code: 'terugval', wie: 'begeleider', weken: 6 },
	{ code: 'vaste_dag', wie: 'vrijwilliger', weken: 5 },
	{ code: 'vervanging', wie: 'vrijwilliger', weken: 4 },
	{ code: 'post', wie: 'client', weken: 4 },
	{ code: 'inkomen', wie: 'begeleider', weken: 4 },
	{ code: 'medicijnen', wie: 'begeleider', weken: 4 },
	{ code: 'sleutels', wie: 'begeleider', weken: 2 },
	{ code: 'netwerk_weet', wie: 'client', weken: 3 },
	{ code: 'inloop', wie: 'client', weken: 3 },
	{ code: 'papieren', wie: 'begeleider', weken: 1 },
	{ code: 'afscheid', wie: 'client', weken: 1 }
] as const satisfies readonly { code: string; wie: Regelaar; weken: number }[];
export type Voorstelcode = (typeof VOORSTELLEN)[number]['code'];
const CODES = VOORSTELLEN.map(({ code }) => code);

export interface Regelpunt {
	voor: string;
	geregeld_op: string | null;
	vervallen_op: string | null;
	voorstel?: string | null;
}

/** What was not picked yet, with its day before the end; never a day that is over already. */
export function voorstellen(punten: readonly Regelpunt[], eind_op: string, vandaag: string) {
	const there = new Set(punten.map(({ voorstel }) => voorstel));
	return VOORSTELLEN.filter(({ code }) => !there.has(code)).map(({ code, wie, weken }) => {
		const day = addDays(eind_op, -7 * weken);
		return { code, wie, voor: day < vandaag ? vandaag : day };
	});
}

/** Arranged and to arrange; what is not needed any more does not count. */
export function geregeld(punten: readonly Regelpunt[]): { klaar: number; totaal: number } {
	const telt = punten.filter((p) => !p.vervallen_op);
	return { klaar: telt.filter((p) => p.geregeld_op).length, totaal: telt.length };
}

export function isOverDatum(punt: Regelpunt, vandaag: string): boolean {
	return !punt.geregeld_op && !punt.vervallen_op && punt.voor < vandaag;
}

/** Open first by day, then what was arranged (the last first), then what fell away. */
export function opVolgorde<P extends Regelpunt>(punten: readonly P[]): P[] {
	const rank = (p: P) => (p.vervallen_op ? 2 : p.geregeld_op ? 1 : 0);
	return punten.toSorted((a, b) => {
		if (rank(a) !== rank(b)) return rank(a) - rank(b);
		if (a.geregeld_op && b.geregeld_op && a.geregeld_op !== b.geregeld_op)
			return a.geregeld_op < b.geregeld_op ? 1 : -1;
		return a.voor < b.voor ? -1 : a.voor > b.voor ? 1 : 0;
	});
}

const versie = geheelGetal(0, 1_000_000);

/** Picked from the proposal. */
export const kiesSchema = z.object({
	punten: lijst(z.enum(CODES)).refine((punten) => punten.length, 'fout_verplicht')
});

export const regelpuntSchema = z
	.object({ tekst: verplichteTekst(300), wie: z.enum(REGELAARS), naam: vrijeTekst(80), voor: dag })
	.refine(({ wie, naam }) => wie !== 'ander' || naam.length > 0, {
		path: ['naam'],
		message: 'fout_verplicht'
	})
	.transform((punt) => ({ ...punt, naam: punt.wie === 'ander' ? punt.naam : '' }));
export type RegelpuntInvoer = z.output<typeof regelpuntSchema>;

export const zetRegelpuntSchema = z.object({
	punt: z.guid('fout_keuze'),
	stand: z.enum(['open', 'geregeld', 'vervallen']),
	versie
});
