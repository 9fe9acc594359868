import type { Page } from '@playwright/test';
import { axe, expect, noHorizontalScroll, test as base } from '../fixtures.ts';
import { sessionFile, type Rolnaam } from './inloggen.ts';
import { PER_ROL, PUBLIEK, type Route } from './paginas-lijst.ts';

type Lezer = (rol: Rolnaam | null) => Promise<Page>;

/**
 * One browser page per role for all that a worker reads, null for who is not signed in. Nothing is changed
 * here, and a page in use has read our scripts and those of axe already: most of the time of all journeys.
 */
const test = base.extend<object, { lezer: Lezer }>({
	lezer: [
		async ({ browser, place }, use) => {
			const pages = new Map<Rolnaam | null, Page>();
			await use(async (rol) => {
				const page =
					pages.get(rol) ??
					(await browser.newPage({
						baseURL: place.url,
						storageState: rol ? sessionFile(place.sessions, rol) : undefined
					}));
				pages.set(rol, page);
				return page;
			});
			for (const page of pages.values()) await page.context().close();
		},
		{ scope: 'worker' }
	]
});
// each page stands by itself
test.describe.configure({ mode: 'parallel' });

const name = (route: Route) =>
	typeof route === 'string' ? route : `${route.naar.source.split('\\/')[1]} ${route.met ?? ''}`;

async function open(page: Page, route: Route) {
	if (typeof route === 'string') return void (await page.goto(route));
	await page.goto(route.op);
	const links = page.getByRole('main').getByRole('link');
	await expect(links.first()).toBeVisible();
	const paths = await links.evaluateAll((links) =>
		links.map((link) => link.getAttribute('href') ?? '')
	);
	const path = paths.find((href) => route.naar.test(href));
	expect(path, `een link als ${route.naar} op ${route.op}`).toBeTruthy();
	await page.goto(path! + (route.met ?? ''));
}

/** Phone and desk, light and dark, and the narrowest screen, on the same page. */
async function check(page: Page) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page).toHaveTitle(/dichtbij/);
	for (const width of [1440, 360]) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: 'light' });
		await axe(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		await axe(page, { colours: true });
	}
	for (const width of [320, 768, 1440]) await noHorizontalScroll(page, width);
	await expect(page.locator('body')).not.toContainText('[object');
}

for (const [rol, routes] of [[null, PUBLIEK], ...Object.entries(PER_ROL)] as [
	Rolnaam | null,
	Route[]
][])
	for (const [place, route] of routes.entries())
		test(`${rol ?? 'een bezoeker'} kan ${name(route)} lezen op elk scherm (${place + 1})`, async ({
			lezer
		}) => {
			const page = await lezer(rol);
			await open(page, route);
			await check(page);
		});
