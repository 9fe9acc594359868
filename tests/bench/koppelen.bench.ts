/**
 * One hulpvraag against 5,000 volunteers: the rpc `maatjes_voor` as a professional, through the API
 * that the app uses, and the match of the domain. Budget 50 ms at the median, on PostgreSQL (`DATABASE_URL`).
 */
import { createClient } from '@supabase/supabase-js';
import { scoreMaatjes, type Maatje } from '../../src/lib/domain/koppelen-maatjes.ts';
import type { Vraag } from '../../src/lib/domain/koppelen.ts';
import * as gewichten from '../../src/lib/server/db/gewichten.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import { temporaryDatabase } from '../database/temporary.ts';
import { CLIENT, HULPVRAAG, seed } from './koppelen.seed.ts';

const BUDGET = 50;
const RUNS = 60;
const WARM_UP = 10;
const password = 'een lang wachtwoord';
const email = 'begeleider@voorbeeld.nl';

const database = process.env.DATABASE_URL
	? await temporaryDatabase(process.env.DATABASE_URL)
	: undefined;
const backend = await openBackend(
	{
		ORIGIN: 'http://localhost',
		DATA_DIR: '.data',
		DATABASE_URL: database?.url,
		AUTH_SECRET: 'x'.repeat(40),
		DEMO_PASSWORD: password
	},
	{ inMemory: true }
);
try {
	const sql = privileged(backend)!.sql;
	await seed(sql, await backend.createUser({ email, password, naam: 'Begeleider' }));
	const db = createClient(backend.url, backend.publishableKey, {
		auth: { persistSession: false, autoRefreshToken: false },
		global: { fetch: backend.fetch }
	});
	await db.auth.signInWithPassword({ email, password });

	const whole: number[] = [];
	const rpc: number[] = [];
	let found = 0;
	for (let run = 0; run < WARM_UP + RUNS; run++) {
		const start = performance.now();
		const [{ data, error }, { maatje }] = await Promise.all([
			db.rpc('maatjes_voor', { hulpvraag: HULPVRAAG }),
			gewichten.lees(db)
		]);
		if (error) throw new Error(error.message);
		const read = performance.now();
		found = scoreMaatjes(VRAAG(), data as Maatje[], { vandaag: today() }, maatje).length;
		if (run < WARM_UP) continue;
		rpc.push(read - start);
		whole.push(performance.now() - start);
	}
	if (!found) throw new Error(`no maatjes for ${CLIENT}`);

	const p50 = percentile(whole, 0.5);
	console.log(
		JSON.stringify({
			naam: 'koppelen',
			p50,
			p95: percentile(whole, 0.95),
			budget: BUDGET,
			ok: p50 <= BUDGET,
			rpc_p50: percentile(rpc, 0.5),
			maatjes: found,
			engine: backend.soort,
			...(backend.soort === 'pglite' && {
				let_op: 'budget geldt voor PostgreSQL: geef DATABASE_URL'
			})
		})
	);
	process.exitCode = p50 <= BUDGET || backend.soort === 'pglite' ? 0 : 1;
} finally {
	await backend.close();
	await database?.drop();
}

function VRAAG(): Vraag {
	return {
		resultaatgebieden: ['netwerk', 'administratie'],
		dagdelen: ['ma_ochtend', 'wo_middag'],
		talen: ['nl'],
		geslacht_wens: null,
		zoekt: 'maatje',
		max_afstand_km: 10,
		complex: false,
		belangrijk: 'houdt van wandelen en schaken',
		past_niet: 'honden'
	};
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}

function percentile(times: number[], part: number): number {
	const sorted = times.toSorted((a, b) => a - b);
	return Math.round(sorted[Math.floor(part * (sorted.length - 1))]! * 10) / 10;
}
