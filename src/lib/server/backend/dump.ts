import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	openAsBlob,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Backend } from './backend.ts';
import { createRoles } from './bootstrap.ts';
import { openPglite } from './embedded.ts';
import { lock } from './lock.ts';
import { openPostgres } from './postgres.ts';
import { privileged } from './privileged.ts';

const EMBEDDED = 'db.tar.gz';
const POSTGRES = 'db.dump';

/** A restore or backup that cannot be done; the message is a sentence for the operator. */
export class DumpError extends Error {
	override name = 'DumpError';
}

/** Writes the whole database into `folder`. */
export async function dump(backend: Backend, folder: string, databaseUrl?: string): Promise<void> {
	const { pglite, guard } = privileged(backend)!;
	if (pglite && guard) {
		const blob = await guard(() => pglite.dumpDataDir('gzip'));
		writeFileSync(join(folder, EMBEDDED), await blob.bytes(), { mode: 0o600 });
		return;
	}
	await run('pg_dump', ['--format=custom', `--file=${join(folder, POSTGRES)}`, databaseUrl!]);
}

type Target = { DATA_DIR: string; DATABASE_URL?: string };

/** Puts a dump back into an empty place. */
export async function restore(folder: string, env: Target): Promise<void> {
	const kind = env.DATABASE_URL ? POSTGRES : EMBEDDED;
	if (!existsSync(join(folder, kind))) {
		throw new DumpError(`In ${folder} staat geen back-up die hier past (${kind} ontbreekt).`);
	}
	if (existsSync(env.DATA_DIR) && readdirSync(env.DATA_DIR).length) {
		throw new DumpError(
			`De map ${env.DATA_DIR} is niet leeg. Zet de back-up terug in een lege map.`
		);
	}
	if (env.DATABASE_URL) await restorePostgres(join(folder, POSTGRES), env.DATABASE_URL);
	else await restoreEmbedded(join(folder, EMBEDDED), env.DATA_DIR);
	mkdirSync(env.DATA_DIR, { recursive: true, mode: 0o700 });
	const secrets = join(folder, 'geheimen.json');
	if (existsSync(secrets)) cpSync(secrets, join(env.DATA_DIR, 'geheimen.json'));
}

async function restoreEmbedded(file: string, dataDir: string) {
	const release = lock(dataDir);
	try {
		const { pglite } = await openPglite(join(dataDir, 'db'), await openAsBlob(file));
		await pglite.close();
	} catch (cause) {
		rmSync(join(dataDir, 'db'), { recursive: true, force: true });
		throw cause;
	} finally {
		release();
	}
}

async function restorePostgres(file: string, url: string) {
	const { connection, sql } = openPostgres(url);
	try {
		const [row] = await sql.query(
			`select count(*)::int as aantal from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`
		);
		if (row?.aantal)
			throw new DumpError('De database is niet leeg. Zet de back-up terug in een lege.');
		await createRoles(sql);
	} finally {
		await connection.close();
	}
	await run('pg_restore', [
		'--exit-on-error',
		'--single-transaction',
		'--no-owner',
		`--dbname=${url}`,
		file
	]);
}

async function run(command: string, args: string[]) {
	try {
		await promisify(execFile)(command, args);
	} catch (cause) {
		const { code, stderr } = cause as { code?: string; stderr?: string };
		if (code === 'ENOENT') {
			throw new DumpError(
				`Het programma ${command} staat niet op deze computer. Installeer postgresql-client.`
			);
		}
		throw new DumpError(`${command} is mislukt: ${stderr?.trim().split('\n')[0] ?? ''}`, { cause });
	}
}
