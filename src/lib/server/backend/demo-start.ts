import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adminDb } from '../admin.ts';
import { isLeeg } from '../db/telling.ts';
import type { Env } from '../env.ts';
import type { Backend } from './backend.ts';
import { MARK } from './cut.ts';
import { loadDemo } from './demo/load.ts';

/** Demo data come on an empty embedded database by themselves, elsewhere only when asked for. */
export async function isDemoDue(backend: Backend, env: Pick<Env, 'DEMO'>): Promise<boolean> {
	const wanted = env.DEMO === '1' || (env.DEMO !== '0' && backend.soort === 'pglite');
	return wanted && (await isLeeg(adminDb(backend)));
}

/** Leaves a mark while loading, so that a start that was cut off begins anew (see cut.ts). */
export async function loadDemoOnce(backend: Backend, env: Env): Promise<void> {
	const mark = join(env.DATA_DIR, MARK);
	await backend.once(async () => {
		if (!(await isDemoDue(backend, env))) return;
		if (backend.soort === 'pglite') writeFileSync(mark, '');
		await loadDemo(backend, env);
		rmSync(mark, { force: true });
	});
}
