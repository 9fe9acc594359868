import type { Rolpartij } from './gebruiker.ts';
import { daysBetween } from './week.ts';

interface Regel {
	/** Who has to do something about it. */
	voor: Rolpartij[];
	/** 9: before everything else, however long that waits; 5: somebody waits or something goes wrong; 1: good to do some time. */
	urgentie: 1 | 2 | 3 | 4 | 5 | 9;
	/** Days before its day on which it appears. */
	vooruit: number;
	/** Page of the thing itself, by its id; null when the list is where it is done. */
	pad: string | null;
	/** What comes behind the id: the part of that page. */
	na: string;
	/** Page when several are taken together. */
	lijst: string;
}

const HULPVERLENER: Rolpartij[] = ['begeleider', 'casusregisseur'];
/** Who looks after maatje or cliënt. */
const BEGELEIDING: Rolpartij[] = ['coordinator', ...HULPVERLENER, 'consulent'];

function rule(
	voor: Rolpartij[],
	urgentie: Regel['urgentie'],
	vooruit: number,
	pad: string | null,
	lijst: string,
	na = ''
): Regel {
	return { voor, urgentie, vooruit, pad, na, lijst };
}

/** What can be on the list "Vandaag", for whom, how urgent and where it is done. */
export const VANDAAG = {
	maatje_valt_uit: rule(HULPVERLENER, 5, 0, '/trajecten/', '/trajecten'),
	wil_spreken: rule([...HULPVERLENER, 'consulent'], 5, 0, '/clienten/', '/clienten'),
	niet_goed: rule([...HULPVERLENER, 'consulent'], 9, 0, '/trajecten/', '/trajecten'),
	weer_contact: rule([...HULPVERLENER, 'consulent'], 5, 0, '/trajecten/', '/trajecten'),
	contact_zorgen: rule(HULPVERLENER, 5, 0, '/trajecten/', '/trajecten'),
	stilte: rule(HULPVERLENER, 4, 0, '/trajecten/', '/trajecten'),
	nazorg_uur: rule(HULPVERLENER, 2, 7, '/trajecten/', '/trajecten'),
	toestemming_ontbreekt: rule(HULPVERLENER, 4, 0, '/trajecten/', '/trajecten'),
	klik_niet_goed: rule(BEGELEIDING, 9, 0, '/koppelingen/', '/koppelen'),
	antwoord_client: rule([...HULPVERLENER, 'consulent'], 4, 0, '/koppelingen/', '/clienten'),
	kennismaking_plannen: rule(BEGELEIDING, 3, 0, '/koppelingen/', '/koppelen'),
	kennismaking_uitkomst: rule(BEGELEIDING, 3, 0, '/koppelingen/', '/koppelen'),
	plaats_loopt_af: rule(BEGELEIDING, 4, 7, '/koppelingen/', '/koppelen'),
	klik_vragen: rule(BEGELEIDING, 2, 0, '/koppelingen/', '/koppelen'),
	evaluatie: rule(BEGELEIDING, 2, 7, '/koppelingen/', '/koppelen'),
	voorstel_akkoord: rule(HULPVERLENER, 4, 0, '/koppelingen/', '/clienten'),
	voorstel_afgewezen: rule(HULPVERLENER, 3, 0, '/koppelingen/', '/clienten'),
	beschikking_loopt_af: rule([...HULPVERLENER, 'consulent'], 3, 56, '/trajecten/', '/trajecten'),
	waakvlam: rule(['consulent', ...HULPVERLENER], 3, 14, '/trajecten/', '/trajecten'),
	gesprek: rule([...HULPVERLENER, 'client'], 3, 14, '/trajecten/', '/trajecten'),
	hulpvraag_zonder_voorstel: rule(HULPVERLENER, 3, 0, '/hulpvragen/', '/clienten'),
	groep_uitnodiging: rule([...HULPVERLENER, 'consulent'], 4, 0, '/hulpvragen/', '/clienten'),
	volgende_fase: rule(HULPVERLENER, 2, 0, '/trajecten/', '/trajecten'),
	piketpaaltje: rule([...HULPVERLENER, 'consulent'], 3, 3, '/trajecten/', '/trajecten', '/doelen'),
	regelpunt: rule([...HULPVERLENER, 'consulent'], 3, 3, '/trajecten/', '/trajecten', '/doelen'),
	begeleiding_maatje: rule(HULPVERLENER, 3, 7, '/trajecten/', '/trajecten', '/overdracht'),
	overdracht_tekenen: rule(HULPVERLENER, 4, 0, '/trajecten/', '/trajecten', '/overdracht'),
	uren_ontbreken: rule(HULPVERLENER, 2, 0, '/trajecten/', '/trajecten'),
	antwoord_coordinator: rule(['coordinator'], 5, 0, '/koppelingen/', '/koppelen'),
	nieuw_maatje_nodig: rule(['coordinator'], 4, 0, null, '/koppelen'),
	vog_verlopen: rule(['coordinator'], 4, 0, '/vrijwilligers/', '/vrijwilligers'),
	// How long before is up to the organisatie, up to half a year.
	vog_loopt_af: rule(['coordinator'], 3, 183, '/vrijwilligers/', '/vrijwilligers'),
	module_verlopen: rule(['coordinator'], 3, 0, '/vrijwilligers/', '/vrijwilligers'),
	module_loopt_af: rule(['coordinator'], 2, 183, '/vrijwilligers/', '/vrijwilligers'),
	aanmelding_wacht: rule(['coordinator'], 4, 0, null, '/vrijwilligers/aanmeldingen'),
	intake_plannen: rule(['coordinator'], 3, 0, '/vrijwilligers/', '/vrijwilligers?fase=nieuw'),
	goedkeuren: rule(['coordinator'], 4, 0, '/vrijwilligers/', '/vrijwilligers?fase=pad'),
	vrijwilliger_wacht: rule(['coordinator'], 2, 0, null, '/koppelen'),
	aanbod_controleren: rule(['coordinator'], 1, 14, null, '/organisatie'),
	wijziging_afgewezen: rule(['coordinator'], 3, 0, null, '/organisatie'),
	antwoord_vrijwilliger: rule(['vrijwilliger'], 5, 0, '/koppelingen/', '/start'),
	vog_aanvragen: rule(['vrijwilliger'], 4, 0, null, '/mijn/pad'),
	eigen_stap: rule(['vrijwilliger'], 3, 0, null, '/mijn/pad'),
	kennismaking: rule(['vrijwilliger'], 3, 14, '/koppelingen/', '/start'),
	klik_maatje: rule(['vrijwilliger'], 3, 0, '/koppelingen/', '/start'),
	overdracht_maatje: rule(['vrijwilliger'], 4, 0, null, '/mijn-mensen'),
	piketpaaltje_maatje: rule(['vrijwilliger'], 3, 3, null, '/mijn-mensen'),
	regelpunt_maatje: rule(['vrijwilliger'], 3, 3, null, '/mijn-mensen'),
	begeleiding_van_mij: rule(['vrijwilliger'], 2, 7, null, '/mijn-mensen'),
	overdracht_client: rule(['client'], 4, 0, null, '/mijn/overdracht'),
	piketpaaltje_client: rule(['client'], 3, 3, null, '/mijn/doelen'),
	regelpunt_client: rule(['client'], 3, 3, null, '/mijn/doelen'),
	gesprek_maatje: rule(['vrijwilliger'], 3, 14, null, '/start'),
	aanbod_beoordelen: rule(['beheerder'], 3, 0, null, '/beheer/aanbod'),
	wijziging_nakijken: rule(['beheerder'], 4, 0, null, '/beheer/wijzigingen'),
	gebied_bevestigen: rule(['beheerder'], 2, 0, null, '/beheer/aanbod'),
	aanbod_verouderd: rule(['beheerder'], 1, 0, null, '/beheer/versheid')
} satisfies Record<string, Regel>;

export type Feitcode = keyof typeof VANDAAG;

/** Something that is so; whether it is for today, and for whom, follows from VANDAAG. */
export interface Feit {
	code: Feitcode;
	/** Of what it is done on: traject, koppeling, cliënt, hulpvraag, vrijwilliger or aanbod. */
	id: string;
	/** The day it is due, or since when it waits; null when it has no day. */
	op: string | null;
	params?: Record<string, string | number>;
	/** The page below that of the thing itself where it is done: `/contact`. */
	bij?: string;
}

export interface Ding {
	code: Feitcode;
	/** How many of the same are taken together. */
	aantal: number;
	params: Record<string, string | number>;
	href: string;
	op: string | null;
	/** Days since its day; negative is days to go; null without a day. */
	dagen: number | null;
}

/** At most five things, and no more than two of one kind apart. */
export const HOOGSTENS = 5;
const APART = 2;
/** Ten days of waiting weigh as much as one step of urgency; after thirty it stays the same. */
const DAYS_PER_STEP = 10;
const MAX_DAYS = 30;

/** The most urgent first; `meer` are the others, for who asks. */
export function dingenVandaag(
	feiten: Feit[],
	wie: Rolpartij | Rolpartij[],
	vandaag: string
): { dingen: Ding[]; meer: Ding[] } {
	const hats = [wie].flat();
	const all = feiten
		.filter((feit) => isDue(feit, hats, vandaag))
		.sort((a, b) => weight(b, vandaag) - weight(a, vandaag) || byDay(a, b));
	const dingen: Ding[] = [];
	for (const feit of all) {
		const same = all.filter((other) => other.code === feit.code);
		if (same.length <= APART) dingen.push(toDing([feit], vandaag));
		else if (same[0] === feit) dingen.push(toDing(same, vandaag));
	}
	return { dingen: dingen.slice(0, HOOGSTENS), meer: dingen.slice(HOOGSTENS) };
}

function isDue({ code, op }: Feit, hats: Rolpartij[], vandaag: string): boolean {
	const { voor, vooruit }: Regel = VANDAAG[code];
	return voor.some((hat) => hats.includes(hat)) && (!op || daysBetween(vandaag, op) <= vooruit);
}

function weight({ code, op }: Feit, vandaag: string): number {
	const late = op ? Math.min(MAX_DAYS, Math.max(0, daysBetween(op, vandaag))) : 0;
	return VANDAAG[code].urgentie + late / DAYS_PER_STEP;
}

function byDay(a: Feit, b: Feit): number {
	const [x, y] = [`${a.op ?? '9'} ${a.code} ${a.id}`, `${b.op ?? '9'} ${b.code} ${b.id}`];
	return x < y ? -1 : x > y ? 1 : 0;
}

function toDing(feiten: Feit[], vandaag: string): Ding {
	const { code, id, op, params, bij = '' } = feiten[0]!;
	const { pad, na, lijst }: Regel = VANDAAG[code];
	return {
		code,
		aantal: feiten.length,
		params: feiten.length === 1 ? (params ?? {}) : {},
		href: feiten.length === 1 && pad ? pad + id + na + bij : lijst,
		op,
		dagen: op ? daysBetween(op, vandaag) : null
	};
}
