import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../app-server.ts';
import { signInAll } from './inloggen.ts';

/** One server for every journey, and one sign-in per role: that is how the site is used too. */
export default async function start() {
	const server = await startApp();
	const folder = mkdtempSync(join(tmpdir(), 'dichtbij-journeys-'));
	await signInAll(server.url, folder);
	process.env.JOURNEYS_URL = server.url;
	process.env.JOURNEYS_DATA = server.dataDir;
	process.env.JOURNEYS_SESSIONS = folder;
	return async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
