import type { Page } from '@playwright/test';
import { axe, expect, noHorizontalScroll, test } from '../fixtures.ts';
import type { Rolnaam } from './inloggen.ts';
import { PER_ROL, PUBLIEK, type Route } from './paginas-lijst.ts';

// Each page stands by itself; one after the other they are most of the time that all journeys take.
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

/**
 * Phone and desk, light and dark, and the narrowest screen, on the same page. `donker` are the widths at
 * which the dark colours are looked at: behind the sign-in the desk adds only the sidebar, which is the
 * same everywhere.
 */
async function check(page: Page, donker: readonly number[]) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page).toHaveTitle(/dichtbij/);
	for (const width of [1440, 360]) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme: 'light' });
		await axe(page);
		if (!donker.includes(width)) continue;
		await page.emulateMedia({ colorScheme: 'dark' });
		await axe(page, { colours: true });
	}
	for (const width of [320, 768, 1440]) await noHorizontalScroll(page, width);
	await expect(page.locator('body')).not.toContainText('[object');
}

for (const route of PUBLIEK) {
	test(`een bezoeker kan ${name(route)} lezen op elk scherm`, async ({ page }) => {
		await open(page, route);
		await check(page, [1440, 360]);
	});
}

for (const [rol, routes] of Object.entries(PER_ROL) as [Rolnaam, Route[]][]) {
	for (const route of routes) {
		test(`${rol} kan ${name(route)} lezen op elk scherm (${routes.indexOf(route) + 1})`, async ({
			als
		}) => {
			const page = await als(rol);
			await open(page, route);
			await check(page, routes[0] === route ? [1440, 360] : [360]);
		});
	}
}
