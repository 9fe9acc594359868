import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	openAsBlob,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

const CACHE = 'node_modules/.cache/dichtbij';

/**
 * A migrated, empty database that databases in memory start from: a third of the work of making
 * one. Its name holds everything it was made from, so a changed migration makes a new one.
 */
export async function readTemplate(folder: string | null): Promise<Blob | undefined> {
	const path = place(folder);
	return existsSync(path) ? openAsBlob(path) : undefined;
}

export async function writeTemplate(folder: string | null, pglite: PGlite): Promise<void> {
	const path = place(folder);
	const blob = await pglite.dumpDataDir('none');
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(`${path}.${process.pid}`, await blob.bytes());
	renameSync(`${path}.${process.pid}`, path);
}

function place(folder: string | null): string {
	const hash = createHash('sha256').update(readFileSync('package-lock.json'));
	hash.update(readFileSync('src/lib/server/backend/bootstrap.ts'));
	for (const file of folder === null ? [] : readdirSync(folder).sort()) {
		hash.update(file).update(readFileSync(join(folder!, file)));
	}
	return join(CACHE, `${hash.digest('hex').slice(0, 16)}.tar`);
}
