import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export type AppServer = {
	/** What a visitor types. */
	url: string;
	/** Empty at the start, gone after `stop`. */
	dataDir: string;
	/** Milliseconds from the command to the first answer. */
	started: number;
	/** Everything it printed so far. */
	output(): string;
	/** Ends the process; the data stay for a next start when `keep` is true. */
	stop(keep?: boolean): Promise<void>;
};

export const DEMO_PASSWORD = 'proefwachtwoord van de demo';

/** The built site on a free port, as `npm start` runs it. `env` overrides; '' takes one away. */
export async function startApp(env: Record<string, string> = {}): Promise<AppServer> {
	const dataDir = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'dichtbij-data-'));
	const port = await freePort();
	const begin = performance.now();
	const child = spawn(process.execPath, ['scripts/start.ts'], {
		env: {
			...withoutSettings(process.env),
			LOG_LEVEL: 'warn',
			DEMO_PASSWORD,
			...env,
			PORT: String(port),
			DATA_DIR: dataDir
		},
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (part) => (output += String(part)));
	const url = `http://localhost:${port}`;
	await answers(child, `${url}/gezond`, () => output);
	return {
		url,
		dataDir,
		started: performance.now() - begin,
		output: () => output,
		async stop(keep = false) {
			await end(child);
			if (!keep) rmSync(dataDir, { recursive: true, force: true });
		}
	};
}

/** The settings of whoever runs the tests must not decide what they test. */
export function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
	const own =
		/^(PORT|ORIGIN|DATA_DIR|DATABASE_URL|SUPABASE_.*|SMTP_URL|MAP_STYLE_URL|LOCATIESERVER_URL|DATA_LICENTIE|DEMO)$/;
	return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

/** Waits until it serves; a process that ends instead is an error with what it said. */
export async function answers(child: ChildProcess, url: string, output: () => string) {
	for (let wait = 0; wait < 90_000; wait += 100) {
		if (child.exitCode !== null) throw new Error(`stopped at the start:\n${output()}`);
		const response = await fetch(url).catch(() => null);
		if (response && response.status < 500) return;
		await setTimeout(100);
	}
	child.kill();
	throw new Error(`no answer from ${url}:\n${output()}`);
}

export async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	const ended = new Promise((done) => child.once('exit', done));
	child.kill('SIGTERM');
	const late = setTimeout(10_000).then(() => child.kill('SIGKILL'));
	await Promise.race([ended, late]);
	await ended;
}

export function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer();
		server.once('error', fail).listen(0, () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
