/** `npm run schermen`: the pictures in docs/schermen, of the demo region on the built site. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startApp } from '../tests/app-server.ts';
import { sessionFile, signInAll, type Rolnaam } from '../tests/e2e/inloggen.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';

const FOLDER = 'docs/schermen';
const BUREAU = { width: 1440, height: 900 };
const TELEFOON = { width: 360, height: 740 };

type Scherm = {
	naam: string;
	rol?: Rolnaam;
	/** Where to begin, and the first link there that leads to the page itself. */
	pad: string;
	naar?: RegExp;
	/** Only a link in a row that says this. */
	bij?: RegExp;
	maat?: typeof BUREAU;
	/** Milliseconds for a map to be drawn. */
	kaart?: number;
};

const SCHERMEN: Scherm[] = [
	{ naam: 'begin', pad: '/' },
	{ naam: 'aanbod', pad: '/aanbod?q=taal+maatje&postcode=3431', kaart: 6000 },
	{ naam: 'aanbod-telefoon', pad: '/aanbod?q=taal+maatje&postcode=3431', maat: TELEFOON },
	{ naam: 'aanbod-detail', pad: '/aanbod?q=taalmaatje', naar: /^\/aanbod\/[^?]+$/ },
	{ naam: 'start-begeleider', rol: 'begeleider', pad: '/start' },
	{
		naam: 'voorstellen',
		rol: 'begeleider',
		pad: '/start',
		naar: /^\/hulpvragen\/[0-9a-f-]{36}$/,
		kaart: 6000
	},
	{
		naam: 'traject',
		rol: 'begeleider',
		pad: '/trajecten',
		naar: /^\/trajecten\/[0-9a-f-]{36}$/,
		bij: /Afbouw|Overgedragen/,
		maat: { width: 1440, height: 1600 }
	},
	{ naam: 'mijn-hulp', rol: 'inwoner', pad: '/mijn' },
	{ naam: 'koppelen', rol: 'coordinator', pad: '/koppelen' }
];

const folder = mkdtempSync(join(tmpdir(), 'dichtbij-schermen-'));
const executablePath = ensureChromium() ?? undefined;
const server = await startApp({ DATA_DIR: join(folder, 'data') });
const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath });
try {
	mkdirSync(FOLDER, { recursive: true });
	await signInAll(server.url, folder);
	for (const scherm of SCHERMEN) await picture(scherm);
} finally {
	await browser.close();
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}

async function picture({ naam, rol, pad, naar, bij, maat = BUREAU, kaart = 0 }: Scherm) {
	const context = await browser.newContext({
		baseURL: server.url,
		viewport: maat,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		reducedMotion: 'reduce',
		...(rol ? { storageState: sessionFile(folder, rol) } : {})
	});
	const page = await context.newPage();
	await page.goto(pad, { waitUntil: 'networkidle' });
	if (naar) await follow(page, naar, bij);
	await page.waitForTimeout(kaart);
	await page.screenshot({ path: `${FOLDER}/${naam}.png` });
	await context.close();
	console.log(`${FOLDER}/${naam}.png`);
}

async function follow(page: Page, naar: RegExp, bij?: RegExp) {
	const main = page.getByRole('main');
	const links = (bij ? main.getByRole('row').filter({ hasText: bij }) : main).getByRole('link');
	const paths = await links.evaluateAll((all) =>
		all.map((link) => link.getAttribute('href') ?? '')
	);
	const path = paths.find((href) => naar.test(href));
	if (!path) throw new Error(`no link like ${naar} on ${page.url()}`);
	await page.goto(path, { waitUntil: 'networkidle' });
}
