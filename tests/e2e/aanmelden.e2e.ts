import type { Page } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { axe, expect, noHorizontalScroll, TELEFOON, test } from '../fixtures.ts';

const kop = (page: Page, naam: string | RegExp) =>
	expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
const letters = () => Array.from({ length: 8 }, () => 'abcdefghij'[randomInt(10)]).join('');
const WACHTWOORD = 'een lang en rustig wachtwoord';

test('een nieuweling meldt zich aan op een telefoon zonder script, gaat later verder, wordt verwelkomd en maakt een account', async ({
	browser,
	baseURL,
	als
}) => {
	const context = await browser.newContext({
		baseURL,
		javaScriptEnabled: false,
		viewport: TELEFOON
	});
	const page = await context.newPage();
	/** Every tap counts: the promise is five minutes. */
	let taps = 0;
	const tik = async (what: Promise<void>) => {
		taps += 1;
		await what;
	};
	const verder = () => tik(page.getByRole('button', { name: 'Verder', exact: true }).click());
	const naam = letters();
	const email = `nieuw${naam}@demo.nl`;

	await page.goto('/vrijwilliger-worden');
	await tik(page.getByRole('main').getByRole('link', { name: 'Meld je aan', exact: true }).click());
	await kop(page, 'Wat doe je graag?');
	await verder();
	await expect(page.getByText('Kies minstens één ding dat je graag doet').first()).toBeVisible();
	await tik(page.getByRole('checkbox', { name: 'Gezelschap' }).check());
	await tik(page.getByRole('checkbox', { name: 'Papieren en post' }).check());
	await verder();
	await kop(page, 'Wanneer heb je tijd?');
	await tik(page.getByRole('checkbox', { name: 'dinsdagmiddag' }).check());
	await tik(page.getByLabel('Hoeveel uur in de week?').fill('2,5'));
	await verder();
	await kop(page, 'Waar wil je helpen?');

	// away, and back on another day by the link
	const link = page.url().split('?')[0]!;
	expect(page.url()).not.toContain('2,5');
	await page.goto('/');
	const answer = await page.goto(link);
	expect(answer!.headers()).toMatchObject({
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex, nofollow',
		'referrer-policy': 'same-origin'
	});
	await kop(page, 'Waar wil je helpen?');
	await tik(page.getByLabel('De vier cijfers van je postcode').fill('3431'));
	await tik(page.getByRole('radio', { name: '5 km' }).check());
	await page.getByRole('button', { name: 'Laat zien hoe ver dat is' }).click();
	await expect(page.getByRole('img', { name: /Binnen 5 km van/ })).toBeVisible();
	await expect(page.getByRole('radio', { name: '5 km' })).toBeChecked();
	await tik(page.getByRole('radio', { name: 'Met de fiets' }).check());
	await verder();
	await kop(page, 'Wie ben jij?');
	await page.getByRole('link', { name: 'Terug naar de vorige vraag' }).click();
	await expect(page.getByRole('radio', { name: 'Met de fiets' })).toBeChecked();
	await page.goto(link);
	await kop(page, 'Wie ben jij?');
	await tik(page.getByLabel('Vertel iets over jezelf').fill('Ik luister graag.'));
	await verder();
	await kop(page, 'Bij wie wil je je aanmelden?');
	await tik(page.getByRole('checkbox', { name: 'Meeloop Lekstroom' }).check());
	await verder();
	await kop(page, 'Hoe kunnen ze je bereiken?');
	await tik(page.getByLabel('Voornaam').fill(naam));
	await tik(page.getByRole('textbox', { name: 'E-mailadres' }).first().fill(email));
	await page.getByRole('button', { name: 'Verstuur mijn aanmelding' }).click();
	await expect(page.getByText('Zonder jouw ja mag niemand dit lezen').first()).toBeVisible();
	await tik(page.getByRole('checkbox', { name: 'Ja, zij mogen dit lezen' }).check());
	await tik(page.getByRole('button', { name: 'Verstuur mijn aanmelding' }).click());
	await kop(page, 'Jouw aanmelding');
	await expect(page.getByText('Je aanmelding is verstuurd.')).toBeVisible();
	expect(page.url()).not.toMatch(new RegExp(`${naam}|3431`));
	console.log(`aanmelden: ${taps} tikken en velden, zes vragen`);
	expect(taps).toBeLessThanOrEqual(25);

	const coordinator = await als('coordinator');
	await coordinator.goto('/vrijwilligers');
	await coordinator.getByRole('link', { name: /Nieuwe aanmeldingen/ }).click();
	await kop(coordinator, 'Nieuwe aanmeldingen');
	const kaart = coordinator.getByRole('listitem').filter({ hasText: naam });
	await expect(kaart.getByText('Ik luister graag.')).toBeVisible();
	await expect(kaart.getByText('2,5 uur')).toBeVisible();
	await kaart.getByRole('button', { name: `Heet ${naam} welkom` }).click();
	await expect(coordinator.getByText(`${naam} is nu vrijwilliger bij jullie.`)).toBeVisible();
	const uitnodiging = await coordinator
		.getByRole('main')
		.locator('a[href*="/uitnodiging/"]')
		.getAttribute('href');

	await page.goto(link);
	await expect(page.getByRole('heading', { name: 'Welkom bij Meeloop Lekstroom!' })).toBeVisible();
	await page.goto(uitnodiging!);
	await kop(page, `Welkom, ${naam}`);
	await page.getByLabel('Kies een wachtwoord').fill(WACHTWOORD);
	await page.getByLabel('Nog een keer').fill(WACHTWOORD);
	await page.getByRole('button', { name: 'Maak mijn account' }).click();
	await kop(page, 'Mijn profiel');
	await expect(page.getByText('Je account is gemaakt.')).toBeVisible();
	await expect(page.getByRole('checkbox', { name: 'dinsdagmiddag' })).toBeChecked();
	await page.getByRole('radio', { name: 'Alleen een vrouw' }).check();
	await page.getByRole('button', { name: 'Bewaar mijn profiel' }).click();
	await expect(page.getByText('Bewaard.')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Alleen een vrouw' })).toBeChecked();
	await page.goto(uitnodiging!);
	await kop(page, 'Deze uitnodiging werkt niet meer');
	await context.close();
});

test('wie het niet weet komt bij wie dichtbij is, hoort vriendelijk nee, kiest een ander en neemt alles terug', async ({
	telefoon: page,
	als
}) => {
	const naam = letters();
	const verder = () => page.getByRole('button', { name: 'Verder', exact: true }).click();
	await page.goto('/vrijwilliger-worden/aanmelden');
	await page.getByRole('checkbox', { name: 'Koken' }).check();
	await verder();
	await kop(page, 'Wanneer heb je tijd?');
	await verder();
	await kop(page, 'Waar wil je helpen?');
	await page.getByLabel('De vier cijfers van je postcode').fill('3431');
	await verder();
	await kop(page, 'Wie ben jij?');
	await verder();
	await kop(page, 'Bij wie wil je je aanmelden?');
	await verder();
	await expect(page.getByText(/Kies één, twee of drie organisaties/).first()).toBeVisible();
	await axe(page);
	await noHorizontalScroll(page);
	await page.getByRole('checkbox', { name: 'Ik weet het niet' }).check();
	await verder();
	await kop(page, 'Hoe kunnen ze je bereiken?');
	await expect(page.getByText(/Alleen deze organisaties lezen het: .*Meeloop/)).toBeVisible();
	await page.getByLabel('Voornaam').fill(naam);
	await page.getByLabel('Telefoonnummer').fill('06 12 34 56 78');
	await page.getByRole('checkbox', { name: 'Ja, zij mogen dit lezen' }).check();
	await page.getByRole('button', { name: 'Verstuur mijn aanmelding' }).click();
	await kop(page, 'Jouw aanmelding');
	await expect(page.getByText('Meeloop Lekstroom')).toBeVisible();
	const link = page.url().split('?')[0]!;

	const coordinator = await als('coordinator');
	await coordinator.goto('/vrijwilligers/aanmeldingen');
	const kaart = coordinator.getByRole('listitem').filter({ hasText: naam });
	await expect(kaart.getByText('Koos nog geen organisatie')).toBeVisible();
	await kaart.getByText('Past niet bij ons').click();
	await kaart.getByRole('radio', { name: 'We hebben nu genoeg vrijwilligers' }).check();
	await kaart.getByRole('button', { name: `Laat ${naam} weten dat het niet past` }).click();
	await expect(coordinator.getByText('Je antwoord staat op de pagina')).toBeVisible();
	await expect(coordinator.getByText(naam)).toHaveCount(0);

	await page.goto(link);
	await expect(page.getByText('Meeloop Lekstroom heeft nu genoeg vrijwilligers.')).toBeVisible();
	await axe(page);
	await page
		.getByRole('button', { name: /Meld je ook hier aan/ })
		.first()
		.click();
	await expect(page.getByText('Deze organisatie leest je aanmelding nu ook.')).toBeVisible();
	await page.getByRole('button', { name: 'Neem mijn aanmelding terug' }).click();
	await page.getByRole('button', { name: 'Ja, wis alles' }).click();
	await expect(page.getByText('Alles is gewist.')).toBeVisible();
	await page.goto(link);
	await kop(page, 'Deze link werkt niet meer');
});
