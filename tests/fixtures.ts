import { readFileSync } from 'node:fs';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { openPlace, type Opslag, type Place } from './e2e/opslag.ts';
import { sessionFile, type Rolnaam } from './e2e/inloggen.ts';

export type Opties = {
	/** Which backend the app of this project runs on. */
	opslag: Opslag;
};
type Worker = Opties & { place: Place };
type Journey = {
	/** A browser of its own, signed in with this role. */
	als: (rol: Rolnaam, options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
	/** A visitor whose browser runs no JavaScript. */
	zonderScript: Page;
	/** A visitor with a phone of 360 px wide. */
	telefoon: Page;
};
type Browser = import('@playwright/test').Browser;

export const TELEFOON = { width: 360, height: 740 };

export const test = base.extend<Journey, Worker>({
	opslag: ['pglite', { option: true, scope: 'worker' }],
	place: [
		async ({ opslag }, use) => {
			const place = await openPlace(opslag);
			await use(place);
			await place.close();
		},
		{ scope: 'worker', timeout: 180_000 }
	],
	baseURL: ({ place }, use) => use(place.url),
	als: async ({ browser, place, baseURL }, use) => {
		const open: BrowserContext[] = [];
		await use(async (rol, options = {}) => {
			const storageState = sessionFile(place.sessions, rol);
			const context = await browser.newContext({ ...options, baseURL, storageState });
			open.push(context);
			return context.newPage();
		});
		await Promise.all(open.map((context) => context.close()));
	},
	zonderScript: async ({ browser, baseURL }, use) => {
		const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
		await use(await context.newPage());
		await context.close();
	},
	telefoon: async ({ browser, baseURL }, use) => {
		const context = await browser.newContext({ baseURL, viewport: TELEFOON });
		await use(await context.newPage());
		await context.close();
	}
});

export { expect };

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on the colours: the only rules that light and dark can answer differently. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * No breach of WCAG 2.2 A or AA that a machine can see; `colours` looks at nothing else. Runs in the page
 * itself: our pages hold no frames, for which a wrapper would open a second page each time.
 */
export async function axe(page: Page, { colours = false } = {}): Promise<void> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	const runOnly = colours
		? { type: 'rule' as const, values: COLOURS }
		: { type: 'tag' as const, values: TAGS };
	const found = await page.evaluate(async (runOnly) => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)
		);
	}, runOnly);
	expect(found, `axe op ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Everything is reached by scrolling down only, at 320 px too (WCAG 1.4.10). */
export async function noHorizontalScroll(page: Page, width = 320): Promise<void> {
	await page.setViewportSize({ width, height: 700 });
	const wide = await page.evaluate(() => {
		const limit = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= limit) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > limit + 1)
			.map((element) => `${element.tagName}.${element.className}`)
			.slice(0, 8);
	});
	expect(wide, `te breed bij ${width} px op ${new URL(page.url()).pathname}`).toEqual([]);
}
