import { addDays } from './week.ts';
import type { Urenregel, Urenwijziging } from './uren.ts';

type Bewaard = Urenregel & { versie: number };

const key = (u: Pick<Urenregel, 'week' | 'soort' | 'ozr'>) => `${u.week} ${u.soort} ${u.ozr}`;

/**
 * "Zo verder": what is planned in one week, planned in these later weeks as well. `getypt` is what was
 * changed in the same form and goes along; what is done already stays as it is.
 */
export function doorzetten(
	rij: Urenregel[],
	weken: string[],
	bewaard: Bewaard[],
	getypt: Urenwijziging[] = []
): Urenwijziging[] {
	const kept = new Map(bewaard.map((u) => [key(u), u]));
	const result = new Map(getypt.map((u) => [key(u), u]));
	for (const week of weken)
		for (const { soort, ozr, gepland } of rij) {
			const name = key({ week, soort, ozr });
			const old = kept.get(name);
			const typed = result.get(name);
			if (!typed && (old?.gepland ?? 0) === gepland) continue;
			result.set(name, {
				week,
				soort,
				ozr,
				gepland,
				werkelijk: typed ? typed.werkelijk : (old?.werkelijk ?? null),
				versie: typed?.versie ?? old?.versie ?? 0
			});
		}
	return [...result.values()];
}

/** What counts of a maatje: what the begeleider filled in, else what the maatje wrote down. */
export function metMaatje<U extends Urenregel>(
	uren: U[],
	maatje: { week: string; uren: number }[],
	nieuw: (week: string) => U
): (U & { maatje?: number })[] {
	const own = new Map<string, number>();
	for (const line of maatje) own.set(line.week, (own.get(line.week) ?? 0) + line.uren);
	const lines = uren.map((u) => {
		const said = u.soort === 'informeel' ? own.get(u.week) : undefined;
		if (said === undefined) return u;
		own.delete(u.week);
		return { ...u, maatje: said, werkelijk: u.werkelijk ?? said };
	});
	for (const [week, said] of own) lines.push({ ...nieuw(week), maatje: said, werkelijk: said });
	return lines.sort((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : 0));
}

/** "Zelfde als vorige week": which field of the grid is filled from which, as [from, to]. */
export function vanVorigeWeek(namen: string[], week: string): [string, string][] {
	const before = addDays(week, -7);
	return namen
		.filter((name) => /^(gepland|werkelijk)\./.test(name) && name.split('.')[1] === week)
		.map((name): [string, string] => [name.replace(week, before), name])
		.filter(([from]) => namen.includes(from));
}
