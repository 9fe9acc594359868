/** Time of the server for `/aanbod` over HTTP with 5,000 offers; the budget is 40 ms at the median. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startApp, withoutSettings } from '../app-server.ts';
import { aanbodCsv } from './aanbod.seed.ts';
import { meld, percentiel } from './meten.ts';

const BUDGET = 40;
const AANTAL = 5000;
const RONDES = 8;
const VRAGEN = [
	'',
	'?q=taal+maatje',
	'?q=computr+les',
	'?q=ik+ben+zo+alleen',
	'?postcode=3431',
	'?q=boodschappen&postcode=3991&gratis=1',
	'?gebied=netwerk&soort=inloop',
	'?pagina=7'
];

const folder = mkdtempSync(join(tmpdir(), 'dichtbij-bench-'));
const server = await startApp({ DATA_DIR: join(folder, 'data') });
try {
	const file = join(folder, 'aanbod.csv');
	writeFileSync(file, aanbodCsv(AANTAL));
	const begin = performance.now();
	await promisify(execFile)(
		process.execPath,
		['scripts/opdracht.ts', 'import', file, '--publiceer', '--json'],
		{ env: { ...withoutSettings(process.env), DATA_DIR: server.dataDir } }
	);
	const importeren = Math.round(performance.now() - begin);
	const { aanbod } = (await (await fetch(`${server.url}/gezond`)).json()) as { aanbod: number };
	if (aanbod < AANTAL) throw new Error(`only ${aanbod} offers were published`);

	const ask = async (query: string) => {
		const start = performance.now();
		const answer = await fetch(`${server.url}/aanbod${query}`);
		await answer.text();
		if (!answer.ok) throw new Error(`${query}: ${answer.status}`);
		return performance.now() - start;
	};
	for (const query of [...VRAGEN, ...VRAGEN]) await ask(query);
	const times: number[] = [];
	for (let ronde = 0; ronde < RONDES; ronde++)
		for (const query of VRAGEN) times.push(await ask(query));
	const p50 = percentiel(times, 0.5);
	const p95 = percentiel(times, 0.95);
	meld({ naam: 'aanbod', p50, p95, budget: BUDGET, ok: p50 <= BUDGET, aanbod, importeren });
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
