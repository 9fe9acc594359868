import { z } from 'zod';
import { isGedaan, type Driehoek, type GedaneStap } from './driehoek.ts';
import { geheelGetal, ofLeeg } from './formulier.ts';
import { STAPPEN, type Fase, type Partij, type Soortstap, type Stap } from './overgangen.ts';
import type { Urenregel } from './uren.ts';
import { addDays, addMonths } from './week.ts';

/**
 * The phases as policy: what each asks to enter, to keep (with a rhythm) and to close, by whom and by
 * when. The steps stand in overgangen.ts; how often something comes back is data: these are the
 * defaults, a gemeente or an aanbieder sets its own (table `fase_ritmes`).
 */
export interface Ritme {
	fase: Fase;
	stap: Stap;
	elke: number;
	eenheid: 'weken' | 'maanden';
	/** Once in the phase, or again and again. */
	eenmalig?: true;
}

export const RITMES = {
	verkenning_contact: { fase: 'verkenning', stap: 'contact', elke: 2, eenheid: 'weken' },
	verlengstuk_contact: { fase: 'verlengstuk', stap: 'contact', elke: 2, eenheid: 'weken' },
	verlengstuk_gesprek: {
		fase: 'verlengstuk',
		stap: 'eerste_gesprek',
		elke: 3,
		eenheid: 'maanden',
		eenmalig: true
	},
	afbouw_contact: { fase: 'afbouw', stap: 'contact', elke: 4, eenheid: 'weken' },
	overgedragen_nazorg: { fase: 'overgedragen', stap: 'nazorg', elke: 1, eenheid: 'maanden' }
} satisfies Record<string, Ritme>;
export type Ritmecode = keyof typeof RITMES;
export const RITMECODES = Object.keys(RITMES) as Ritmecode[];

/** What was set; a code without a value has the default, 0 is "not at all". */
export type Ritmekeuze = Partial<Record<Ritmecode, number>>;

const keuze = ofLeeg(geheelGetal(0, 52));
/** The form: an empty field is the default. */
export const ritmesSchema = z
	.object(
		Object.fromEntries(RITMECODES.map((code) => [code, keuze])) as Record<Ritmecode, typeof keuze>
	)
	.transform(
		(values) =>
			Object.fromEntries(
				Object.entries(values).filter(
					([code, elke]) => elke !== null && elke !== RITMES[code as Ritmecode].elke
				)
			) as Ritmekeuze
	);

/** Who does it; the first is who is asked. */
export const WIE: Record<Stap, Partij[]> = {
	toestemming: ['client'],
	kennismaking: ['begeleider', 'coordinator'],
	afspraken: ['begeleider', 'vrijwilliger', 'client'],
	kennisoverdracht: ['begeleider', 'vrijwilliger'],
	eerste_gesprek: ['begeleider', 'vrijwilliger', 'client'],
	terugvalafspraak: ['begeleider', 'client'],
	warme_overdracht: ['begeleider', 'vrijwilliger', 'client'],
	eindgesprek: ['begeleider', 'client'],
	waakvlam_contact: ['consulent'],
	contact: ['begeleider'],
	nazorg: ['begeleider']
};

export interface Faseregel {
	stap: Stap;
	soort: Soortstap;
	wie: Partij[];
	gedaan: boolean;
	/** By which day, when there is one; null when done or when it has no day. */
	voor: string | null;
	telaat: boolean;
	/** Of what comes back: how often, and the last day that it happened. */
	ritme: Pick<Ritme, 'elke' | 'eenheid'> | null;
	laatst: string | null;
}

export interface Stand extends Driehoek {
	/** Day on which the phase began. */
	fase_sinds: string;
	waakvlam_op: string | null;
}

/**
 * What the present phase asks, in the order to enter, to keep, to close. `contacten`: days on which
 * the professional was there that are known otherwise, such as from the hours.
 */
export function fasebeleid(
	stand: Stand,
	keuzes: Ritmekeuze,
	contacten: string[],
	vandaag: string
): Faseregel[] {
	const lines = (['opzet', 'volgen', 'afronden'] as const).flatMap((soort) =>
		STAPPEN[stand.fase][soort].map((stap) => once(stand, stap, soort, keuzes, vandaag))
	);
	const again = RITMECODES.filter((code) => RITMES[code].fase === stand.fase).flatMap((code) => {
		const ritme: Ritme = { ...RITMES[code], elke: keuzes[code] ?? RITMES[code].elke };
		return ritme.eenmalig || !ritme.elke ? [] : [recurring(stand, ritme, contacten, vandaag)];
	});
	const at = lines.findIndex((line) => line.soort === 'afronden');
	return lines.toSpliced(at < 0 ? lines.length : at, 0, ...again);
}

function once(
	stand: Stand,
	stap: Stap,
	soort: Soortstap,
	keuzes: Ritmekeuze,
	vandaag: string
): Faseregel {
	const gedaan = isGedaan(stand, stap);
	const voor = gedaan ? null : dueOnce(stand, stap, keuzes);
	const telaat = voor !== null && voor < vandaag;
	return { stap, soort, wie: WIE[stap], gedaan, voor, telaat, ritme: null, laatst: null };
}

function dueOnce(stand: Stand, stap: Stap, keuzes: Ritmekeuze): string | null {
	if (stap === 'waakvlam_contact') return stand.waakvlam_op;
	const code = RITMECODES.find(
		(c) => RITMES[c].fase === stand.fase && RITMES[c].stap === stap && 'eenmalig' in RITMES[c]
	);
	if (!code) return null;
	const elke = keuzes[code] ?? RITMES[code].elke;
	return elke ? next(stand.fase_sinds, { ...RITMES[code], elke }) : null;
}

function recurring(stand: Stand, ritme: Ritme, contacten: string[], vandaag: string): Faseregel {
	const marks = stand.stappen.filter((s: GedaneStap) => s.stap === ritme.stap && !s.ongedaan_op);
	const days = [...marks.map((s) => s.gedaan_op.slice(0, 10)), ...contacten];
	const laatst =
		days
			.filter((day) => day <= vandaag)
			.sort()
			.at(-1) ?? null;
	// In a new phase the clock starts anew: nobody is late on the first day.
	const voor = next([laatst ?? '', stand.fase_sinds.slice(0, 10)].sort().at(-1)!, ritme);
	return {
		stap: ritme.stap,
		soort: 'volgen',
		wie: WIE[ritme.stap],
		gedaan: false,
		voor,
		telaat: voor < vandaag,
		ritme: { elke: ritme.elke, eenheid: ritme.eenheid },
		laatst
	};
}

function next(day: string, { elke, eenheid }: Ritme): string {
	return eenheid === 'weken' ? addDays(day, 7 * elke) : addMonths(day, elke);
}

/** Days on which the professional was there, as far as the hours say: the last day of each such week. */
export function contactenUitUren(uren: Urenregel[], vandaag: string): string[] {
	return uren
		.filter((u) => u.soort === 'formeel' && (u.werkelijk ?? 0) > 0 && u.week <= vandaag)
		.map((u) => [addDays(u.week, 6), vandaag].sort()[0]!);
}
