import { createClient } from '@supabase/supabase-js';
import type { Database } from '../../db/database.types.ts';
import * as punten from '../../db/punten.ts';
import { unwrap } from '../../db/unwrap.ts';
import { adminDb } from '../../admin.ts';
import { addDays } from '../../../domain/week.ts';
import type { Backend } from '../backend.ts';

const GEHOLPEN = [
	['boodschap', 3, 2],
	['computer', 12, 1.5],
	['tuin', 24, 3]
] as const;

/**
 * Points are on in the demo region, and Karim earned some. The ledger takes nothing but through its
 * functions, so his coordinator signs in for it.
 */
export async function puntenDemo(backend: Backend, vandaag: string): Promise<void> {
	const admin = adminDb(backend);
	unwrap(
		await admin.from('puntenbeleid').update({ aan: true }).eq('id', true).select('aan').single()
	);
	const karim = unwrap(
		await admin.from('vrijwilligers').select('id').eq('voornaam', 'Karim').single()
	);
	const db = createClient<Database>(backend.url, backend.publishableKey, {
		global: { fetch: backend.fetch },
		auth: { persistSession: false, autoRefreshToken: false }
	});
	const { error } = await db.auth.signInWithPassword({
		email: 'coordinator@demo.nl',
		password: backend.demoPassword
	});
	if (error) throw error;
	for (const [taak, geleden, uren] of GEHOLPEN) {
		const hulp = { sleutel: crypto.randomUUID(), vrijwilliger: karim.id, taak, uren };
		const given = await punten.geven(db, { ...hulp, dag: addDays(vandaag, -geleden) });
		if (!given.ok) throw new Error(`demo: punten ${given.weigering}`);
	}
}
