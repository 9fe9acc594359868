import type { Browser, BrowserContext, Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DEMO_PASSWORD, startApp } from '../app-server.ts';
import type { Rolnaam } from './inloggen.ts';

const DAY_MS = 86_400_000;

/** A site of its own, whose clock the journey moves; everybody signs in again after a jump. */
export async function openKlok(browser: Browser) {
	const folder = mkdtempSync(join(tmpdir(), 'dichtbij-klok-'));
	const KLOK = join(folder, 'klok');
	writeFileSync(KLOK, '0');
	const preload = new URL('./klok.ts', import.meta.url).href;
	const app = await startApp({ KLOK, NODE_OPTIONS: `--import ${preload}` });
	const open: BrowserContext[] = [];
	let ahead = 0;
	return {
		/** The day it is there. */
		vandaag: () =>
			new Date(Date.now() + ahead * DAY_MS).toLocaleDateString('sv-SE', {
				timeZone: 'Europe/Amsterdam'
			}),
		/** So many days later; sessions of before have ended by then. */
		async later(dagen: number) {
			ahead += dagen;
			writeFileSync(KLOK, String(ahead * DAY_MS));
			await setTimeout(200);
			await Promise.all(open.splice(0).map((context) => context.close()));
		},
		/** A browser of its own with the same clock, signed in by the form. */
		async als(rol: Rolnaam): Promise<Page> {
			const context = await browser.newContext({ baseURL: app.url });
			open.push(context);
			await context.clock.install({ time: Date.now() + ahead * DAY_MS });
			const page = await context.newPage();
			await page.goto('/inloggen');
			await page.getByLabel('E-mailadres').first().fill(`${rol}@demo.nl`);
			await page.getByLabel('Wachtwoord', { exact: true }).fill(DEMO_PASSWORD);
			await page.getByRole('button', { name: 'Log in', exact: true }).click();
			await page.waitForURL((url) => url.pathname !== '/inloggen');
			return page;
		},
		async close() {
			await Promise.all(open.map((context) => context.close()));
			await app.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
export type Klok = Awaited<ReturnType<typeof openKlok>>;
