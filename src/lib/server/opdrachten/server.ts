import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Backend } from '../backend/backend.ts';
import type { Env } from '../env.ts';
import { logger } from '../log.ts';
import { OPDRACHTEN } from './tabel.ts';

/** What the caller sends, as one line of JSON; what comes back, a line each. */
export type Vraag = { name: string; args: string[]; cwd: string };
export type Antwoord = { out: string } | { err: string } | { exit: number };

export function socketPath(dataDir: string): string {
	return join(resolve(dataDir), 'beheer.sock');
}

/**
 * The embedded database bears one process. A command beside a running server is carried out by
 * that server, asked for over a socket which only its own user can open.
 */
export async function listen(backend: Backend, env: Env): Promise<{ close(): Promise<void> }> {
	const path = socketPath(env.DATA_DIR);
	rmSync(path, { force: true });
	const server = createServer((socket) => {
		socket.on('error', () => socket.destroy());
		createInterface(socket).once('line', (line) => {
			void answer(backend, env, JSON.parse(line) as Vraag, socket);
		});
	});
	const mask = process.umask(0o177);
	await new Promise<void>((done, fail) => server.once('error', fail).listen(path, done));
	process.umask(mask);
	return { close: () => new Promise((done) => server.close(() => done())) };
}

async function answer(backend: Backend, env: Env, { name, args, cwd }: Vraag, socket: Socket) {
	const send = (line: Antwoord) => socket.write(JSON.stringify(line) + '\n');
	const io = { out: (out: string) => send({ out }), err: (err: string) => send({ err }), cwd, env };
	try {
		const run = await OPDRACHTEN[name]!();
		send({ exit: await run(backend, args, io) });
	} catch (err) {
		logger().error({ err, opdracht: name }, 'command failed');
		send({ err: `Dat is niet gelukt: ${err instanceof Error ? err.message : String(err)}\n` });
		send({ exit: 1 });
	} finally {
		socket.end();
	}
}
