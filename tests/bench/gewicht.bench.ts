/** JavaScript that a phone fetches for `/aanbod` before the map, gzipped; the budget is 90 KB. */
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.ts';
import { startApp } from '../app-server.ts';
import { meld } from './meten.ts';

const BUDGET = 90_000;

const server = await startApp();
const executablePath = findChromium() ?? undefined;
const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath });
try {
	const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
	const files = new Map<string, Promise<number>>();
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		files.set(
			response.url(),
			response.body().then((body) => gzipSync(body).length)
		);
	});
	await page.goto(`${server.url}/aanbod`, { waitUntil: 'networkidle' });
	const sizes = await Promise.all(
		[...files].map(async ([url, size]) => [new URL(url).pathname, await size] as const)
	);
	const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
	const groot = sizes
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, 6)
		.map(([path, size]) => `${path.split('/').at(-1)} ${size}`);
	const ok = bytes <= BUDGET && files.size > 0;
	meld({ naam: 'gewicht', bytes, budget: BUDGET, ok, bestanden: files.size, groot });
} finally {
	await browser.close();
	await server.stop();
}
