import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PostgresServer = {
	/** Address of a database of this name, made empty. */
	database(name: string): string;
	stop(): void;
};

const DEBIAN = '/usr/lib/postgresql';
const EXTENSIONS = '/usr/share/postgresql';

function binaries(): string | null {
	const versions = existsSync(DEBIAN)
		? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
		: [];
	const usable = versions.find(
		(v) =>
			existsSync(`${DEBIAN}/${v}/bin/initdb`) &&
			existsSync(`${EXTENSIONS}/${v}/extension/postgis.control`)
	);
	return usable ? `${DEBIAN}/${usable}/bin` : null;
}

/** A throw-away PostgreSQL, run by an unprivileged user; null where none with PostGIS is installed. */
export async function startPostgres(): Promise<PostgresServer | null> {
	const bin = binaries();
	if (!bin) return null;
	const folder = mkdtempSync(join(tmpdir(), 'dichtbij-pg-'));
	chmodSync(folder, 0o777);
	const root = process.getuid?.() === 0;
	const run = (command: string, ...args: string[]) => {
		const line = [join(bin, command), ...args];
		const [file, ...rest] = root ? ['runuser', '-u', 'postgres', '--', ...line] : line;
		execFileSync(file!, rest, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
	};
	const port = await freePort();
	const data = join(folder, 'data');
	run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8');
	const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
	run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start');
	return {
		database(name) {
			run('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name);
			return `postgres://postgres@127.0.0.1:${port}/${name}`;
		},
		stop() {
			run('pg_ctl', '-D', data, '-w', '-m', 'immediate', 'stop');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer();
		server.once('error', fail).listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
