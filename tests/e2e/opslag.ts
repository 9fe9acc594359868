import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePostgres, MUST } from '../../scripts/postgres-test.ts';
import { answers, end, freePort, startApp, withoutSettings } from '../app-server.ts';
import { startPostgres } from '../postgres-server.ts';
import { signInAll } from './inloggen.ts';

export type Opslag = 'pglite' | 'postgres' | 'supabase';

/** Where the app of a journey runs, and why not when it does not. */
export type Place = {
	opslag: Opslag;
	url: string;
	/** Folder with one session per role. */
	sessions: string;
	skipped?: string;
	close(): Promise<void>;
};

export function openPlace(opslag: Opslag): Promise<Place> {
	if (opslag === 'postgres') return onPostgres();
	if (opslag === 'supabase') return onSupabase();
	return Promise.resolve({
		opslag,
		url: process.env.JOURNEYS_URL ?? '',
		sessions: process.env.JOURNEYS_SESSIONS ?? '',
		close: async () => undefined
	});
}

async function onPostgres(): Promise<Place> {
	const reason = ensurePostgres();
	if (reason && MUST) throw new Error(reason);
	const server = reason ? null : await startPostgres();
	if (!server) {
		const close = async () => undefined;
		return { opslag: 'postgres', url: '', sessions: '', skipped: reason ?? 'no server', close };
	}
	try {
		const DATABASE_URL = server.database('dichtbij');
		return await serve('postgres', { DATABASE_URL, DEMO: '1' }, async () => server.stop());
	} catch (cause) {
		server.stop();
		throw cause;
	}
}

export type Api = {
	/** Where the app is pointed at. */
	env: Record<'SUPABASE_URL' | 'SUPABASE_PUBLISHABLE_KEY' | 'SUPABASE_SECRET_KEY', string>;
	stop(): Promise<void>;
};

/** The same API in a process of its own, over HTTP, on an empty database. */
export async function startApi(): Promise<Api> {
	const port = await freePort();
	const child = spawn(process.execPath, ['tests/supabase-server.ts', String(port)], {
		env: { ...withoutSettings(process.env), LOG_LEVEL: 'silent' },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	let errors = '';
	child.stdout.on('data', (part) => (output += String(part)));
	child.stderr.on('data', (part) => (errors += String(part)));
	const url = `http://127.0.0.1:${port}`;
	await answers(child, `${url}/rest/v1/`, () => output + errors);
	const line = output.split('\n').find((part) => part.startsWith('{')) ?? '{}';
	const keys = JSON.parse(line) as { publishableKey: string; secretKey: string };
	return {
		env: {
			SUPABASE_URL: url,
			SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
			SUPABASE_SECRET_KEY: keys.secretKey
		},
		stop: () => end(child)
	};
}

async function onSupabase(): Promise<Place> {
	const api = await startApi();
	return serve('supabase', { ...api.env, DEMO: '1' }, api.stop);
}

async function serve(
	opslag: Opslag,
	env: Record<string, string>,
	after: () => Promise<void>
): Promise<Place> {
	const app = await startApp(env).catch(async (cause) => {
		await after();
		throw cause;
	});
	const sessions = mkdtempSync(join(tmpdir(), 'dichtbij-journeys-'));
	const close = async () => {
		await app.stop();
		await after();
		rmSync(sessions, { recursive: true, force: true });
	};
	await signInAll(app.url, sessions);
	return { opslag, url: app.url, sessions, close };
}
