/**
 * `node scripts/postgres-test.ts COMMAND…` runs a command with DATABASE_URL of a throw-away
 * PostgreSQL 15 + PostGIS. Where none can be had it says so and runs the command without one; in CI that is a failure.
 * Without a command it only sees to it that there is one to start.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { startPostgres } from '../tests/postgres-server.ts';

const PACKAGES = ['postgresql-15', 'postgresql-15-postgis-3', 'postgresql-15-pgtap'];
const CONTROL = '/usr/share/postgresql/15/extension/';

const complete = () =>
	['postgis', 'pgtap'].every((name) => existsSync(`${CONTROL}${name}.control`)) &&
	existsSync('/usr/lib/postgresql/15/bin/initdb');

/** Null when PostgreSQL is there (installed by apt if need be), else the reason why it is not. */
export function ensurePostgres(): string | null {
	if (complete()) return null;
	if (process.getuid?.() !== 0) return 'no PostgreSQL 15 with PostGIS and pgTAP, and not root';
	if (!existsSync('/usr/bin/apt-get')) return 'no PostgreSQL 15 with PostGIS and pgTAP, and no apt';
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	try {
		for (const args of [
			['update', '-qq'],
			['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]
		]) {
			execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 });
		}
	} catch (cause) {
		return `apt-get did not install ${PACKAGES.join(' ')}: ${(cause as Error).message}`;
	}
	return complete() ? null : 'the packages of Debian came without PostGIS or pgTAP';
}

/** In CI nothing may be left out in silence. */
export const MUST = !!process.env.CI && process.env.CI !== 'false';

if (import.meta.main) {
	const [file = '', ...args] = process.argv.slice(2);
	const reason = ensurePostgres();
	if (reason) console.log(`PostgreSQL is skipped: ${reason}.`);
	const status = file ? await runWith(file, args, !reason) : 0;
	process.exitCode = reason && MUST ? 1 : status;
}

async function runWith(file: string, args: string[], available: boolean): Promise<number> {
	const server = available ? await startPostgres() : null;
	const env = { ...process.env };
	if (server) env.DATABASE_URL = server.database('proef');
	const { status } = spawnSync(file, args, { stdio: 'inherit', env });
	server?.stop();
	return status ?? 1;
}
