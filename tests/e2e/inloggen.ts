import { request } from '@playwright/test';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '../app-server.ts';

export const ROLLEN = [
	'inwoner',
	'maatje',
	'coordinator',
	'begeleider',
	'consulent',
	'gemeente'
] as const;
export type Rolnaam = (typeof ROLLEN)[number];

/** Where the session of a role is kept. */
export const sessionFile = (folder: string, rol: Rolnaam) => join(folder, `${rol}.json`);

/** Signs in once per role through the form, and keeps the cookies for every journey. */
export async function signInAll(url: string, folder: string): Promise<void> {
	for (const rol of ROLLEN) {
		const visitor = await request.newContext({
			baseURL: url,
			extraHTTPHeaders: { origin: url, accept: 'text/html' }
		});
		const answer = await visitor.post('/inloggen?/wachtwoord', {
			form: { email: `${rol}@demo.nl`, wachtwoord: DEMO_PASSWORD },
			maxRedirects: 0
		});
		if (answer.status() !== 303) throw new Error(`${rol} cannot sign in: ${answer.status()}`);
		await visitor.storageState({ path: sessionFile(folder, rol) });
		await visitor.dispose();
	}
}
