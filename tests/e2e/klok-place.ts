import type { Browser, BrowserContext, Page } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { addDays, mondayOf } from '../../src/lib/domain/week.ts';
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
	/** Milliseconds. */
	let ahead = 0;
	const now = () => new Date(Date.now() + ahead);
	const day = (moment: Date) =>
		moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
	async function jump(to: Date) {
		ahead = to.getTime() - Date.now();
		writeFileSync(KLOK, String(ahead));
		await setTimeout(200);
		await Promise.all(open.splice(0).map((context) => context.close()));
	}
	return {
		/** The day it is there. */
		vandaag: () => day(now()),
		/** So many days later; sessions of before have ended by then. */
		later: (dagen: number) => jump(new Date(now().getTime() + dagen * DAY_MS)),
		/** The first Monday after so many days, in the morning. */
		maandag: (dagen: number) =>
			jump(new Date(`${addDays(mondayOf(addDays(day(now()), dagen)), 7)}T09:00:00Z`)),
		/** A browser of its own with the same clock, signed in by the form as a browser without scripts sends it. */
		async als(rol: Rolnaam, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
			const context = await browser.newContext({ ...options, baseURL: app.url });
			open.push(context);
			await context.clock.install({ time: now() });
			const answer = await context.request.post('/inloggen?/wachtwoord', {
				headers: { origin: app.url, accept: 'text/html' },
				form: { email: `${rol}@demo.nl`, wachtwoord: DEMO_PASSWORD },
				maxRedirects: 0
			});
			if (answer.status() !== 303) throw new Error(`${rol} cannot sign in: ${answer.status()}`);
			const page = await context.newPage();
			await page.goto('/start');
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
