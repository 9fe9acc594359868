import type { Vervoer } from '$lib/domain/aanmelding-stappen.ts';
import { formatHours, formatShortDay } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { taakNamen } from '$lib/taak-namen.ts';
import { taalNaam } from '$lib/talen.ts';
import { VERVOER_NAAM } from '$lib/vrijwilliger-woorden.ts';

type Woord = { code: string; naam: string };
type Verteld = {
	taken: string[];
	resultaatgebieden: string[];
	uren_per_week: number | null;
	beschikbaar_van: string | null;
	beschikbaar_tot: string | null;
	pc4: string | null;
	plaats: string | null;
	radius_km: number | null;
	vervoer: string | null;
	talen: string[];
	doelgroepen: string[];
	interesses: string[];
	liever_niet: string[];
};

/** What somebody told, a line for each thing; what was left out is not there. */
export function regels(
	a: Verteld,
	words: { gebieden: Woord[]; doelgroepen: Woord[] },
	nu: Date
): { kop: string; tekst: string }[] {
	const name = (codes: string[], from: Woord[]) =>
		codes.map((code) => from.find((w) => w.code === code)?.naam ?? code).join(', ');
	const period = [
		a.beschikbaar_van && m.aanmeldingen_van({ dag: formatShortDay(a.beschikbaar_van, nu) }),
		a.beschikbaar_tot && m.aanmeldingen_tot({ dag: formatShortDay(a.beschikbaar_tot, nu) })
	];
	const where = [
		[a.pc4, a.plaats].filter(Boolean).join(' '),
		a.radius_km && m.aanmelden_straal_km({ km: String(a.radius_km).replace('.', ',') }),
		a.vervoer && VERVOER_NAAM[a.vervoer as Vervoer]()
	];
	const languages = a.talen.some((code) => code !== 'nl') ? a.talen.map(taalNaam) : [];
	const all: [string, string][] = [
		[m.aanmelden_taken(), taakNamen(a.taken)],
		[m.aanmelden_gebieden(), name(a.resultaatgebieden, words.gebieden)],
		[m.aanmeldingen_uren(), a.uren_per_week === null ? '' : formatHours(a.uren_per_week)],
		[m.aanmeldingen_periode(), period.filter(Boolean).join(', ')],
		[m.aanmeldingen_waar(), where.filter(Boolean).join(', ')],
		[m.aanmelden_talen(), languages.join(', ')],
		[m.aanmelden_doelgroepen(), name(a.doelgroepen, words.doelgroepen)],
		[m.aanmelden_interesses(), a.interesses.join(', ')],
		[m.aanmelden_liever_niet(), name(a.liever_niet, words.gebieden)]
	];
	return all.filter(([, tekst]) => tekst).map(([kop, tekst]) => ({ kop, tekst }));
}
