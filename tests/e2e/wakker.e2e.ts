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
