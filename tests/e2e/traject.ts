import { expect, type Page } from '@playwright/test';

/** What people do in a traject, of which `traject` is the path. */

/** Writes one section of a document and makes it the version that counts. */
export async function nieuweVersie(
	page: Page,
	traject: string,
	soort: string,
	onderdeel: string,
	tekst: string
) {
	await page.goto(`${traject}/plan/${soort}/schrijven`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('schrijven');
	await page.getByLabel(onderdeel).fill(tekst);
	await page.getByRole('button', { name: 'Bewaar het concept' }).click();
	await expect(page.getByText('Het concept is bewaard.')).toBeVisible();
	await page.getByLabel(/^Wat is er anders dan in versie/).fill(`Anders: ${tekst}`);
	await page.getByRole('button', { name: /^Stel versie \d+ vast$/ }).click();
	await expect(page.getByText('Het plan is vastgesteld.')).toBeVisible();
}

/** Writes a goal down; ends on its own page. */
export async function nieuwDoel(page: Page, traject: string, tekst: string) {
	await page.goto(`${traject}/doelen/nieuw`);
	await page.getByLabel('Wat wil de cliënt bereiken?').fill(tekst);
	await page.getByLabel('Waar gaat het over?').selectOption({ index: 1 });
	await page.getByRole('checkbox', { name: /^(mevrouw|de heer)/i }).check();
	await page.getByRole('radio', { name: /^Eigen kracht/ }).check();
	await page.getByRole('button', { name: 'Bewaar dit doel' }).click();
	await expect(page.getByText('Het doel is bewaard.', { exact: false })).toBeVisible();
}

/** Writes a contact down in the form that `waar` holds. */
export async function logContact(
	waar: ReturnType<Page['getByRole']>,
	hoe: string,
	stemming: string,
	notitie: string
) {
	await waar.getByRole('radio', { name: hoe, exact: true }).check({ force: true });
	await waar.getByRole('radio', { name: stemming, exact: true }).check({ force: true });
	await waar.getByText('Andere dag, of iets erbij schrijven').click();
	await waar.getByLabel('Wat wil je erbij schrijven?').fill(notitie);
	await waar.getByRole('button', { name: 'Bewaar dit contact' }).click();
}

type Week = { formeel: string; ozr: number; maatje: string };

/** The hours of the week of this Monday, done as planned, and planned for all weeks after it. */
export async function vulUren(page: Page, traject: string, maandag: string, uren: Week) {
	await page.goto(`${traject}?deel=uren&niveau=${uren.ozr}`);
	// What was planned at another level stops.
	for (const veld of await page.locator(`[id^="gepland.${maandag}.formeel."]`).all())
		await veld.fill('0');
	for (const maat of ['gepland', 'werkelijk']) {
		await page.locator(`[id="${maat}.${maandag}.formeel.${uren.ozr}"]`).fill(uren.formeel);
		await page.locator(`[id="${maat}.${maandag}.informeel"]`).fill(uren.maatje);
	}
	await page
		.getByRole('row')
		.filter({ has: page.locator(`[id="gepland.${maandag}.informeel"]`) })
		.getByRole('button', { name: /zo verder, plan alle weken erna zoals deze$/ })
		.click();
	await expect(page.getByText('De uren zijn bewaard, ook voor alle weken erna.')).toBeVisible();
}

/** The picture as its table tells it: per week the hours that were done, by professionals and by the maatje. */
export async function urenInBeeld(page: Page, traject: string) {
	await page.goto(traject);
	await page.getByText('Bekijk de uren als tabel').click();
	const rows = page.getByRole('region', { name: 'Bekijk de uren als tabel' }).locator('tbody tr');
	await expect(rows.first()).toBeVisible();
	const cells = await rows.evaluateAll((all) =>
		all.map((row) => [...row.children].map((cell) => cell.textContent!.trim()))
	);
	const hours = (text: string) => Number(text.replace(' uur', '').replace(',', '.')) || 0;
	return cells
		.map(([week, ...rest]) => ({
			week: week!,
			formeel: rest.slice(0, -2).reduce((sum, text, i) => sum + (i % 2 ? hours(text) : 0), 0),
			maatje: hours(rest.at(-1)!)
		}))
		.filter(({ formeel, maatje }) => formeel || maatje);
}

/** Lays the hand-over, as it was before or as it stands, before all three and says yes to it. */
export async function legOver(page: Page, traject: string, vandaag: string) {
	await page.goto(`${traject}/overdracht`);
	await page.getByLabel('Wanneer is het gesprek?').fill(vandaag);
	for (const wie of await page.locator('input[name=aanwezig]').all()) await wie.check();
	await page.getByRole('button', { name: 'Leg voor aan alle drie' }).click();
	await expect(page.getByText('Heeft nog niet geantwoord')).toHaveCount(3);
	await zegJa(page);
}

/** One of the three signs what is on the page. */
export async function zegJa(page: Page) {
	await page.getByRole('button', { name: 'Ja, zo spreken we het af' }).click();
	await expect(page.getByRole('button', { name: 'Ja, zo spreken we het af' })).toHaveCount(0);
}

/** The cliënt lets somebody know a part, until it is taken back. */
export async function laatWeten(page: Page, wie: string, deel: string, waarvoor: string) {
	await page.goto('/mijn/weten');
	await page.getByText('Kies wie en wat').click();
	await page.getByLabel('Wie mag het weten?').selectOption(wie);
	await page.getByRole('checkbox', { name: new RegExp(`^${deel}`) }).check();
	await page.getByLabel('Waarvoor is dat nodig?').fill(waarvoor);
	await page.getByRole('radio', { name: 'Tot ik het zelf intrek' }).check();
	await page.getByRole('button', { name: 'Ja, dit mag' }).click();
	await expect(page.getByText('Je hebt ja gezegd.')).toBeVisible();
}

/** The cliënt answers an evaluation that waits. */
export async function zegHoeHetGaat(page: Page, woorden: string) {
	await page.goto('/mijn/evaluatie');
	await page.getByRole('link', { name: 'Zeg hoe het gaat' }).first().click();
	await page.getByRole('radio', { name: 'Ja, helemaal' }).check();
	await page.getByLabel('In je eigen woorden').first().fill(woorden);
	await page.getByRole('button', { name: 'Verstuur' }).click();
	await expect(page.getByText('Bedankt dat je zei hoe het gaat.')).toBeVisible();
}
