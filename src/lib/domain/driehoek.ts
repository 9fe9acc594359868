import type { Gebruiker, Rol } from './gebruiker.ts';
import {
	FASES,
	OVERGANGEN,
	STAPPEN,
	type Fase,
	type Overgang,
	type OvergangSoort,
	type Partij,
	type Soortstap,
	type Stap
} from './overgangen.ts';
import { addMonths } from './week.ts';

export interface GedaneStap {
	stap: Stap;
	/** Day or moment, ISO. */
	gedaan_op: string;
	/** The mark was taken back. */
	ongedaan_op?: string | null;
}

/** One line of the history, oldest first; the first may be the start itself. */
export interface FaseWissel {
	van: Fase;
	naar: Fase;
	soort: OvergangSoort | 'start';
	/** Moment, ISO. */
	op: string;
}

export interface Driehoek {
	fase: Fase;
	stappen: GedaneStap[];
	verloop: FaseWissel[];
	/** Whether the cliënt's consent for this maatje stands; unknown counts as yes. */
	toestemming?: boolean;
}

export type Weigering =
	| { code: 'niet_mogelijk'; van: Fase; naar: Fase }
	| { code: 'andere_partij'; partijen: Partij[] }
	| { code: 'stap_ontbreekt'; stap: Stap }
	| { code: 'reden_ontbreekt' }
	| { code: 'toestemming_ingetrokken' };

const PARTIJ_VAN_ROL: Partial<Record<Rol, Partij>> = {
	begeleider: 'begeleider',
	casusregisseur: 'begeleider',
	consulent: 'consulent',
	coordinator: 'coordinator'
};

/** The parties somebody can act for; whether for this driehoek is up to the database. */
export function partijen(gebruiker: Gebruiker): Partij[] {
	const staff = gebruiker.lidmaatschappen.flatMap((l) => PARTIJ_VAN_ROL[l.rol] ?? []);
	if (gebruiker.vrijwilliger_id) staff.push('vrijwilliger');
	if (gebruiker.client_id) staff.push('client');
	return [...new Set(staff)];
}

export function findOvergang(van: Fase, naar: Fase): Overgang | null {
	return OVERGANGEN.find((o) => o.van === van && o.naar === naar) ?? null;
}

/** Going up says why, and so does ending what never began. */
export function redenNodig(overgang: Pick<Overgang, 'van' | 'soort'>): boolean {
	return (
		overgang.soort === 'opschalen' ||
		(overgang.soort === 'afsluiten' && overgang.van === 'verkenning')
	);
}

/**
 * A step counts when it was done after the last opschalen: after a setback the talk is held and the
 * knowledge handed over again before it goes down once more. More hours within `verkenning` is no
 * setback. The history itself stays whole.
 */
export function isGedaan(driehoek: Driehoek, stap: Stap): boolean {
	const since = driehoek.verloop
		.filter((w) => w.soort === 'opschalen' && w.van !== w.naar)
		.map((w) => w.op)
		.at(-1);
	return driehoek.stappen.some(
		(s) => s.stap === stap && !s.ongedaan_op && (!since || !isBefore(s.gedaan_op, since))
	);
}

/** Steps that must still be done before going there, in the order of the table. */
export function ontbrekend(driehoek: Driehoek, naar: Fase): Stap[] {
	const overgang = findOvergang(driehoek.fase, naar);
	return overgang ? overgang.vereist.filter((stap) => !isGedaan(driehoek, stap)) : [];
}

export interface VolgendeStap {
	naar: Fase;
	soort: OvergangSoort;
	ontbrekend: Stap[];
}

/** Where this party may take the driehoek, with what is missing first; decides which buttons show. */
export function nextSteps(driehoek: Driehoek, wie: Partij | Partij[]): VolgendeStap[] {
	const own = [wie].flat();
	return OVERGANGEN.filter(
		(o) => o.van === driehoek.fase && o.partijen.some((p) => own.includes(p))
	).map(({ naar, soort }) => ({ naar, soort, ontbrekend: ontbrekend(driehoek, naar) }));
}

/** Every reason why the step is refused; empty means go. Opschalen never waits for a step. */
export function toegestaan(
	driehoek: Driehoek,
	naar: Fase,
	wie: Partij | Partij[],
	reden: string | null = null
): Weigering[] {
	const overgang = findOvergang(driehoek.fase, naar);
	if (!overgang) return [{ code: 'niet_mogelijk', van: driehoek.fase, naar }];
	const refusals: Weigering[] = [];
	if (!overgang.partijen.some((p) => [wie].flat().includes(p)))
		refusals.push({ code: 'andere_partij', partijen: overgang.partijen });
	for (const stap of ontbrekend(driehoek, naar)) refusals.push({ code: 'stap_ontbreekt', stap });
	if (overgang.soort === 'afschalen' && driehoek.toestemming === false)
		refusals.push({ code: 'toestemming_ingetrokken' });
	if (redenNodig(overgang) && !reden?.trim()) refusals.push({ code: 'reden_ontbreekt' });
	return refusals;
}

/** Where "Opschalen" leads: with the maatje beside the professional, or the professional alone. */
export function opschalenNaar(fase: Fase, maatjeBlijft: boolean): Fase {
	return maatjeBlijft && findOvergang(fase, 'verlengstuk')?.soort === 'opschalen'
		? 'verlengstuk'
		: 'verkenning';
}

/** The path on the screen: what the present phase asks and when it was done. */
export function stappenlijst(
	driehoek: Driehoek
): { stap: Stap; soort: Soortstap; gedaan: boolean }[] {
	return (['opzet', 'volgen', 'afronden'] as const).flatMap((soort) =>
		STAPPEN[driehoek.fase][soort].map((stap) => ({ stap, soort, gedaan: isGedaan(driehoek, stap) }))
	);
}

/** The phase that a history ends in; null when a line does not follow from the one before. */
export function replay(verloop: FaseWissel[], start: Fase = 'verkenning'): Fase | null {
	let fase = start;
	for (const [i, { van, naar, soort }] of verloop.entries()) {
		const begins = i === 0 && soort === 'start' && van === naar;
		if (van !== fase || (!begins && findOvergang(van, naar)?.soort !== soort)) return null;
		fase = naar;
	}
	return fase;
}

/** Phases as bands for the picture, end exclusive; `tot` closes the last one. */
export function fasePerioden(verloop: FaseWissel[], gestart_op: string, tot: string) {
	const bands: { fase: Fase; van: string; tot: string }[] = [];
	let fase: Fase = verloop[0]?.van ?? 'verkenning';
	let van = gestart_op;
	for (const wissel of verloop) {
		if (wissel.naar === fase) continue;
		bands.push({ fase, van, tot: wissel.op });
		fase = wissel.naar;
		van = wissel.op;
	}
	return [...bands, { fase, van, tot }];
}

/** The day on which the professional stepped out, null while (or again) in. */
export function uitgestaptOp(verloop: FaseWissel[]): string | null {
	const out = FASES.indexOf('overgedragen');
	let day: string | null = null;
	for (const wissel of verloop) {
		if (FASES.indexOf(wissel.naar) < out) day = null;
		else if (wissel.naar === 'overgedragen') day = wissel.op.slice(0, 10);
	}
	return day;
}

/** Half a year after stepping out: the same day six months on, or the last day of that month. */
export function waakvlamDatum(uitgestapt_op: string): string {
	return addMonths(uitgestapt_op, 6);
}

/** A day without a time counts as done that day, so it is not before a moment on the same day. */
function isBefore(a: string, b: string): boolean {
	return a.length === 10 ? a < b.slice(0, 10) : Date.parse(a) < Date.parse(b);
}
