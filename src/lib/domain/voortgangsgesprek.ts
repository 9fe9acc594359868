import { z } from 'zod';
import { antwoordenSchema } from './antwoorden.ts';
import { eersteGesprekOp } from './driehoek.ts';
import { isFeestdag } from './feestdagen.ts';
import { dag, geheelGetal, id, lijst, ofLeeg, verplichteTekst, vrijeTekst } from './formulier.ts';
import { zonderBsn } from './bsn.ts';
import { weekdag } from './komende-dagen.ts';
import { addDays, addMonths } from './week.ts';

/** Talks about how a traject goes: when, who comes, and what the cliënt brings along. */

export const GESPREKSOORTEN = ['eerste', 'voortgang', 'eind'] as const;
export type Gespreksoort = (typeof GESPREKSOORTEN)[number];
export type Gesprekstatus = 'gepland' | 'afgezegd' | 'geweest';

/** Who may be asked; cliënt and begeleider always are. */
export const GENODIGDEN = ['client', 'begeleider', 'vrijwilliger', 'consulent'] as const;
export type Genodigde = (typeof GENODIGDEN)[number];
export const ONTVANGERS = ['begeleider', 'vrijwilliger', 'consulent'] as const;
export type OntvangerVoorbereiding = (typeof ONTVANGERS)[number];

export const MINUTEN = [30, 45, 60, 90] as const;
/** Months between two talks; three when nothing was agreed. */
export const RITMES = [1, 2, 3, 4, 6] as const;
export const STANDAARD_RITME = 3;
/** So far ahead a talk is planned, in days; the database keeps the same limit. */
export const VOORUIT_DAGEN = 400;
/** People get a week to prepare. */
const VOORBEREIDING_DAGEN = 7;

export interface Gesprekstand {
	/** Since when the maatje is beside the professional; else since the start of the traject. */
	samen_sinds: string;
	/** Days of the talks that were held. */
	gehouden: readonly string[];
	maanden: number;
}

/** The day a talk is meant for: three months together, then as often as agreed. */
export function gesprekVerwacht({ samen_sinds, gehouden, maanden }: Gesprekstand): {
	soort: 'eerste' | 'voortgang';
	op: string;
} {
	// After a setback it begins anew: a talk of before then is not the first one together.
	const last = gehouden
		.filter((day) => day >= samen_sinds)
		.toSorted()
		.at(-1);
	if (!last) return { soort: 'eerste', op: eersteGesprekOp(samen_sinds) };
	return { soort: 'voortgang', op: addMonths(last, maanden) };
}

/** Three days to choose from: working days, not before it is due and never within a week. */
export function gespreksvoorstellen(stand: Gesprekstand, vandaag: string): string[] {
	const { op } = gesprekVerwacht(stand);
	const soonest = addDays(vandaag, VOORBEREIDING_DAGEN);
	const first = werkdag(op > soonest ? op : soonest);
	const second = werkdag(addDays(first, 2));
	return [first, second, werkdag(addDays(second, 5))];
}

/** This day, or the first one after it on which people work. */
export function werkdag(day: string): string {
	let next = day;
	while (weekdag(next) > 5 || isFeestdag(next)) next = addDays(next, 1);
	return next;
}

const versie = geheelGetal(0, 1_000_000);
/** A first name, perhaps two words; nothing to reach somebody by. */
export const voornaam = (max: number) =>
	zonderBsn(
		z
			.string()
			.trim()
			.max(max, 'fout_te_lang')
			.regex(/^[^0-9@]*$/, 'fout_voornaam')
	).prefault('');

/** One of the proposed days, or another one. */
export function gesprekSchema(vandaag: string) {
	const binnen = (day: string) => day >= vandaag && day <= addDays(vandaag, VOORUIT_DAGEN);
	return z
		.object({
			gesprek: ofLeeg(id),
			versie: versie.prefault('0'),
			soort: z.enum(GESPREKSOORTEN),
			voorstel: z.string().prefault('anders'),
			dag: ofLeeg(dag),
			tijd: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'fout_tijd'),
			minuten: geheelGetal(30, 90).refine(
				(m) => (MINUTEN as readonly number[]).includes(m),
				'fout_keuze'
			),
			plek: verplichteTekst(200),
			genodigd: lijst(z.enum(GENODIGDEN)),
			netwerk: voornaam(40)
		})
		.transform(({ voorstel, dag: other, ...rest }) => ({
			...rest,
			// A day that was typed for a new talk is meant, also when a proposal is still chosen.
			dag: voorstel === 'anders' || (!rest.gesprek && other) ? other : voorstel
		}))
		.superRefine((v, context) => {
			if (!v.dag) context.addIssue({ code: 'custom', path: ['dag'], message: 'fout_verplicht' });
			else if (!dag.safeParse(v.dag).success || !binnen(v.dag))
				context.addIssue({ code: 'custom', path: ['dag'], message: 'fout_gesprek_dag' });
		})
		.transform((v) => ({ ...v, dag: v.dag! }));
}
export type GesprekInvoer = z.output<ReturnType<typeof gesprekSchema>>;

export const afzegSchema = z.object({ gesprek: id, versie });
export const geweestSchema = z.object({ gesprek: id, versie, verslag: vrijeTekst(2000) });
export const verslagSchema = z.object({ gesprek: id, versie, verslag: verplichteTekst(2000) });
export const ritmeSchema = z.object({
	maanden: geheelGetal(1, 6).refine((m) => (RITMES as readonly number[]).includes(m), 'fout_keuze')
});

/** What the cliënt is asked before a talk; `gezicht`: a face to choose as well as own words. */
export const VOORBEREIDING = [
	{ code: 'gaat', gezicht: true },
	{ code: 'goed', gezicht: false },
	{ code: 'moeilijk', gezicht: false },
	{ code: 'maatje', gezicht: true },
	{ code: 'hulp', gezicht: true },
	{ code: 'bespreken', gezicht: false }
] as const;
export type Voorbereidingsvraag = (typeof VOORBEREIDING)[number]['code'];
/** Four faces: with an even number nobody sits in the middle by default. */
export const GEZICHTEN = [1, 2, 3, 4] as const;
export type Gezicht = (typeof GEZICHTEN)[number];

export const voorbereidingSchema = antwoordenSchema(
	VOORBEREIDING.map(({ code }) => code),
	4,
	{ versie, delen: lijst(z.enum(ONTVANGERS)), wat: z.enum(['bewaren', 'versturen', 'terug']) }
);
