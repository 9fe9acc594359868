import { z } from 'zod';
import { noemtDiagnose } from './diagnose.ts';
import { DRIE, type Drie } from './doelen.ts';
import {
	dag,
	geheelGetal,
	lijst,
	ofLeeg,
	verplichteTekst,
	vinkje,
	vrijeTekst
} from './formulier.ts';
import type { FaseWissel } from './driehoek.ts';
import { addDays, addMonths } from './week.ts';

export const AANWEZIGEN = [
	'begeleider',
	'vrijwilliger',
	'client',
	'coordinator',
	'consulent'
] as const;

/** What is agreed, and what the maatje has to know. The first four and the next two are never empty. */
export const AFSPRAKEN = ['wie_doet_wat', 'hoe_vaak', 'wie_bellen', 'lukt_niet'] as const;
export const KENNIS = ['wat_helpt', 'signalen', 'nodig'] as const;
const NIET_NODIG = 'nodig';
export type Overdrachtveld = (typeof AFSPRAKEN)[number] | (typeof KENNIS)[number];

export interface Akkoord {
	partij: Drie;
	akkoord: boolean;
	versie: number;
	/** Moment, ISO. */
	op: string;
}
export interface Overdracht {
	versie: number;
	created_at: string;
	voorgelegd_op: string | null;
	rond_op: string | null;
	vervallen_op: string | null;
}

/** What each side said last of this wording; what was said of an earlier wording does not count. */
export function standVan<A extends Akkoord>(
	versie: number,
	akkoorden: readonly A[]
): Record<Drie, A | null> {
	const last = (partij: Drie) =>
		akkoorden
			.filter((a) => a.partij === partij && a.versie === versie)
			.toSorted((a, b) => Date.parse(a.op) - Date.parse(b.op))
			.at(-1) ?? null;
	return {
		client: last('client'),
		vrijwilliger: last('vrijwilliger'),
		begeleider: last('begeleider')
	};
}

/** Who still has to say yes, in the order of the screen. */
export function nogTeTekenen(versie: number, akkoorden: readonly Akkoord[]): Drie[] {
	const stand = standVan(versie, akkoorden);
	return DRIE.filter((partij) => !stand[partij]?.akkoord);
}

export const isRond = (versie: number, akkoorden: readonly Akkoord[]) =>
	nogTeTekenen(versie, akkoorden).length === 0;

/** After opschalen the knowledge is handed over again; the paper of before stays readable. */
export function isVerouderd(
	overdracht: Pick<Overdracht, 'created_at'>,
	verloop: readonly Pick<FaseWissel, 'soort' | 'van' | 'naar' | 'op'>[]
): boolean {
	const last = verloop
		.filter((w) => w.soort === 'opschalen' && w.van !== w.naar)
		.reduce((latest, w) => Math.max(latest, Date.parse(w.op)), -Infinity);
	return Date.parse(overdracht.created_at) < last;
}

/** The hand-over that is worked on or that counts; null when a (new) one has to be made. */
export function geldende<O extends Overdracht>(
	overdrachten: readonly O[],
	verloop: Parameters<typeof isVerouderd>[1]
): O | null {
	return (
		overdrachten
			.filter((o) => !o.vervallen_op && !isVerouderd(o, verloop))
			.toSorted((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at))[0] ?? null
	);
}

/** The aanbieder stays near: after a week, after a month, after three months. */
export function voorgesteldeMomenten(vanaf: string) {
	return [
		{ code: 'week', dag: addDays(vanaf, 7) },
		{ code: 'maand', dag: addMonths(vanaf, 1) },
		{ code: 'kwartaal', dag: addMonths(vanaf, 3) }
	] as const;
}

const versie = geheelGetal(0, 1_000_000);
/** For the eyes of a maatje: no name of a condition. */
const voorMaatje = (max: number) =>
	vrijeTekst(max).refine((tekst) => !noemtDiagnose(tekst), 'fout_diagnose');

const MAX: Record<Overdrachtveld, number> = {
	wie_doet_wat: 1500,
	hoe_vaak: 500,
	wie_bellen: 500,
	lukt_niet: 1000,
	wat_helpt: 1500,
	signalen: 1500,
	nodig: 1000
};
export const VELD_MAX = MAX;
const VELDEN = [...AFSPRAKEN, ...KENNIS];

/** A draft may have gaps; what is put before all three has none, and all three were there. */
export function overdrachtSchema(vandaag: string) {
	return z
		.object({
			dag,
			aanwezig: lijst(z.enum(AANWEZIGEN)),
			aanwezig_anders: vrijeTekst(200),
			wie_doet_wat: voorMaatje(MAX.wie_doet_wat),
			hoe_vaak: voorMaatje(MAX.hoe_vaak),
			wie_bellen: voorMaatje(MAX.wie_bellen),
			lukt_niet: voorMaatje(MAX.lukt_niet),
			wat_helpt: voorMaatje(MAX.wat_helpt),
			signalen: voorMaatje(MAX.signalen),
			nodig: voorMaatje(MAX.nodig),
			voorleggen: vinkje
		})
		.superRefine((o, ctx) => {
			if (!o.voorleggen) return;
			const wrong = (path: string, message: string) =>
				ctx.addIssue({ code: 'custom', path: [path], message });
			if (o.dag > vandaag) wrong('dag', 'fout_datum_in_toekomst');
			if (!DRIE.every((partij) => o.aanwezig.includes(partij))) wrong('aanwezig', 'fout_alle_drie');
			for (const veld of VELDEN) if (veld !== NIET_NODIG && !o[veld]) wrong(veld, 'fout_verplicht');
		});
}
export type OverdrachtInvoer = z.output<ReturnType<typeof overdrachtSchema>>;

/** Yes, or not yet and why; `gesprek_op` when the begeleider writes down what the cliënt said. */
export function tekenSchema(vandaag: string) {
	return z
		.object({
			overdracht: z.guid('fout_keuze'),
			akkoord: z.enum(['ja', 'nee']),
			woorden: vrijeTekst(500),
			gesprek_op: ofLeeg(dag.refine((op) => op <= vandaag, 'fout_datum_in_toekomst')),
			versie
		})
		.refine(({ akkoord, woorden }) => akkoord === 'ja' || woorden.length > 0, {
			path: ['woorden'],
			message: 'fout_verplicht'
		});
}
export type Handtekening = z.output<ReturnType<typeof tekenSchema>>;

const onderwerp = verplichteTekst(200).refine((tekst) => !noemtDiagnose(tekst), 'fout_diagnose');
export const nieuwMomentSchema = z.object({ dag, onderwerp });

export const MOMENTSTANDEN = ['gepland', 'geweest', 'vervallen'] as const;
export function momentSchema(vandaag: string) {
	return z
		.object({
			moment: z.guid('fout_keuze'),
			dag,
			onderwerp,
			stand: z.enum(MOMENTSTANDEN),
			notitie: vrijeTekst(500),
			versie
		})
		.refine(({ stand, dag }) => stand !== 'geweest' || dag <= vandaag, {
			path: ['dag'],
			message: 'fout_datum_in_toekomst'
		});
}
