import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** Holds every script back, as a slow phone does, until what it answers is called. */
async function slapend(page: Page): Promise<() => void> {
	let wek = () => {};
	const held = new Promise<void>((resolve) => (wek = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return wek;
}

test('een pagina die in delen wakker werd maakt plaats voor de volgende, en komt terug', async ({
	page
}) => {
	const fouten: string[] = [];
	page.on('pageerror', ({ message }) => fouten.push(message));
	await page.goto('/aanbod?q=taal+maatje');
	const kop = page.getByRole('heading', { level: 1 });
	for (const naam of ['Taalmaatje', 'Dorpsmaatje']) {
		await page.getByRole('main').getByRole('link', { name: naam, exact: true }).click();
		await expect(kop).toHaveText(naam);
		await page.goBack();
		await expect(kop).toHaveText(/taal maatje/);
		await expect(page.getByRole('main').getByLabel('Wat zoek je?')).toHaveValue('taal maatje');
	}
	expect(fouten).toEqual([]);
});

test('wat iemand koos voordat de pagina wakker was, blijft gekozen', async ({ als }) => {
	const page = await als('coordinator');
	const wek = await slapend(page);
	await page.goto('/vrijwilligers/punten', { waitUntil: 'commit' });
	await page.getByLabel('Waarbij is geholpen?').selectOption({ label: 'Samen een boodschap doen' });
	await page.getByLabel('Uren').fill('1,5');
	wek();
	await page.waitForLoadState('networkidle');
	await expect(page.getByLabel('Waarbij is geholpen?')).toHaveValue('boodschap');
	await expect(page.getByLabel('Uren')).toHaveValue('1,5');
});

test('wat iemand uitklapte voordat de pagina wakker was, blijft open', async ({ page }) => {
	const wek = await slapend(page);
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/aanbod', { waitUntil: 'commit' });
	await page.getByText('Soort hulp', { exact: true }).first().click();
	const inloop = page.getByRole('checkbox', { name: /^inloop/i });
	await expect(inloop).toBeVisible();
	await inloop.focus();
	wek();
	await page.waitForLoadState('networkidle');
	await expect(inloop).toBeVisible();
});

test('een filter dat iemand aanvinkte voordat de pagina wakker was, zoekt ook', async ({
	page
}) => {
	const wek = await slapend(page);
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/aanbod', { waitUntil: 'commit' });
	await page.getByRole('checkbox', { name: /^Gratis/ }).check();
	wek();
	await expect(page).toHaveURL(/gratis=1/);
	await expect(page.getByRole('checkbox', { name: /^Gratis/ })).toBeChecked();
});

test('een afstand die iemand op een telefoon koos voordat de pagina wakker was, zoekt ook', async ({
	telefoon: page
}) => {
	const wek = await slapend(page);
	await page.goto('/aanbod?postcode=3431', { waitUntil: 'commit' });
	const filters = page.locator('details.filters');
	await filters.locator('summary').first().click();
	await page.getByLabel('Afstand').selectOption({ label: 'Tot 2 km' });
	wek();
	await expect(page).toHaveURL(/\/aanbod\?postcode=3431&afstand=2$/);
	await expect(page.getByLabel('Afstand')).toHaveValue('2');
	await expect(filters).toHaveAttribute('open');
});

test('een nummer in een vraag wacht tot de pagina wakker is, en staat in geen enkel adres', async ({
	page
}) => {
	const adressen: string[] = [];
	page.on('request', (request) => adressen.push(request.url()));
	const wek = await slapend(page);
	await page.goto('/', { waitUntil: 'commit' });
	await page.getByRole('main').getByLabel('Wat zoek je?').fill('bel 06 12345678, hulp bij post');
	await page.getByRole('button', { name: 'Zoek hulp' }).click();
	wek();
	await expect(page.getByRole('status').filter({ hasText: 'weggehaald' })).toBeVisible();
	expect([...adressen, page.url()].join(' ')).not.toContain('12345678');
});

for (const pad of ['/', '/aanbod', '/aanbod?q=eenzaam'])
	test(`wat er staat op ${pad} blijft staan als de pagina wakker wordt`, async ({ page }) => {
		const wek = await slapend(page);
		await page.goto(pad, { waitUntil: 'commit' });
		await page.waitForLoadState('domcontentloaded');
		const served = await page.evaluateHandle(() => ({
			elements: [...document.querySelectorAll('main *')],
			wakker: new Promise((wakker) => addEventListener('wakker', wakker))
		}));
		wek();
		const gone = await served.evaluate(async ({ elements, wakker }) => {
			await wakker;
			return elements.filter((element) => !element.isConnected).length;
		});
		expect(await served.evaluate(({ elements }) => elements.length)).toBeGreaterThan(100);
		expect(gone).toBe(0);
	});

for (const [hoe, weg] of [
	[
		'met Escape',
		(page: Page) => page.keyboard.press('Escape').then(() => page.keyboard.press('Escape'))
	],
	['met de knop', (page: Page) => page.getByRole('link', { name: 'Snel weg' }).click()]
] as const)
	test(`snel weg ${hoe} kan voordat de pagina wakker is, en terug komt er niet op`, async ({
		page
	}) => {
		await page.route('https://www.buienradar.nl/**', (route) =>
			route.fulfill({ contentType: 'text/html', body: '<title>weer</title>' })
		);
		await page.goto('/aanbod');
		await slapend(page);
		await page.goto('/aanbod/de-luwte', { waitUntil: 'commit' });
		await expect(page.getByRole('link', { name: 'Snel weg' })).toBeVisible();
		await weg(page);
		await expect(page).toHaveURL('https://www.buienradar.nl/');
		await page.goBack({ waitUntil: 'commit' });
		await expect(page).toHaveURL(/\/aanbod$/);
	});
