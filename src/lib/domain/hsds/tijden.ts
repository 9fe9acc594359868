import type { AanbodBron } from './bron.ts';
import { afgeleidId } from './id.ts';
import { kenmerkenVanTijden } from './kenmerken.ts';
import { schoon, type Hsds } from './schoon.ts';
import type { Taxonomieen } from './taxonomie.ts';

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

type Tijden = AanbodBron['tijden'];

/** Hours that are the same at every place of it, the words about them, and days with other hours. */
export function schemasVanAanbod(taxonomieen: Taxonomieen, a: AanbodBron): Hsds[] {
	const eigen = new Set(a.locaties.map((plek) => plek.id));
	const algemeen = a.tijden.filter((t) => !t.locatie_id || !eigen.has(t.locatie_id));
	const tekst = a.openingstijden_tekst;
	return [
		...week(taxonomieen, a.id, algemeen),
		...(tekst ? [{ id: afgeleidId(a.id, 'schedule', 'tekst'), description: tekst }] : []),
		...a.afwijkend.map((dag) => afwijkend(taxonomieen, a.id, dag))
	];
}

/** Hours that hold at this place only. */
export function schemasVanPlek(taxonomieen: Taxonomieen, a: AanbodBron, plek: string): Hsds[] {
	const hier = a.tijden.filter((t) => t.locatie_id === plek);
	return week(taxonomieen, `${a.id} ${plek}`, hier);
}

/** Days with the same hours are one rule of iCalendar. Times are those of the clock on the wall. */
function week(taxonomieen: Taxonomieen, sleutel: string, tijden: Tijden): Hsds[] {
	return [...Map.groupBy(tijden, (t) => `${t.van}-${t.tot}`)].map(([uren, rows]) => {
		const id = afgeleidId(sleutel, 'schedule', uren);
		const dagen = [...new Set(rows.map((t) => t.dag))].sort((a, b) => a - b);
		return {
			id,
			freq: 'WEEKLY',
			interval: 1,
			wkst: 'MO',
			byday: dagen.map((dag) => BYDAY[dag - 1]).join(','),
			opens_at: rows[0]!.van,
			closes_at: rows[0]!.tot,
			attributes: kenmerkenVanTijden(taxonomieen, id)
		};
	});
}

/** One day; without times it is closed that day. */
function afwijkend(
	taxonomieen: Taxonomieen,
	aanbod: string,
	{ datum, van, tot, reden }: AanbodBron['afwijkend'][number]
): Hsds {
	const id = afgeleidId(aanbod, 'schedule', datum, van);
	return schoon({
		id,
		valid_from: datum,
		valid_to: datum,
		dtstart: datum,
		freq: 'WEEKLY',
		count: 1,
		opens_at: van,
		closes_at: tot,
		notes: reden || null,
		attributes: kenmerkenVanTijden(taxonomieen, id, van ? 'open' : 'dicht')
	});
}

const OFFSET = new Intl.DateTimeFormat('en', {
	timeZone: 'Europe/Amsterdam',
	timeZoneName: 'longOffset'
});

/** The beginning of a day in the Netherlands, with its offset. */
export function middernacht(datum: string): string {
	const parts = OFFSET.formatToParts(new Date(`${datum}T00:00:00Z`));
	const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT+01:00';
	return `${datum}T00:00:00${name.replace('GMT', '')}`;
}
