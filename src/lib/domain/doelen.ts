import { z } from 'zod';
import {
	dag,
	geheelGetal,
	lijst,
	ofLeeg,
	verplichteTekst,
	vinkje,
	vrijeTekst
} from './formulier.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { onuitgelegd, OPLOSSINGEN, type Stappen } from './verheldering.ts';

/** Few goals per traject (Lekstroom): a fourth waits until one is reached or stopped. */
export const HOOGSTENS_OPEN = 3;

export const DOELSTATUSSEN = ['open', 'bereikt', 'gestopt'] as const;
export type Doelstatus = (typeof DOELSTATUSSEN)[number];

/** Who may report that a piketpaaltje was reached. */
export const MELDERS = ['client', 'vrijwilliger', 'begeleider', 'consulent'] as const;
export type Melder = (typeof MELDERS)[number];

/** The three around a traject; a goal changes only when the cliënt was there. */
export const DRIE = ['client', 'vrijwilliger', 'begeleider'] as const;
export type Drie = (typeof DRIE)[number];

export interface Piketpaaltje {
	bereikt_voor: string;
	bereikt_op: string | null;
	vervallen_op: string | null;
}

export function kanNieuwDoel(doelen: readonly { status: Doelstatus }[]): boolean {
	return doelen.filter(({ status }) => status === 'open').length < HOOGSTENS_OPEN;
}

/** Reached and to reach; what fell away does not count. */
export function voortgang(paaltjes: readonly Piketpaaltje[]): { gehaald: number; totaal: number } {
	const telt = paaltjes.filter((p) => !p.vervallen_op);
	return { gehaald: telt.filter((p) => p.bereikt_op).length, totaal: telt.length };
}

/** Its day is over and nobody said that it was reached; the day itself is still in time. */
export function isTeLaat(paaltje: Piketpaaltje, vandaag: string): boolean {
	return !paaltje.bereikt_op && !paaltje.vervallen_op && paaltje.bereikt_voor < vandaag;
}

/** The next one to reach: the earliest day that is open. */
export function volgendPaaltje<P extends Piketpaaltje>(paaltjes: readonly P[]): P | null {
	const open = paaltjes.filter((p) => !p.bereikt_op && !p.vervallen_op);
	return open.toSorted((a, b) => (a.bereikt_voor < b.bereikt_voor ? -1 : 1))[0] ?? null;
}

const versie = geheelGetal(0, 1_000_000);
export const versieSchema = z.object({ versie });

const velden = {
	tekst: verplichteTekst(300),
	resultaatgebied: z.enum(RESULTAATGEBIEDEN),
	streef_op: ofLeeg(dag),
	oplossing: z.enum(OPLOSSINGEN),
	samen: lijst(z.enum(DRIE)).refine((samen) => samen.includes('client'), 'fout_samen_client'),
	waarom: vrijeTekst(500),
	...Object.fromEntries(OPLOSSINGEN.map((stap) => [`bekeken_${stap}`, vinkje])),
	...Object.fromEntries(OPLOSSINGEN.map((stap) => [`reden_${stap}`, vrijeTekst(300)]))
};

/** A goal as its form gives it; each step of the order before the chosen one is explained. */
function doelMet<T extends z.ZodRawShape>(meer: T) {
	return z.object({ ...velden, ...meer }).transform((raw, ctx) => {
		const form = raw as unknown as z.output<z.ZodObject<typeof velden>> & Record<string, unknown>;
		const stappen = Object.fromEntries(
			OPLOSSINGEN.map((stap) => [
				stap,
				{ bekeken: form[`bekeken_${stap}`] as boolean, reden: form[`reden_${stap}`] as string }
			])
		) as Stappen;
		for (const stap of onuitgelegd(form.oplossing, stappen))
			ctx.addIssue({ code: 'custom', path: [`reden_${stap}`], message: 'fout_stap_uitleg' });
		const { tekst, resultaatgebied, streef_op, oplossing, samen, waarom } = form;
		return { tekst, resultaatgebied, streef_op, oplossing, samen, waarom, stappen };
	});
}
export const nieuwDoelSchema = doelMet({});
/** Sharpening says why, so that later somebody understands what moved. */
export const scherperDoelSchema = doelMet({ waarom: verplichteTekst(500) });
export type DoelInvoer = z.output<typeof nieuwDoelSchema>;

/** Reached, stopped (with a reason), or open again. */
export const sluitDoelSchema = z
	.object({ uitkomst: z.enum(DOELSTATUSSEN), reden: vrijeTekst(500), versie })
	.refine(({ uitkomst, reden }) => uitkomst !== 'gestopt' || reden.length > 0, {
		path: ['reden'],
		message: 'fout_verplicht'
	});

export const paaltjeSchema = z.object({
	tekst: verplichteTekst(300),
	bereikt_voor: dag,
	meldt_door: z.enum(MELDERS)
});
export type PaaltjeInvoer = z.output<typeof paaltjeSchema>;

export const zetPaaltjeSchema = z.object({
	paaltje: z.guid('fout_keuze'),
	stand: z.enum(['open', 'bereikt', 'vervallen']),
	woorden: vrijeTekst(500),
	versie
});

/** The cliënt: it worked, or in own words how it goes. */
export const zegSchema = z
	.object({ doel: z.guid('fout_keuze'), gelukt: vinkje, woorden: vrijeTekst(500) })
	.refine(({ gelukt, woorden }) => gelukt || woorden.length > 0, {
		path: ['woorden'],
		message: 'fout_verplicht'
	});
