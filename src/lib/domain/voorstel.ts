import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { SoortCode } from './soorten.ts';
import { GEEN_ONDERSTEUNING, RESULTAATGEBIED_WOORDEN, SOORT_WOORDEN } from './voorstel-woorden.ts';
import { kaal, normaliseer } from './zoeken/normaliseer.ts';
import { samenstelling, splits } from './zoeken/woorden.ts';

export type VoorstelInvoer = {
	naam: string;
	organisatie: string;
	omschrijving: string;
	trefwoorden: string[];
	/** What another register calls it ("Buurtkamer", "VO school"); counts heavily. */
	categorie?: string | string[];
};
/** `zekerheid` runs from 0 (nothing to go by) to 1; an editor confirms every proposal. */
export type Voorstel = {
	soort: SoortCode | null;
	resultaatgebieden: ResultaatgebiedCode[];
	zekerheid: number;
};

type Regel<C> = { code: C; woorden: { zin: string; gewicht: number }[] };

const stam = (woord: string) => normaliseer(kaal(woord));
const zinVan = (tekst: string) => ` ${splits(tekst).map(stam).join(' ')} `;

function lees(tekst: string) {
	return tekst.split(',').map((item) => {
		const [, woorden = '', teken, getal] = item.trim().match(/^(.*?)(?:\s+([*-])(\d+))?$/s) ?? [];
		return { zin: zinVan(woorden), gewicht: Number(getal ?? 2) * (teken === '-' ? -1 : 1) };
	});
}
const soorten: Regel<SoortCode>[] = SOORT_WOORDEN.map(([code, t]) => ({ code, woorden: lees(t) }));
const gebieden: Regel<ResultaatgebiedCode>[] = RESULTAATGEBIED_WOORDEN.map(([code, t]) => ({
	code,
	woorden: lees(t)
}));
const geen = lees(GEEN_ONDERSTEUNING).map((w) => w.zin);

/** A text as normalised words, with the parts of compounds after it. */
function tekstVan(tekst: string): string {
	const delen = splits(tekst).flatMap((w) => samenstelling(w));
	return zinVan(tekst) + (delen.length ? `| ${delen.join(' | ')} ` : '');
}

type Bron = { tekst: string; factor: number };

function punten({ woorden }: { woorden: { zin: string; gewicht: number }[] }, bronnen: Bron[]) {
	let som = 0;
	for (const { zin, gewicht } of woorden) {
		const factor = bronnen.reduce((f, b) => (b.tekst.includes(zin) ? Math.max(f, b.factor) : f), 0);
		som += gewicht * factor;
	}
	return som;
}

const GENOEG_SOORT = 4;
const GENOEG_GEBIED = 5;

/**
 * Proposes kind and resultaatgebieden from the words of an offer when an import does not give
 * them. Says null and [] where the words say nothing: no proposal is better than a wrong one.
 */
export function stelVoor(invoer: VoorstelInvoer): Voorstel {
	const categorie = [invoer.categorie ?? []].flat().join(' . ');
	const kop = zinVan(`${categorie} . ${invoer.naam}`);
	if (geen.some((zin) => zinVan(categorie).includes(zin) || (!categorie && kop.endsWith(zin)))) {
		return { soort: null, resultaatgebieden: [], zekerheid: 0 };
	}
	const [eerste = '', ...rest] = invoer.omschrijving.split(/\n+|(?<=[.!?])\s/);
	const bronnen: Bron[] = [
		{ tekst: tekstVan(categorie), factor: 1.5 },
		{ tekst: tekstVan(invoer.naam), factor: 1.5 },
		{ tekst: tekstVan(invoer.trefwoorden.join(' . ')), factor: 1.2 },
		{ tekst: tekstVan(eerste), factor: 1 },
		{ tekst: tekstVan(invoer.organisatie), factor: 0.4 },
		{ tekst: tekstVan(rest.join(' ').slice(0, 1500)), factor: 0.4 }
	];
	const [beste, tweede] = soorten
		.map((regel) => ({ code: regel.code, score: punten(regel, bronnen) }))
		.sort((a, b) => b.score - a.score);
	const scores = gebieden
		.map((regel) => ({ code: regel.code, score: punten(regel, bronnen) }))
		.sort((a, b) => b.score - a.score);
	const top = scores[0]?.score ?? 0;
	const resultaatgebieden = scores
		.filter(({ score }) => score >= GENOEG_GEBIED && score >= top * 0.5)
		.slice(0, 3)
		.map(({ code }) => code);
	const soort = beste && beste.score >= GENOEG_SOORT ? beste.code : null;
	const ruimte = soort && beste ? (beste.score - (tweede?.score ?? 0)) / beste.score : 0;
	const zekerheid =
		(soort ? 0.25 + 0.25 * ruimte : 0) + (resultaatgebieden.length ? Math.min(0.5, top / 24) : 0);
	return { soort, resultaatgebieden, zekerheid: Math.round(zekerheid * 100) / 100 };
}
