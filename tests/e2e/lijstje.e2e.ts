import type { Page } from '@playwright/test';
import { axe, expect, TELEFOON, test } from '../fixtures.ts';

const GEVOELIG = '/aanbod/de-luwte';
const bewaar = (page: Page, naam: string) =>
	page.getByRole('button', { name: `Bewaar op mijn lijstje: ${naam}` }).click();
const namen = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('op een telefoon zonder JavaScript: vinden, bewaren, printen en delen', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		baseURL,
		javaScriptEnabled: false,
		viewport: TELEFOON
	});
	const page = await context.newPage();
	await page.goto('/aanbod?q=taal+maatje');
	await bewaar(page, 'Taalmaatje');
	await expect(page).toHaveURL(/\/aanbod\?q=taal\+maatje#r-/);
	await expect(
		page.getByRole('button', { name: 'Haal van mijn lijstje: Taalmaatje' })
	).toBeVisible();

	await page.goto('/aanbod/formulierenhulp-de-schakelplaats');
	await bewaar(page, 'Formulierenhulp De Schakelplaats');
	await page.getByRole('link', { name: 'Mijn lijstje (2)' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn lijstje');
	await expect(namen(page).nth(0)).toContainText('Taalmaatje');

	await page.getByRole('button', { name: 'Zet hoger: Formulierenhulp De Schakelplaats' }).click();
	await expect(namen(page).nth(0)).toContainText('Formulierenhulp');
	await page.getByRole('button', { name: 'Haal van mijn lijstje: Taalmaatje' }).click();
	await expect(page.getByRole('status')).toContainText('Taalmaatje is van je lijstje af.');
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await expect(namen(page).nth(1)).toContainText('Taalmaatje');

	await page.getByRole('textbox', { name: /Naam van het lijstje/ }).fill('Hulp met post');
	await page.getByRole('button', { name: 'Print mijn lijstje' }).click();
	await expect(page).toHaveURL(/\/l\/[a-z2-9]{10}\?print=1$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hulp met post');
	await expect(page.getByRole('img', { name: 'QR-code van dit lijstje' })).toBeVisible();
	await expect(page.getByText('Kies “Afdrukken” in het menu')).toBeVisible();
	const link = new URL(page.url()).pathname;
	await context.close();

	// somebody else without JavaScript, with the link from paper: a phone makes the first letter a capital
	const ander = await browser.newContext({ baseURL, javaScriptEnabled: false });
	const bezoek = await ander.newPage();
	await bezoek.goto(link.replace(/[a-z2-9]{10}/, (code) => code.toUpperCase()));
	await bezoek.getByRole('button', { name: 'Neem over op mijn lijstje' }).click();
	await expect(bezoek.getByRole('heading', { level: 1 })).toHaveText('Mijn lijstje');
	await expect(namen(bezoek).nth(0)).toContainText('Formulierenhulp');
	await ander.close();
});

test('een professional mailt een lijstje, en het adres staat nergens', async ({ als }) => {
	const page = await als('begeleider');
	await page.goto('/aanbod?q=taal+maatje');
	await bewaar(page, 'Taalmaatje');
	await expect(
		page.getByRole('button', { name: 'Haal van mijn lijstje: Taalmaatje' })
	).toBeVisible();
	await page.getByRole('link', { name: 'Mijn lijstje (1)' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn lijstje');
	await expect(page.getByRole('button', { name: 'Print voor mijn cliënt' })).toBeVisible();
	await axe(page);
	await page.getByLabel(/Jouw notitie bij Taalmaatje/).fill('Vraag naar Fatma');
	await page.reload();
	await expect(page.getByLabel(/Jouw notitie bij Taalmaatje/)).toHaveValue('Vraag naar Fatma');
	await page.getByLabel(/E-mailadres van wie/).fill('client@voorbeeld.nl');
	await page.getByLabel(/Een zin erbij/).fill('Kijk op www.slecht.nl');
	await page.getByRole('button', { name: 'Mail dit lijstje' }).click();
	await expect(page.getByText('Zet hier geen link of e-mailadres in').first()).toBeVisible();
	await page.getByLabel(/Een zin erbij/).fill('Bel me als je er samen heen wilt.');
	await page.getByRole('button', { name: 'Mail dit lijstje' }).click();
	await expect(
		page.getByRole('status').filter({ hasText: 'Er is geen mail verstuurd' })
	).toBeVisible();
	expect(page.url()).not.toContain('voorbeeld');
	await page.getByRole('link', { name: 'Open het lijstje' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een lijstje voor jou');
	await expect(page.getByRole('main')).not.toContainText('Fatma');
	await axe(page);
});

test('een lijstje dat er niet meer is, zegt dat', async ({ page }) => {
	const answer = await page.goto('/l/aaaaaaaaaa');
	expect(answer?.status()).toBe(410);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit lijstje is er niet meer');
	await axe(page);
});

test('bij geweld thuis kun je snel weg, en blijft er weinig van achter', async ({
	page,
	context
}) => {
	await context.route('https://www.buienradar.nl/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>weer</title>' })
	);
	await page.goto('/aanbod');
	const answer = await page.goto(GEVOELIG);
	expect(answer?.headers()['cache-control']).toBe('no-store');
	await expect(page).not.toHaveTitle(/Luwte/);
	await expect(page.getByRole('heading', { name: 'Het adres is geheim' })).toBeVisible();
	expect(await page.content()).not.toContain('Geheime Laan');
	await axe(page);
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL('https://www.buienradar.nl/');
	await page.goBack();
	await expect(page).toHaveURL(/\/aanbod$/);

	await page.goto(GEVOELIG);
	await page.getByRole('link', { name: 'Snel weg' }).click();
	await expect(page).toHaveURL('https://www.buienradar.nl/');

	await page.goto(GEVOELIG);
	await bewaar(page, 'De Luwte');
	await page.getByRole('link', { name: 'Bekijk mijn lijstje' }).click();
	await expect(page.getByText('Dit staat niet op de print')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Print mijn lijstje' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Neem dit toch mee' }).click();
	await page.getByRole('button', { name: 'Maak een korte link' }).click();
	await expect(page.getByRole('main')).toContainText('Het adres is geheim');
});

test('een agenda van wat elke week is, en een detailpagina die zoekmachines lezen', async ({
	page,
	request
}) => {
	await page.goto('/aanbod/koffie-inloop-de-zwaan');
	const ld = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(ld!)).toMatchObject({ '@type': 'Service', name: 'Koffie-inloop De Zwaan' });
	await expect(page.getByRole('heading', { name: 'Deze weken anders' })).toBeVisible();
	const ics = await request.get('/aanbod/koffie-inloop-de-zwaan/agenda.ics');
	expect(ics.headers()['content-type']).toContain('text/calendar');
	expect(await ics.text()).toContain('BYDAY=MO,TU,WE,TH,FR');
	expect((await request.get('/aanbod/taalmaatje/agenda.ics')).status()).toBe(404);
});

test('wie niets bewaart, krijgt pagina’s die voor iedereen gelijk zijn', async ({
	request,
	baseURL
}) => {
	const plain = await request.get('/aanbod');
	expect(plain.headers()['cache-control']).toBe('public, max-age=0, s-maxage=60');
	const saved = await request.get('/aanbod', {
		headers: { cookie: 'lijstje=00000000-0000-4000-8000-000000000001' }
	});
	expect(saved.headers()['cache-control'] ?? '').not.toContain('public');
	expect(await saved.text()).toContain('Mijn lijstje (1)');
	expect(await plain.text()).not.toContain('Mijn lijstje (');
	const away = await request.post(`${baseURL}/lijstje?/bewaar`, {
		form: { id: 'x', terug: '//ergens-anders.example' },
		headers: { origin: baseURL!, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(away.headers().location).toBe('/lijstje');
});
