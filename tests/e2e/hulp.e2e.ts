import type { Page } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { axe, expect, noHorizontalScroll, TELEFOON, test } from '../fixtures.ts';

const verder = (page: Page) => page.getByRole('button', { name: 'Naar de volgende vraag' });
const kop = (page: Page, naam: string) =>
	expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();

type Vraag = { wie: string; instemming?: string; vraag: string; email?: string };

/** All six questions; ends on the page with the private link. */
async function vraagHulp(page: Page, { wie, instemming, vraag, email }: Vraag) {
	await page.goto('/hulp-vragen');
	await page.getByRole('radio', { name: wie }).check();
	if (instemming) await page.getByRole('radio', { name: instemming }).check();
	await verder(page).click();
	await kop(page, 'Waar is hulp bij nodig?');
	await page.getByLabel('Vertel het in je eigen woorden').fill(vraag);
	await page.getByRole('checkbox', { name: /mensen om je heen/ }).check();
	await verder(page).click();
	await kop(page, 'Wanneer komt hulp je uit?');
	await page.getByRole('checkbox', { name: 'dinsdagmiddag' }).check();
	await verder(page).click();
	await kop(page, instemming ? 'Waar woont degene die hulp zoekt?' : 'Waar woon je?');
	await page.getByLabel('De vier cijfers van de postcode').fill('3431');
	await verder(page).click();
	await kop(page, 'Hoe kunnen we je bereiken?');
	await page.getByLabel('Hoe mogen we je noemen?').fill('Aaltje');
	await page.getByLabel('Telefoonnummer').fill('06 12 34 56 78');
	if (email) await page.getByLabel('E-mailadres').fill(email);
	await page.getByRole('button', { name: 'Kijk je antwoorden na' }).click();
	await kop(page, 'Klopt het zo?');
	await page.getByRole('checkbox', { name: /Ja, het sociaal team mag/ }).check();
	await page.getByRole('button', { name: 'Stuur mijn vraag' }).click();
	await kop(page, 'Je vraag is binnen');
	return (await page.locator('.kenmerk dd').textContent())!.trim();
}

test('een inwoner vraagt hulp op een telefoon zonder script, raakt niets kwijt, volgt de vraag en neemt haar terug', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({
		baseURL,
		javaScriptEnabled: false,
		viewport: TELEFOON
	});
	const page = await context.newPage();
	await page.goto('/');
	await page
		.getByRole('main')
		.getByRole('link', { name: /Ik kom er zelf niet uit/ })
		.click();
	await kop(page, 'Voor wie vraag je hulp?');
	await verder(page).click();
	await expect(page.getByText('Vul dit nog in').first()).toBeVisible();
	await page.getByRole('radio', { name: 'Voor mezelf' }).check();
	await verder(page).click();
	await kop(page, 'Waar is hulp bij nodig?');
	await page.getByLabel('Vertel het in je eigen woorden').fill('Mijn BSN is 111222333');
	await verder(page).click();
	await expect(page.getByText(/burgerservicenummer|BSN/).first()).toBeVisible();
	await kop(page, 'Waar is hulp bij nodig?');
	await page.getByLabel('Vertel het in je eigen woorden').fill('Ik wil liever dood zijn');
	await page.getByRole('checkbox', { name: /mensen om je heen/ }).check();
	await verder(page).click();
	await kop(page, 'Wanneer komt hulp je uit?');
	await expect(page.getByRole('link', { name: /113/ })).toBeVisible();
	await page.getByRole('checkbox', { name: 'maandagochtend' }).check();
	await page.getByRole('button', { name: 'Terug naar de vorige vraag' }).click();
	await expect(page.getByLabel('Vertel het in je eigen woorden')).toHaveValue(
		'Ik wil liever dood zijn'
	);
	await expect(page.getByRole('checkbox', { name: /mensen om je heen/ })).toBeChecked();
	await page.getByLabel('Vertel het in je eigen woorden').fill('Ik ben vaak alleen');
	await verder(page).click();
	await expect(page.getByRole('checkbox', { name: 'maandagochtend' })).toBeChecked();
	await expect(page.getByRole('link', { name: /113/ })).toHaveCount(0);
	await verder(page).click();
	await page.getByLabel('De vier cijfers van de postcode').fill('9999');
	await verder(page).click();
	await expect(page.getByText(/hoort niet bij een gemeente die meedoet/).first()).toBeVisible();
	await page.getByLabel('De vier cijfers van de postcode').fill('3431');
	await verder(page).click();
	await kop(page, 'Hoe kunnen we je bereiken?');
	await page.getByRole('button', { name: 'Kijk je antwoorden na' }).click();
	await expect(
		page.getByText('Vul een telefoonnummer of een e-mailadres in').first()
	).toBeVisible();
	await page.getByLabel('E-mailadres').fill(`a${randomInt(1e9)}@voorbeeld.nl`);
	await page.getByRole('button', { name: 'Kijk je antwoorden na' }).click();
	await kop(page, 'Klopt het zo?');
	await expect(page.getByText('Alleen het sociaal team van Nieuwegein')).toBeVisible();
	await page.getByRole('button', { name: 'Stuur mijn vraag' }).click();
	await expect(page.getByText('Zonder jouw ja mogen we dit niet bewaren').first()).toBeVisible();
	expect(page.url()).not.toMatch(/alleen|voorbeeld|3431/);
	await page.getByRole('checkbox', { name: /Ja, het sociaal team mag/ }).check();
	await page.getByRole('button', { name: 'Stuur mijn vraag' }).click();
	await kop(page, 'Je vraag is binnen');
	await expect(page.getByText('We hebben je deze link ook gemaild')).toBeVisible();

	const link = page.url().split('?')[0]!;
	const answer = await page.goto(link);
	expect(answer!.headers()).toMatchObject({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex, nofollow',
		'referrer-policy': 'same-origin'
	});
	await expect(page.getByText('Je vraag wacht op iemand van het sociaal team.')).toBeVisible();
	await page.getByLabel('Wat wil je nog vertellen?').fill('Ik hoor slecht.');
	await page.getByRole('button', { name: 'Voeg dit toe aan mijn vraag' }).click();
	await expect(page.getByText('Toegevoegd. Het sociaal team ziet het.')).toBeVisible();
	await page.getByLabel('Telefoonnummer').fill('030 123 45 67');
	await page.getByRole('button', { name: 'Bewaar hoe je te bereiken bent' }).click();
	await expect(page.getByLabel('Telefoonnummer')).toHaveValue('030 123 45 67');
	await page.getByRole('button', { name: 'Neem mijn vraag terug' }).click();
	await page.getByRole('button', { name: 'Ja, wis mijn gegevens' }).click();
	await expect(page.getByText('Je hebt je vraag teruggenomen.')).toBeVisible();
	await expect(page.getByText('Ik hoor slecht.')).toHaveCount(0);
	await page.goto(link);
	await expect(page.getByText('Ik ben vaak alleen')).toHaveCount(0);
	await context.close();
});

test('wie voor een ander vraagt zegt of die het goed vindt; de consulent pakt op, verheldert en maakt een hulpvraag', async ({
	page: dochter,
	als
}) => {
	test.setTimeout(180_000);
	await dochter.goto('/hulp-vragen');
	await dochter.getByRole('radio', { name: 'Voor iemand die ik ken' }).check();
	await verder(dochter).click();
	await expect(dochter.getByText('Vindt die persoon het goed').first()).toBeVisible();
	await kop(dochter, 'Voor wie vraag je hulp?');
	const kenmerk = await vraagHulp(dochter, {
		wie: 'Voor iemand die ik ken',
		instemming: 'Dat heb ik nog niet gevraagd',
		vraag: 'Mijn moeder komt de deur niet meer uit.'
	});
	await axe(dochter);
	await noHorizontalScroll(dochter);

	const consulent = await als('consulent');
	await consulent.goto(`/aanvragen?kenmerk=${kenmerk.replaceAll(' ', '+')}`);
	await expect(consulent.getByText('Mijn moeder')).toHaveCount(0);
	await consulent.getByRole('link', { name: kenmerk }).click();
	await kop(consulent, `Aanvraag ${kenmerk}`);
	await expect(consulent.getByText('Mijn moeder komt de deur niet meer uit.')).toBeVisible();
	await consulent.getByRole('button', { name: 'Pak deze aanvraag op' }).click();
	await expect(consulent.getByText('Opgepakt. Jouw naam staat er nu bij.')).toBeVisible();

	for (const group of await consulent.getByRole('group', { name: /^\d+\. / }).all())
		await group.getByRole('radio', { name: 'Nee' }).check();
	await consulent.getByRole('checkbox', { name: 'Eigen kracht: Bekeken' }).check();
	await consulent.getByRole('radio', { name: /^Buurt en vrijwilligers/ }).check();
	await consulent.getByRole('button', { name: 'Bewaar de vraagverheldering' }).click();
	await expect(
		consulent.getByText(/Schrijf op waarom deze stap is overgeslagen/).first()
	).toBeVisible();
	await consulent
		.getByLabel('Eigen netwerk: Overgeslagen, omdat')
		.fill('De kinderen wonen ver weg');
	await consulent.getByRole('button', { name: 'Bewaar de vraagverheldering' }).click();
	await expect(consulent.getByText('De vraagverheldering is bewaard.')).toBeVisible();
	await expect(consulent.getByText(/overgeslagen, omdat De kinderen wonen ver weg/)).toBeVisible();
	await axe(consulent);

	await consulent.getByText('Maak een hulpvraag', { exact: true }).click();
	await consulent.getByLabel('Schuilnaam').fill(`Fuut ${randomInt(1e6)}`);
	await consulent.getByRole('button', { name: 'Maak dossier en hulpvraag' }).click();
	await expect(
		consulent.getByText(/Wanneer heeft de persoon zelf ja gezegd/).first()
	).toBeVisible();
	await consulent.getByLabel('Wanneer heeft de persoon zelf ja gezegd?').fill('2026-01-05');
	await consulent.getByLabel(/belangrijk/i).fill('Houdt van kaarten.');
	await consulent.getByRole('button', { name: 'Maak dossier en hulpvraag' }).click();
	await expect(consulent).toHaveURL(/\/hulpvragen\/[0-9a-f-]{36}$/);

	await dochter.goto(dochter.url().split('?')[0]!);
	await expect(dochter.getByText(/zoekt nu iemand die je kan helpen/)).toBeVisible();
	await expect(dochter.getByText('Nadia Ferwerda', { exact: false })).toBeVisible();
	const beheerder = await als('gemeente');
	expect((await beheerder.goto('/aanvragen'))!.status()).toBe(403);
});

test('de gemeente zet een eigen vraag in de lijst en kan terug', async ({ als }) => {
	const gemeente = await als('gemeente');
	await gemeente.goto('/beheer/verheldering');
	await gemeente
		.getByRole('group', { name: 'Nieuwe vraag' })
		.getByRole('textbox')
		.first()
		.fill('Woont iemand alleen?');
	await gemeente.getByRole('button', { name: 'Bewaar de lijst' }).click();
	await expect(gemeente.getByText('Dit is jullie eigen lijst.')).toBeVisible();
	await expect(
		gemeente.getByRole('group', { name: 'Vraag 10' }).getByRole('textbox').first()
	).toHaveValue('Woont iemand alleen?');
	await gemeente.getByRole('button', { name: 'Terug naar de lijst voor alle gemeenten' }).click();
	await gemeente.getByRole('button', { name: 'Ja, gebruik de lijst' }).click();
	await expect(
		gemeente.getByText('Je gebruikt nu de lijst die voor alle gemeenten geldt')
	).toBeVisible();
});

test('wie over gevaar schreef, ziet ook na het versturen wie nu te bellen is', async ({
	telefoon: page
}) => {
	await vraagHulp(page, { wie: 'Voor mezelf', vraag: 'Mijn vader slaat mij' });
	await expect(page.getByRole('link', { name: 'Bel 0800-2000' })).toBeInViewport();
	await axe(page);
	await noHorizontalScroll(page);
});
