import type { Page } from '@playwright/test';
import { axe, expect, test } from '../fixtures.ts';

/** The page has woken up: what is chosen from now on searches by itself. */
const WAKKER = { waitUntil: 'networkidle' } as const;
const stand = (page: Page) => page.getByRole('main').getByRole('status').filter({ hasText: /\d/ });
const chips = (page: Page) => page.getByRole('list', { name: 'Gekozen filters' });
const aantal = async (page: Page) => Number(/\d+/.exec(await stand(page).innerText())?.[0]);

test('zonder JavaScript kiest een inwoner taal en vorm, met aantallen, en haalt ze weer weg', async ({
	zonderScript: page
}) => {
	await page.goto('/aanbod');
	const alles = await aantal(page);
	await page.locator('summary', { hasText: 'Taal' }).click();
	const arabisch = page.getByRole('checkbox', { name: /^Arabisch \(\d+\)/ });
	const beloofd = Number(/\((\d+)\)/.exec(await arabisch.locator('xpath=..').innerText())?.[1]);
	await arabisch.check();
	await page.getByRole('button', { name: 'Toon resultaten' }).click();
	await expect(page).toHaveURL(/taal=ar/);
	expect(await aantal(page)).toBe(beloofd);
	await chips(page)
		.getByRole('link', { name: /Arabisch/ })
		.click();
	await expect(page).toHaveURL(/\/aanbod$/);
	expect(await aantal(page)).toBe(alles);
});

test('wie een plaats verkeerd typt, ziet welke we bedoelen; wie een naam typt die vaker voorkomt, kiest', async ({
	zonderScript: page
}) => {
	await page.goto('/aanbod?postcode=Ijselstein');
	await expect(stand(page)).toContainText('We zochten vanaf IJsselstein');
	await page.goto('/aanbod?postcode=Vianen');
	await expect(stand(page)).toContainText('Vianen, gemeente Vijfheerenlanden');
	await page.goto('/aanbod?postcode=centrum');
	await expect(stand(page)).toContainText('Bedoel je:');
	const keuze = stand(page).getByRole('link').first();
	const naam = await keuze.innerText();
	await keuze.click();
	await expect(stand(page)).toContainText(naam.split(' in ').at(-1)!);
	await expect(stand(page)).not.toContainText('Bedoel je:');
});

test('wat niet in jouw gemeente werkt, staat apart en onderaan', async ({ page }) => {
	await page.goto('/aanbod?postcode=Vreeswijk&pagina=500');
	await expect(page.getByRole('heading', { name: 'Werkt niet in jouw gemeente' })).toBeVisible();
	await expect(page.getByText('niet voor jouw gemeente').first()).toBeVisible();
	await axe(page);
});

test('een wijk geeft wat daar werkt, ook wat voor de hele gemeente is', async ({ page }) => {
	await page.goto('/aanbod', WAKKER);
	const kies = page.getByRole('combobox', { name: 'Wijk of dorp' });
	const optie = kies.getByRole('option', { name: /^Vreeswijk/ });
	const beloofd = Number(/\((\d+)\)/.exec(await optie.innerText())?.[1]);
	await kies.selectOption({ label: await optie.innerText() });
	await expect(page).toHaveURL(/wijk=/);
	await expect(chips(page)).toContainText('Vreeswijk');
	expect(await aantal(page)).toBe(beloofd);
	await expect(page.getByRole('heading', { name: /Werkt niet/ })).toHaveCount(0);
});

test('“Gebruik mijn plek” vraagt pas na een klik, en zet een ronde plek in het adres', async ({
	page,
	context
}) => {
	await context.grantPermissions(['geolocation']);
	await context.setGeolocation({ latitude: 52.0298765, longitude: 5.0812345 });
	await page.goto('/aanbod?postcode=3991', WAKKER);
	await page.getByRole('button', { name: 'Gebruik mijn plek' }).click();
	await expect(page).toHaveURL('/aanbod?plek=52.03,5.081');
	await expect(stand(page)).toContainText('je plek bij Nieuwegein');
	await chips(page)
		.getByRole('link', { name: /Vanaf mijn plek/ })
		.click();
	await expect(page).toHaveURL('/aanbod');
});

test('wie de kaart verschuift, zoekt in dit gebied; de lijst volgt, en een chip haalt het weg', async ({
	page
}) => {
	await page.goto('/aanbod', WAKKER);
	const alles = await aantal(page);
	await page.getByRole('region', { name: /^Kaart met/ }).focus();
	for (let i = 0; i < 3; i++) await page.keyboard.press('+');
	await page.keyboard.press('ArrowRight');
	const knop = page.getByRole('link', { name: 'Zoek in dit gebied' });
	await knop.click();
	await expect(page).toHaveURL(/vak=\d+\.\d+,\d+/);
	await expect(chips(page)).toContainText('In dit stuk van de kaart');
	expect(await aantal(page)).toBeLessThan(alles);
	await axe(page);
	await chips(page)
		.getByRole('link', { name: /In dit stuk/ })
		.click();
	await expect(page).toHaveURL(/\/aanbod$/);
	expect(await aantal(page)).toBe(alles);
});

test('een stuk kaart in het adres werkt zonder JavaScript, en wat geen plek nodig heeft blijft', async ({
	zonderScript: page
}) => {
	await page.goto('/aanbod?vak=5.16,52.02,5.18,52.04&vorm=telefoon');
	await expect(
		page.getByRole('heading', { name: 'Komt naar je toe, of kan per telefoon of online' })
	).toBeVisible();
});
