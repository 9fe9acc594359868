import type { Page } from '@playwright/test';
import { axe, expect, test } from '../fixtures.ts';

const veld = (page: Page) => page.getByRole('main').getByLabel('Wat zoek je?');
const voorstellen = (page: Page) => page.getByRole('listbox', { name: 'Voorstellen' });

test('wie typt, ziet voorstellen en kiest met de pijltjes', async ({ page }) => {
	await page.goto('/');
	await veld(page).pressSequentially('computr l');
	await expect(voorstellen(page).getByRole('option').first()).toContainText(/computer/i);
	await expect(veld(page)).toHaveAttribute('aria-expanded', 'true');
	await axe(page);
	await veld(page).press('ArrowDown');
	const eerste = voorstellen(page).getByRole('option', { selected: true });
	const naam = await eerste.getByRole('strong').innerText();
	await veld(page).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(naam);
});

test('Escape sluit de voorstellen, Enter zoekt wat er staat', async ({ telefoon: page }) => {
	await page.goto('/aanbod');
	await veld(page).pressSequentially('boodschappen');
	await expect(voorstellen(page)).toBeVisible();
	await veld(page).press('Escape');
	await expect(voorstellen(page)).toBeHidden();
	await veld(page).press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('boodschappen');
});

test('de voorstellen bedekken de knop niet: wie hem indrukt, zoekt', async ({ telefoon: page }) => {
	for (const [pad, knop] of [
		['/', 'Zoek hulp'],
		['/aanbod', 'Zoek']
	] as const) {
		await page.goto(pad);
		await veld(page).pressSequentially('boodschappen');
		await expect(voorstellen(page)).toBeVisible();
		await page.getByRole('main').getByRole('button', { name: knop, exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('boodschappen');
		await expect(voorstellen(page)).toBeHidden();
	}
});

test('wie naar het volgende veld gaat of ernaast drukt, sluit de voorstellen', async ({
	telefoon: page
}) => {
	await page.goto('/');
	await veld(page).pressSequentially('boodschappen');
	await expect(voorstellen(page)).toBeVisible();
	await veld(page).press('Tab');
	await expect(voorstellen(page)).toBeHidden();
	await veld(page).pressSequentially(' doen');
	await expect(voorstellen(page)).toBeVisible();
	await page.getByLabel('Waar?').click();
	await expect(voorstellen(page)).toBeHidden();
	await expect(page.getByLabel('Waar?')).toBeFocused();
});

test('ook bij de voorstellen staat eerst wie nu helpt', async ({ page }) => {
	await page.goto('/');
	await veld(page).pressSequentially('ik wil dood');
	await expect(page.getByRole('link', { name: 'Bel 0800-0113' })).toBeVisible();
});

test('een nummer dat iemand typt, staat in geen enkel adres', async ({ page }) => {
	const adressen: string[] = [];
	page.on('request', (request) => adressen.push(request.url()));
	await page.goto('/');
	await veld(page).fill('mijn bsn is 111222333 en ik bel met 06 12345678, hulp bij post');
	await page.getByRole('button', { name: 'Zoek hulp' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'weggehaald' })).toBeVisible();
	expect([...adressen, page.url()].join(' ')).not.toMatch(/111222333|12345678/);
	await page.goBack();
	expect(page.url()).not.toMatch(/111222333|12345678/);
});

test('zonder JavaScript is het een gewoon veld', async ({ zonderScript: page }) => {
	await page.goto('/');
	await expect(page.getByRole('combobox')).toHaveCount(0);
	await veld(page).fill('taal maatje');
	await page.getByRole('button', { name: 'Zoek hulp' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('taal maatje');
});

test('wie iets anders bedoelde, zoekt toch naar wat er stond', async ({ page }) => {
	await page.goto('/aanbod?q=computr');
	await expect(page.getByRole('main')).toContainText('Bedoelde je computer');
	await page.getByRole('link', { name: 'Zoek toch naar ‘computr’' }).click();
	await expect(page.getByRole('heading', { name: 'We vonden niets dat past' })).toBeVisible();
	await page.getByRole('link', { name: 'boodschappen' }).click();
	await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('bij een resultaat staat waarom het past', async ({ page }) => {
	await page.goto('/aanbod?q=ik+ben+zo+alleen');
	await expect(page.getByText(/^Past bij ‘.*alleen’: /).first()).toBeVisible();
});

test('wie wil helpen, komt bij aanmelden en niet bij hulp', async ({ page }) => {
	await page.goto('/aanbod?q=ik+wil+vrijwilligerswerk+doen');
	await page.getByRole('link', { name: 'Word vrijwilliger' }).click();
	await expect(page).toHaveURL(/\/vrijwilliger-worden/);
});

test('zonder internet zoekt het veld nog, en opent wat je al bekeek', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ baseURL });
	const page = await context.newPage();
	await page.goto('/aanbod?q=taal+maatje');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.getByRole('main').getByRole('link', { name: 'Taalmaatje', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taalmaatje');
	const bewaard = () =>
		page.evaluate(async () => {
			const namen = (await caches.keys()).filter((naam) => naam.startsWith('paginas-'));
			const keys = await Promise.all(namen.map(async (n) => (await caches.open(n)).keys()));
			return keys.flat().map((request) => new URL(request.url).pathname);
		});
	await expect.poll(bewaard).toEqual(expect.arrayContaining(['/offline', '/aanbod/taalmaatje']));

	await context.setOffline(true);
	await page.goto('/aanbod/taalmaatje');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taalmaatje');
	await page.goto('/aanbod?q=taal+maatje');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt nu geen internet');
	await page.getByRole('main').getByRole('link', { name: 'Taalmaatje', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taalmaatje');
	await context.close();
});

test('een pagina van wie is ingelogd blijft nooit in de browser', async ({ als }) => {
	const page = await als('gemeente');
	await page.goto('/beheer');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.goto('/start');
	await page.goto('/aanbod?q=maatje');
	const alles = await page.evaluate(async () => {
		const keys = await Promise.all(
			(await caches.keys()).map(async (n) => {
				const cache = await caches.open(n);
				return Promise.all(
					(await cache.keys()).map(async (request) => ({
						pad: new URL(request.url).pathname + new URL(request.url).search,
						tekst: await (await cache.match(request))!.text()
					}))
				);
			})
		);
		return keys.flat();
	});
	const paden = alles.map(({ pad }) => pad).filter((pad) => !pad.startsWith('/_app/'));
	expect(paden).toContain('/offline');
	expect(paden.filter((pad) => /start|beheer|\?/.test(pad))).toEqual([]);
	const paginas = alles.filter(({ tekst }) => tekst.startsWith('<!doctype'));
	for (const { tekst } of paginas) expect(tekst).not.toContain('/uitloggen');
});

test('de beheerder voegt een woord van hier toe, haalt het weg en zet het terug', async ({
	als,
	page: bezoeker
}) => {
	const page = await als('gemeente');
	await page.goto('/beheer');
	await page.getByRole('link', { name: 'Woorden van hier' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Woorden van hier');
	await page.getByRole('button', { name: 'Voeg deze woorden toe' }).click();
	await expect(page.getByText('Vul dit nog in').first()).toBeVisible();
	await page.getByLabel('Wat zeggen mensen?').first().fill('vlinderplukken');
	await page.getByLabel('Wat bedoelen ze?').first().fill('boodschappen');
	await page.getByRole('button', { name: 'Voeg deze woorden toe' }).click();
	await expect(page.getByText('De woorden zijn toegevoegd')).toBeVisible();

	await bezoeker.goto('/aanbod?q=vlinderplukken');
	await expect(
		bezoeker
			.getByRole('main')
			.getByRole('link', { name: /boodschappen/i })
			.first()
	).toBeVisible();

	await page.getByText('Verander ‘vlinderplukken’').click();
	await page.getByRole('button', { name: 'Haal weg' }).click();
	await page.getByRole('button', { name: 'Ja, haal weg' }).click();
	await expect(page.getByText('De woorden zijn weg.')).toBeVisible();
	await page.getByRole('button', { name: 'Zet ze terug' }).click();
	await expect(page.getByText('Verander ‘vlinderplukken’')).toBeVisible();
	await page.getByText('Verander ‘vlinderplukken’').click();
	await page.getByRole('button', { name: 'Haal weg' }).click();
	await page.getByRole('button', { name: 'Ja, haal weg' }).click();
	await expect(page.getByText('De woorden zijn weg.')).toBeVisible();
});
