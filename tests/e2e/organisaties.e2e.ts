import { randomInt } from 'node:crypto';
import sharp from 'sharp';
import { axe, expect, test } from '../fixtures.ts';

test('een ander nummer van een organisatie staat pas bij haar aanbod als de beheerder het zag', async ({
	als
}) => {
	const coordinator = await als('coordinator', { javaScriptEnabled: false });
	await coordinator.goto('/organisatie');
	await coordinator.getByRole('link', { name: 'Gegevens en logo' }).first().click();
	await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Gegevens van');
	const nieuw = `030 000 ${randomInt(10, 99)} ${randomInt(10, 99)}`;
	const zin = `Wij helpen je ${randomInt(1000, 9999)}`;
	await coordinator.getByLabel('Wat doet je organisatie?').fill(zin);
	await coordinator.getByRole('textbox', { name: 'Telefoon' }).fill(nieuw);
	const pagina = coordinator.url();
	await coordinator.getByRole('button', { name: 'Bewaar de gegevens' }).click();
	await expect(coordinator.getByText('Een deel wacht op de gemeente')).toBeVisible();
	await expect(coordinator.getByText('wijziging wacht').first()).toBeVisible();
	await coordinator.goto(pagina);
	await expect(coordinator.getByText('Je laatste wijziging wacht op de gemeente')).toBeVisible();
	await expect(coordinator.getByRole('textbox', { name: 'Telefoon' })).toHaveValue(nieuw);

	const beheerder = await als('gemeente');
	await beheerder.goto(pagina);
	await expect(beheerder.getByText('Dat wacht op jou.')).toBeVisible();
	await expect(beheerder.getByRole('textbox', { name: 'Telefoon' })).not.toHaveValue(nieuw);
	await beheerder.goto('/beheer/wijzigingen');
	await beheerder
		.getByRole('listitem')
		.filter({ hasText: 'gegevens van de organisatie' })
		.filter({ hasText: 'Meeloop' })
		.getByRole('link')
		.first()
		.click();
	await expect(beheerder.getByRole('heading', { level: 1 })).toContainText('Wijziging van');
	await expect(beheerder.locator('ins').last()).toContainText(nieuw.slice(-2));
	await beheerder.getByText('Niet overnemen').click();
	await beheerder.getByLabel('Waarom niet?').fill('Dit nummer neemt niemand op.');
	await beheerder.getByRole('button', { name: 'Neem niet over' }).click();
	await expect(beheerder.getByText('Niet overgenomen.')).toBeVisible();

	await coordinator.goto('/organisatie');
	await expect(coordinator.getByText('Dit nummer neemt niemand op.')).toBeVisible();
	await coordinator.getByRole('button', { name: 'Ik heb het gelezen' }).first().click();
	await expect(coordinator.getByText('Dit nummer neemt niemand op.')).toHaveCount(0);
});

test('de gegevens van een andere organisatie gaan niet open', async ({ als }) => {
	const beheerder = await als('gemeente');
	await beheerder.goto('/beheer/dubbel/organisaties');
	const vergelijk = beheerder.locator('a[href^="/beheer/dubbel/organisaties/"]').first();
	const ander = (await vergelijk.getAttribute('href'))!.split('/')[4]!;
	const coordinator = await als('coordinator');
	expect((await coordinator.goto(`/organisatie/gegevens/${ander}`))!.status()).toBe(403);
	expect((await beheerder.goto(`/organisatie/gegevens/${ander}`))!.status()).toBe(200);
});

test('een organisatie die er twee keer is wordt er een, en weer twee', async ({ als }) => {
	const page = await als('gemeente');
	await page.goto('/beheer/dubbel');
	await page.getByRole('link', { name: 'Organisaties', exact: true }).click();
	const vergelijk = page.getByRole('link', { name: /^Vergelijk:.*Volle Kast/ });
	await vergelijk.first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is dit hetzelfde?');
	await expect(page.getByText('1 keer aanbod')).toBeVisible();
	const blijft = page.getByRole('group', { name: 'Welke blijft?' });
	await blijft.getByRole('radio', { name: /^De Volle Kast/ }).check();
	await page.getByRole('button', { name: 'Voeg samen' }).click();
	await expect(page.getByText('Je kunt het hieronder terugzetten')).toBeVisible();
	await expect(vergelijk).toHaveCount(0);
	await page.getByRole('button', { name: 'Zet terug' }).first().click();
	await page.getByRole('button', { name: 'Zet allebei terug' }).click();
	await expect(page.getByText('weer zoals ze waren')).toBeVisible();
	await expect(vergelijk).toHaveCount(1);
});

test('bij aanbod staat het logo van de organisatie, met wat erop staat', async ({ als, page }) => {
	const coordinator = await als('coordinator');
	await coordinator.goto('/organisatie');
	const slug = (await coordinator
		.getByRole('listitem')
		.filter({ hasText: 'staat op de kaart' })
		.first()
		.getByRole('heading')
		.getByRole('link')
		.getAttribute('href'))!;
	await coordinator.getByRole('link', { name: 'Gegevens en logo' }).first().click();
	await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Gegevens van');
	await coordinator.getByLabel('Kies een logo').setInputFiles({
		name: 'logo.png',
		mimeType: 'image/png',
		buffer: await sharp({ create: { width: 600, height: 300, channels: 3, background: '#7a1f5c' } })
			.png()
			.toBuffer()
	});
	await coordinator.getByLabel('Wat staat erop?').fill('Logo van Meeloop');
	await coordinator.getByRole('button', { name: 'Bewaar het logo' }).click();
	await expect(coordinator.getByText('Het logo is bewaard.')).toBeVisible();
	await coordinator.goto(slug);
	const openbaar = await coordinator
		.getByRole('link', { name: 'Bekijk zoals bezoekers het zien' })
		.getAttribute('href');
	await page.goto(openbaar!);
	const logo = page.getByRole('img', { name: 'Logo van Meeloop' });
	await expect(logo).toBeVisible();
	await expect
		.poll(() => logo.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0))
		.toBe(true);
	await axe(page);
});

test('een bezoeker leest op het blad van een wijk en van een gebouw wat de komende weken anders is', async ({
	zonderScript: page
}) => {
	await page.goto('/wijken/stadscentrum');
	await expect(page.getByText(/^Feestdagen: /)).toBeVisible();
	const formulieren = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('link', { name: 'Formulierenhulp De Schakelplaats' }) })
		.first();
	await expect(formulieren.getByText(/^do .*: dicht$/)).toBeVisible();
	await expect(formulieren.getByText(/^di .*: 9\.30/)).toBeVisible();
	await expect(formulieren.getByText('De zaal is bezet.')).toBeVisible();

	await formulieren
		.getByRole('link', { name: /Schakel|Zwaan/ })
		.last()
		.click();
	await expect(page.getByRole('heading', { name: 'Deze weken anders' })).toBeVisible();
	await expect(
		page.getByRole('definition').filter({ hasText: 'Formulierenhulp' }).first()
	).toContainText(/De vrijwilligers gaan op les|De zaal is bezet/);

	await page.goto('/wijken/stadscentrum');
	const hoofd = page.getByRole('main');
	const zoek = (await hoofd.locator('a[href^="/aanbod?wijk="]').first().getAttribute('href'))!;
	await page.goto(zoek);
	await page.getByRole('link', { name: 'Bekijk de sociale kaart van Stadscentrum' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Sociale kaart van Stadscentrum'
	);
	await expect(page).toHaveURL(/\/wijken\/stadscentrum/);
});
