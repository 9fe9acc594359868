/**
 * Time of the server for `/aanbod` over HTTP. With 5,000 offers the budget is 40 ms at the median.
 * With 20,000 the list with its filters may take twice what it takes with 1,000: a ratio within one
 * run, which says the same on every machine. Questions with words are shown beside it: they search.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startApp, withoutSettings } from '../app-server.ts';
import { aanbodCsv } from './aanbod.seed.ts';
import { meld, percentiel } from './meten.ts';

const BUDGET = 40;
const MAX_VERHOUDING = 2;
const RONDES = 8;
const LIJST = [
	'',
	'?postcode=3431',
	'?postcode=3991&gratis=1&afstand=5',
	'?gebied=netwerk&soort=inloop',
	'?vak=5.05,52,5.12,52.05',
	'?pagina=7'
];
const WOORDEN = [
	'?q=taal+maatje',
	'?q=computr+les',
	'?q=ik+ben+zo+alleen',
	'?q=boodschappen&postcode=3991'
];

const klein = await measure(1000);
const midden = await measure(5000);
const groot = await measure(20_000);
const verhouding = Math.round((groot.lijst / klein.lijst) * 100) / 100;
const { p50, p95 } = midden;
meld({
	naam: 'aanbod',
	p50,
	p95,
	budget: BUDGET,
	ok: p50 <= BUDGET && verhouding <= MAX_VERHOUDING,
	verhouding,
	lijst: { 1000: klein.lijst, 5000: midden.lijst, 20000: groot.lijst },
	woorden: { 1000: klein.woorden, 5000: midden.woorden, 20000: groot.woorden },
	importeren: midden.importeren
});

async function measure(aantal: number) {
	const folder = mkdtempSync(join(tmpdir(), 'dichtbij-bench-'));
	const server = await startApp({ DATA_DIR: join(folder, 'data') });
	try {
		const importeren = await fill(server.dataDir, folder, aantal);
		const { aanbod } = (await (await fetch(`${server.url}/gezond`)).json()) as { aanbod: number };
		if (aanbod < aantal) throw new Error(`only ${aanbod} offers were published`);
		const ask = async (query: string) => {
			const start = performance.now();
			const answer = await fetch(`${server.url}/aanbod${query}`);
			await answer.text();
			if (!answer.ok) throw new Error(`${query}: ${answer.status}`);
			return performance.now() - start;
		};
		const alles = [...LIJST, ...WOORDEN];
		for (const query of [...alles, ...alles]) await ask(query);
		const times = { lijst: [] as number[], woorden: [] as number[] };
		for (let ronde = 0; ronde < RONDES; ronde++) {
			for (const query of LIJST) times.lijst.push(await ask(query));
			for (const query of WOORDEN) times.woorden.push(await ask(query));
		}
		return {
			lijst: percentiel(times.lijst, 0.5),
			woorden: percentiel(times.woorden, 0.5),
			p50: percentiel([...times.lijst, ...times.woorden], 0.5),
			p95: percentiel([...times.lijst, ...times.woorden], 0.95),
			importeren
		};
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Publishes so many offers while the server runs, as an operator does; gives the milliseconds. */
async function fill(dataDir: string, folder: string, aantal: number): Promise<number> {
	const file = join(folder, 'aanbod.csv');
	writeFileSync(file, aanbodCsv(aantal));
	const begin = performance.now();
	await promisify(execFile)(
		process.execPath,
		['scripts/opdracht.ts', 'import', file, '--publiceer', '--json'],
		{ env: { ...withoutSettings(process.env), DATA_DIR: dataDir }, maxBuffer: 64 * 1024 * 1024 }
	);
	return Math.round(performance.now() - begin);
}
