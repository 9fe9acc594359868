import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { LockedError } from '../backend/lock.ts';
import { openBackend } from '../backend/open.ts';
import type { Io } from './opdracht.ts';
import { socketPath, type Antwoord, type Vraag } from './server.ts';
import { OPDRACHTEN } from './tabel.ts';

/** Carries out a command here, or by the server that has the embedded database open. */
export async function uitvoeren(name: string, args: string[], io: Io): Promise<number> {
	const load = OPDRACHTEN[name];
	if (!load) {
		io.err(`Onbekende opdracht. Kies uit: ${Object.keys(OPDRACHTEN).join(', ')}.\n`);
		return 2;
	}
	try {
		const backend = await openBackend(io.env);
		try {
			const run = await load();
			return await run(backend, args, io);
		} finally {
			await backend.close();
		}
	} catch (cause) {
		if (cause instanceof LockedError) return forward({ name, args, cwd: io.cwd }, io, cause);
		throw cause;
	}
}

function forward(vraag: Vraag, io: Io, locked: LockedError): Promise<number> {
	return new Promise((done) => {
		let code: number | undefined;
		const socket = connect(socketPath(io.env.DATA_DIR), () => {
			socket.write(JSON.stringify(vraag) + '\n');
		});
		socket.once('error', () => io.err(`${locked.message}\n`));
		socket.once('close', () => done(code ?? 1));
		createInterface(socket)
			.on('error', () => undefined)
			.on('line', (line) => {
				const answer = JSON.parse(line) as Antwoord;
				if ('out' in answer) io.out(answer.out);
				else if ('err' in answer) io.err(answer.err);
				else code = answer.exit;
			});
	});
}
