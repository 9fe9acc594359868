/**
 * The map with 10,000 points beside the map with 100, in one browser: frames while it is dragged
 * and zoomed. WebGL runs in software here, so a frame is slow with any number of points: the budget
 * is the ratio between the two. Shown beside it, without a budget because it is a clock: the
 * milliseconds that long tasks kept the page from answering, and how many more with 10,000.
 */
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/chromium.ts';
import { startApp } from '../app-server.ts';
import { meld, percentiel, toeval } from './meten.ts';

const BUDGET = 1.5;
const SIZE = { width: 1440, height: 900 };

function points(aantal: number) {
	const gooi = toeval(7);
	return Array.from({ length: aantal }, (_, i) => ({
		id: `p${i}`,
		naam: `Hulp ${i}`,
		slug: `hulp-${i}`,
		organisatie: `Stichting ${i % 700}`,
		lat: 51.9 + gooi() * 0.25,
		lng: 4.9 + gooi() * 0.4
	}));
}

type Metingen = { frames: number[]; taken: number[] };

/** Starts counting frames and long tasks in the page; the function it gives ends that. */
async function watch(page: Page) {
	await page.evaluate(() => {
		const kept: Metingen & { stop?: boolean } = { frames: [], taken: [] };
		Object.assign(window, { metingen: kept });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) kept.taken.push(entry.duration);
		}).observe({ type: 'longtask' });
		let last = performance.now();
		const frame = (now: number) => {
			kept.frames.push(now - last);
			last = now;
			if (!kept.stop) requestAnimationFrame(frame);
		};
		requestAnimationFrame(frame);
	});
	return () =>
		page.evaluate(() => {
			const kept = (window as unknown as { metingen: Metingen & { stop?: boolean } }).metingen;
			kept.stop = true;
			return { frames: kept.frames, taken: kept.taken };
		});
}

/** Drags across the map and zooms in and out, at the pace of a hand. */
async function tour(page: Page) {
	const box = (await page.locator('.maplibregl-canvas').boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	for (const side of [1, -1, 1, -1]) {
		await page.mouse.move(x, y);
		await page.mouse.down();
		for (let step = 1; step <= 20; step++)
			await page.mouse.move(x + side * step * 6, y + side * step * 4);
		await page.mouse.up();
	}
	for (const delta of [-240, -240, -240, 240, 240, 240]) {
		await page.mouse.wheel(0, delta);
		await page.waitForTimeout(350);
	}
}

const server = await startApp();
const executablePath = findChromium() ?? undefined;
const browser = await chromium.launch({ args: CHROMIUM_ARGS, executablePath });

async function measure(aantal: number) {
	const page = await browser.newPage({ viewport: SIZE });
	const body = JSON.stringify(points(aantal));
	await page.route('**/aanbod/punten**', (route) =>
		route.fulfill({ contentType: 'application/json', body })
	);
	await page.goto(`${server.url}/aanbod`);
	await page.getByLabel(`Kaart met ${aantal} plekken`).waitFor({ timeout: 60_000 });
	await page.waitForTimeout(2000);
	const stop = await watch(page);
	await tour(page);
	const { frames, taken } = await stop();
	await page.close();
	return {
		p50: percentiel(frames, 0.5),
		p95: percentiel(frames, 0.95),
		taken_ms: Math.round(taken.reduce((sum, ms) => sum + ms, 0)),
		langste: Math.round(Math.max(0, ...taken))
	};
}

try {
	await measure(100);
	const weinig = await measure(100);
	const veel = await measure(10_000);
	const verhouding = Math.round((veel.p50 / weinig.p50) * 100) / 100;
	const erbij = veel.taken_ms - weinig.taken_ms;
	const ok = verhouding <= BUDGET;
	meld({ naam: 'kaart', p50: verhouding, budget: BUDGET, ok, erbij, weinig, veel });
} finally {
	await browser.close();
	await server.stop();
}
