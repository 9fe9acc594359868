import type { Aanbod } from '$lib/domain/aanbod.ts';

/** Offers on the kaart about what is asked, by name; without an area all of them. */
export function passend(items: Aanbod[], gebieden: string[]) {
	return items
		.filter(
			(a) => !gebieden.length || a.resultaatgebieden.some(({ code }) => gebieden.includes(code))
		)
		.map((a) => ({ value: a.id, label: `${a.naam} (${a.organisatie})` }))
		.sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** The kaart with what is known filled in: areas and four digits, nothing about a person. */
export function zoekUrl({
	gebieden,
	pc4,
	wijk
}: {
	gebieden: string[];
	pc4: string | null;
	wijk: string | null;
}) {
	const query = new URLSearchParams();
	for (const code of gebieden) query.append('gebied', code);
	const where = pc4 ?? wijk;
	if (where) query.set('postcode', where);
	return `/aanbod?${query}`;
}
