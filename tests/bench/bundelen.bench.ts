/**
 * Bundling 500 hulpvragen over 60 places of which 40 have known room, with the reasons of those who are in
 * no group. Budget 1 second: it is done while somebody waits for the page.
 */
import { bundel } from '../../src/lib/domain/bundelen.ts';
import type { BundelPlek, BundelVraag } from '../../src/lib/domain/bundelen-regels.ts';
import { zonderGroep } from '../../src/lib/domain/bundelen-uitleg.ts';
import { DAGDELEN } from '../../src/lib/domain/dagdelen.ts';
import { RESULTAATGEBIEDEN } from '../../src/lib/domain/resultaatgebieden.ts';
import { TAKEN } from '../../src/lib/domain/taken.ts';
import { addDays } from '../../src/lib/domain/week.ts';
import { meld, percentiel, toeval } from './meten.ts';

const BUDGET = 1000;
const RUNS = 7;
const VANDAAG = '2026-11-27';

const random = toeval(42);
const some = <T>(from: readonly T[], most: number): T[] =>
	from.toSorted(() => random() - 0.5).slice(0, Math.floor(random() * (most + 1)));
/** Somewhere in a town of 6 by 6 km. */
const point = () => ({ lat: 52.0 + random() * 0.054, lng: 5.05 + random() * 0.088 });

const vragen = Array.from({ length: 500 }, (_, i): BundelVraag => ({
	id: `v${i}`,
	sinds: addDays(VANDAAG, -Math.floor(random() * 200)),
	wijk: `wijk ${Math.floor(random() * 20)}`,
	...point(),
	taken: some(TAKEN, 2),
	resultaatgebieden: [...some(RESULTAATGEBIEDEN, 2), 'netwerk'],
	dagdelen: some(DAGDELEN, 5),
	talen: random() < 0.15 ? some(['ar', 'tr', 'pl', 'en'], 2) : [],
	geslacht_gevraagd: random() < 0.1,
	persoonlijk: random() < 0.05,
	complex: false,
	zoekt: random() < 0.3 ? 'maatje' : 'beide',
	max_afstand_km: random() < 0.3 ? 2 : null,
	uren_per_week: random() < 0.2 ? null : 1 + Math.floor(random() * 3),
	vanaf: null,
	tot: null
}));
const plekken = Array.from({ length: 60 }, (_, i): BundelPlek => ({
	id: `p${i}`,
	...point(),
	ruimte: i % 3 ? { mensen: 4 + Math.floor(random() * 20), dagdelen: some(DAGDELEN, 10) } : null,
	open: some(DAGDELEN, 8)
}));

const tijden: number[] = [];
let uitkomst = '';
let groepen = 0;
for (let run = 0; run < RUNS; run++) {
	const turned = run % 2 ? vragen.toReversed() : vragen;
	const begin = performance.now();
	const found = bundel(turned, plekken, VANDAAG);
	const zonder = zonderGroep(turned, plekken, found, VANDAAG);
	tijden.push(performance.now() - begin);
	const said = JSON.stringify([found, [...zonder]]);
	if (uitkomst && said !== uitkomst) throw new Error('equal input gave another outcome');
	uitkomst = said;
	groepen = found.length;
}

const p50 = percentiel(tijden, 0.5);
meld({
	naam: 'bundelen',
	ok: p50 <= BUDGET,
	budget: BUDGET,
	p50,
	p95: percentiel(tijden, 0.95),
	vragen: vragen.length,
	groepen
});
