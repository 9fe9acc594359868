import type { Rijlezer } from './rij-lezer.ts';
import * as w from './waarden.ts';

/** `inloop?`: proposed where the row comes from, not confirmed. */
const voorgesteld = (text: string) => text.endsWith('?');
const zonder = (text: string) => text.replace(/\s*\?$/, '');

/** Kind, areas, words and for whom. Kinds and groups of others become words, and are said. */
export function leesIndeling(
	r: Rijlezer,
	tel: (kolom: string, waarde: string, rij: number) => void
) {
	const doel = w.doelgroepen(r.lees('doelgroepen'));
	for (const woord of doel.onbekend) tel(r.kolom('doelgroepen'), woord, r.rij);
	const soorten = r.alle('soort');
	const gekozen = soorten.find((s) => w.soortCode(zonder(s)));
	const soort = gekozen ? w.soortCode(zonder(gekozen)) : null;
	const anders = soorten.filter((s) => !w.soortCode(zonder(s)));
	const categorieen = [...r.alle('categorie').flatMap((c) => w.lijst(c)), ...anders];
	const woorden = [...w.lijst(r.lees('trefwoorden')), ...categorieen, ...doel.onbekend];
	const resultaatgebieden = w.lijst(r.lees('resultaatgebieden')).flatMap((text) => {
		const code = w.resultaatgebiedCode(zonder(text));
		if (!code) r.fout('resultaatgebieden', `‘${text}’ is geen resultaatgebied dat we kennen.`);
		return code ? [{ code, voorgesteld: voorgesteld(text) }] : [];
	});
	return {
		soort,
		soort_voorgesteld: !!gekozen && voorgesteld(gekozen),
		doelgroepen: doel.codes,
		trefwoorden: [...new Set(woorden)],
		resultaatgebieden: [...new Map(resultaatgebieden.map((g) => [g.code, g])).values()],
		categorieen
	};
}
