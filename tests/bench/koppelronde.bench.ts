/**
 * A koppelronde of 500 hulpvragen and 1,000 maatjes, whole: in its thread, from the start of it to the
 * proposal with reasons. Budget 2 seconds. Beside it, that the server goes on meanwhile (the longest that
 * its own clock stood still), and that stopping is stopping. `cpu_p50` says what it costs when others use
 * the machine too.
 */
import { reken } from '../../src/lib/server/koppelronde/reken.ts';
import { opdracht } from './koppelronde.seed.ts';
import { meld, percentiel } from './meten.ts';

const BUDGET = 2000;
const RUNS = 5;

const vragen = opdracht(500, 1000, 42);
const tijden: number[] = [];
const stil: number[] = [];
const cpu: number[] = [];
let uitkomst = '';
let paren = 0;
for (let run = 0; run < RUNS; run++) {
	const begin = performance.now();
	const used = process.cpuUsage();
	let last = begin;
	let longest = 0;
	const clock = setInterval(() => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
	}, 10);
	const voorstel = await reken(vragen, () => {}).voorstel;
	clearInterval(clock);
	tijden.push(performance.now() - begin);
	stil.push(longest);
	cpu.push(process.cpuUsage(used).user / 1000);
	const said = JSON.stringify(voorstel);
	if (uitkomst && said !== uitkomst) throw new Error('equal input gave another outcome');
	uitkomst = said;
	paren = voorstel.paren.length;
}

const bezig = reken(vragen, () => {});
const begin = performance.now();
setTimeout(bezig.stop, 50);
const gestopt = await bezig.voorstel.then(
	() => null,
	() => performance.now() - begin
);

const p50 = percentiel(tijden, 0.5);
meld({
	naam: 'koppelronde',
	ok: p50 <= BUDGET && gestopt !== null,
	budget: BUDGET,
	p50,
	p95: percentiel(tijden, 0.95),
	cpu_p50: percentiel(cpu, 0.5),
	paren,
	server_stil: percentiel(stil, 0.95),
	gestopt_na: gestopt === null ? null : Math.round(gestopt)
});
