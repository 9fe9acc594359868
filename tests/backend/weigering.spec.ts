import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import { SETTINGS } from './folders.ts';

let backend: Backend;

beforeAll(async () => {
	backend = await openBackend(SETTINGS, { inMemory: true });
	await privileged(backend)!.sql.query(`create function public.zegt_nee(code text) returns void
		language plpgsql as $$ begin
			raise exception 'stap_ontbreekt' using errcode = code, detail = 'kennismaking,afspraken';
		end $$`);
}, 120_000);
afterAll(() => backend.close());

test.each([
	['P0001', 400],
	['P0002', 500]
])(
	'een weigering %s van de database houdt haar code, reden en toelichting',
	async (code, status) => {
		const db = createClient(backend.url, backend.secretKey, { global: { fetch: backend.fetch } });
		const answer = await db.rpc('zegt_nee', { code });
		expect(answer.status).toBe(status);
		expect(answer.error).toMatchObject({
			code,
			message: 'stap_ontbreekt',
			details: 'kennismaking,afspraken'
		});
	}
);
