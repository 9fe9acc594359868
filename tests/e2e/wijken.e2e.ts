import { expect, test } from '../fixtures.ts';

test('een bezoeker zonder script vindt de wijk, leest wat er niet is en ziet wat een gebouw deelt', async ({
	zonderScript: page
}) => {
	await page.goto('/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Sociale kaart per wijk' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sociale kaart per wijk');
	await page.getByLabel('Naam van je wijk').fill('galéc');
	await page.getByRole('button', { name: 'Zoek je wijk' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Galecop' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sociale kaart van Galecop');

	const papierwerk = page.getByRole('region', { name: 'papierwerk en geld' });
	await expect(papierwerk).toContainText('Voor papierwerk en geld is er in deze wijk niets.');
	await expect(papierwerk.getByRole('link', { name: /^0\d/ }).first()).toHaveAttribute(
		'href',
		/^tel:/
	);
	await page
		.getByRole('region', { name: 'mensen om je heen' })
		.getByRole('link', { name: /Buurtplein Galecop/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Wat is er in Buurtplein Galecop?'
	);
	await expect(page.getByRole('row', { name: /donderdag/ })).toContainText('17.30–19.30');
	await expect(page.getByRole('link', { name: 'Buurtbus Nieuwegein' })).toBeVisible();
});

test('op papier staat het blad zonder knoppen, met datum, adres en QR', async ({ page }) => {
	await page.goto('/wijken/galecop');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('img', { name: 'QR-code naar deze pagina' })).toBeVisible();
	await expect(page.getByText(/^Zo was het op/)).toContainText('/wijken/galecop');
	await expect(page.getByRole('button', { name: 'Print dit blad' })).toBeHidden();
	await expect(page.getByText('Naar de inhoud')).toBeHidden();
	await expect(page.getByRole('contentinfo')).toBeHidden();
	const afterFold = page.getByRole('region', { name: 'papierwerk en geld' }).getByRole('listitem');
	expect(await afterFold.count()).toBeGreaterThan(4);
	await expect(afterFold.last()).toBeVisible();
});

test('de beheerder ziet aanbod en vraag per wijk, en alleen van de eigen gemeente de vraag', async ({
	als
}) => {
	const page = await als('gemeente');
	await page.goto('/beheer');
	await page.getByRole('link', { name: 'Wat is er en wat ontbreekt' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wat is er per wijk');
	const row = page.getByRole('row', { name: /Galecop/ });
	await expect(row).toContainText('formeel');
	await expect(row).toContainText('vraag: minder dan 5');
	await expect(page.getByRole('row', { name: /Batau-Zuid/ })).toContainText('vraag: 8');

	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download als CSV' }).click();
	expect((await download).suggestedFilename()).toMatch(/^dekking-nieuwegein-.*\.csv$/);

	await page.getByLabel('Gemeente', { exact: true }).selectOption('Houten');
	await page.getByRole('button', { name: 'Toon deze gemeente' }).click();
	await expect(
		page.getByRole('heading', { name: 'Hulp en vraag per wijk in Houten' })
	).toBeVisible();
	await expect(page.getByRole('table')).not.toContainText('vraag:');

	const consulent = await als('consulent');
	expect((await consulent.goto('/beheer/dekking'))?.status()).toBe(403);
	expect((await consulent.request.get('/beheer/dekking/csv')).status()).toBe(403);
});
