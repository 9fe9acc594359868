import { expect, test } from '../fixtures.ts';

test('wat iemand koos voordat de pagina wakker was, blijft gekozen', async ({ als }) => {
	const page = await als('coordinator');
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/vrijwilligers/punten', { waitUntil: 'commit' });
	await page.getByLabel('Waarbij is geholpen?').selectOption({ label: 'Samen een boodschap doen' });
	await page.getByLabel('Uren').fill('1,5');
	release();
	await page.waitForLoadState('networkidle');
	await expect(page.getByLabel('Waarbij is geholpen?')).toHaveValue('boodschap');
	await expect(page.getByLabel('Uren')).toHaveValue('1,5');
});

test('wat iemand uitklapte voordat de pagina wakker was, blijft open', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/aanbod', { waitUntil: 'commit' });
	await page.getByText('Soort hulp', { exact: true }).first().click();
	const inloop = page.getByRole('checkbox', { name: /^inloop/i });
	await expect(inloop).toBeVisible();
	await inloop.focus();
	release();
	await page.waitForLoadState('networkidle');
	await expect(inloop).toBeVisible();
});

test('een filter dat iemand aanvinkte voordat de pagina wakker was, zoekt ook', async ({
	page
}) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/aanbod', { waitUntil: 'commit' });
	await page.getByRole('checkbox', { name: /^Gratis/ }).check();
	release();
	await expect(page).toHaveURL(/gratis=1/);
	await expect(page.getByRole('checkbox', { name: /^Gratis/ })).toBeChecked();
});

test('een nummer in een vraag wacht tot de pagina wakker is, en staat in geen enkel adres', async ({
	page
}) => {
	const adressen: string[] = [];
	page.on('request', (request) => adressen.push(request.url()));
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await page.getByRole('main').getByLabel('Wat zoek je?').fill('bel 06 12345678, hulp bij post');
	await page.getByRole('button', { name: 'Zoek hulp' }).click();
	release();
	await expect(page.getByRole('status').filter({ hasText: 'weggehaald' })).toBeVisible();
	expect([...adressen, page.url()].join(' ')).not.toContain('12345678');
});
