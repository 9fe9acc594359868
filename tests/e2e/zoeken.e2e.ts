import type { Page } from '@playwright/test';
import { axe, expect, test } from '../fixtures.ts';

const resultaten = (page: Page) =>
	page
		.getByRole('main')
		.getByRole('listitem')
		.filter({
			has: page.getByRole('heading', { level: 2 })
		});
const zoekveld = (page: Page) => page.getByRole('main').getByLabel('Wat zoek je?');

async function zoek(page: Page, woorden: string) {
	await page.goto('/');
	await zoekveld(page).fill(woorden);
	await page.getByRole('button', { name: 'Zoek hulp' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(woorden);
}

const VRAGEN = [
	['computr les', /computer/i],
	['taal maatje', /taalmaatje/i],
	['eenzaamheit', /maatje/i],
	['ik ben zo alleen', /maatje/i]
] as const;

for (const [woorden, gevonden] of VRAGEN) {
	test(`een inwoner typt “${woorden}” en vindt wat past bovenaan`, async ({ page }) => {
		await zoek(page, woorden);
		await expect(resultaten(page).first().getByRole('heading')).toHaveText(gevonden);
	});

	test(`zonder JavaScript vindt “${woorden}” hetzelfde`, async ({ zonderScript: page }) => {
		await zoek(page, woorden);
		await expect(resultaten(page).first().getByRole('heading')).toHaveText(gevonden);
	});
}

test('op een telefoon staat de eerste hulp op het eerste scherm en is bellen één tik', async ({
	telefoon: page
}) => {
	await zoek(page, 'taal maatje');
	const eerste = resultaten(page).first().getByRole('link').first();
	await expect(eerste).toHaveText('Taalmaatje');
	await axe(page);
	await eerste.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taalmaatje');
	await expect(page.getByRole('link', { name: /^Bel / }).first()).toHaveAttribute('href', /^tel:/);
	await axe(page);
});

test('een filter staat in het adres, en terug gaat terug naar dezelfde lijst', async ({ page }) => {
	await page.goto('/aanbod?q=maatje');
	const alle = await resultaten(page).count();
	await page
		.getByRole('group', { name: 'Handig om te weten' })
		.getByRole('checkbox', { name: /^Gratis/ })
		.check();
	await expect(page).toHaveURL(/gratis=1/);
	await expect(page.getByRole('list', { name: 'Gekozen filters' })).toContainText('Gratis');
	const gefilterd = page.url();
	const naam = await resultaten(page).first().getByRole('heading').innerText();
	await resultaten(page).first().getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(naam);
	await page.goBack();
	await expect(page).toHaveURL(gefilterd);
	await expect(resultaten(page).first().getByRole('heading')).toHaveText(naam);
	await page.getByRole('link', { name: 'Haal alle filters weg' }).click();
	await expect(page).toHaveURL(/\/aanbod\?q=maatje$/);
	await expect(resultaten(page)).toHaveCount(alle);
});

test('zonder JavaScript werkt een filter met een knop', async ({ zonderScript: page }) => {
	await page.goto('/aanbod?q=maatje');
	await page
		.getByRole('group', { name: 'Handig om te weten' })
		.getByRole('checkbox', { name: /^Gratis/ })
		.check();
	await page.getByRole('button', { name: 'Toon resultaten' }).click();
	await expect(page).toHaveURL(/gratis=1/);
	await expect(resultaten(page).first()).toContainText('gratis');
});

test('met een postcode staat het dichtste bovenaan, met de afstand erbij', async ({ page }) => {
	await page.goto('/aanbod?postcode=3431');
	await expect(page.getByRole('status').filter({ hasText: /\d/ })).toContainText(
		/gevonden vanaf .*Nieuwegein/
	);
	await expect(resultaten(page).first()).toContainText(/(meter|km|\bm\b)/);
});

test('wie in nood is, ziet eerst wie nu helpt', async ({ page }) => {
	await page.goto('/aanbod?q=ik+wil+dood');
	const bel = page.getByRole('link', { name: 'Bel 0800-0113' });
	await expect(bel).toHaveAttribute('href', 'tel:08000113');
	const [nummer, lijst] = await Promise.all([
		bel.boundingBox(),
		resultaten(page).first().boundingBox()
	]);
	expect(nummer!.y).toBeLessThan(lijst!.y);

	await page.goto('/aanbod?q=help+er+is+brand');
	await expect(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');

	await page.goto('/aanbod?q=mijn+man+slaat+mij');
	await expect(page.getByRole('link', { name: 'Bel 0800-2000' })).toBeVisible();
});

test('een traplift gaat naar het Wmo-loket, niet naar een vrijwilliger', async ({ page }) => {
	await page.goto('/aanbod?q=traplift');
	await expect(page.getByRole('main')).toContainText('Wmo-loket van je gemeente');
});

test('een burgerservicenummer blijft niet in het adres staan', async ({ page }) => {
	await page.goto('/aanbod?q=mijn+bsn+is+111222333+hulp+bij+post');
	expect(page.url()).not.toContain('111222333');
	await expect(page.getByRole('status').filter({ hasText: /\d/ })).toContainText(
		'Dat hebben we weggehaald'
	);
	await expect(zoekveld(page)).not.toHaveValue(/111222333/);
});

test('wie niets vindt, krijgt een weg verder', async ({ page }) => {
	await page.goto('/aanbod?q=xqzwvkj');
	await expect(page.getByRole('heading', { name: 'We vonden niets dat past' })).toBeVisible();
	await page.getByRole('link', { name: 'Bekijk al het aanbod' }).click();
	await expect(resultaten(page).first()).toBeVisible();
});

test('de kaart op een telefoon komt pas na een tik, en de lijst blijft bereikbaar', async ({
	telefoon: page
}) => {
	const gehaald: string[] = [];
	page.on('request', (request) => gehaald.push(request.url()));
	await page.goto('/aanbod', { waitUntil: 'networkidle' });
	expect(gehaald.filter((url) => /maplibre|\/punten|\/kaart\//.test(url))).toEqual([]);
	const punten = page.waitForResponse(/\/aanbod\/punten/);
	await page.getByRole('button', { name: 'Kaart' }).click();
	expect((await (await punten).json()).length).toBeGreaterThan(50);
	await expect(page.getByRole('region', { name: 'Kaart' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Lijst', exact: true }).click();
	await expect(resultaten(page).first()).toBeVisible();
});

test('bij geweld staat wie je nu belt boven alles, en geen tip voor een praatje', async ({
	page
}) => {
	await page.goto('/aanbod?q=hij+slaat+mij');
	const bel = page.getByRole('link', { name: 'Bel 0800-2000' });
	const vak = await bel.boundingBox();
	const kop = await page.getByRole('heading', { level: 1 }).boundingBox();
	expect(vak!.y).toBeLessThan(kop!.y);
	await expect(resultaten(page).first()).toContainText('De Luwte');
	await page.goto('/aanbod?q=zelfmoord');
	await expect(page.getByRole('main')).not.toContainText('een praatje');
	await axe(page);
});
