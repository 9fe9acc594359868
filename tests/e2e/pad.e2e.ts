import type { Page } from '@playwright/test';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { expect, test } from '../fixtures.ts';

const dossier = (voornaam: string) => `/vrijwilligers/${demoId('vrijwilliger', voornaam)}`;

/** Writes one step down, on the day that stands there. */
async function legVast(page: Page, stap: string, knop: string) {
	const regel = page.getByRole('listitem').filter({ hasText: stap }).first();
	await regel.getByText('Leg vast', { exact: false }).click();
	await regel.getByRole('button', { name: knop }).click();
	await expect(page.getByText('Vastgelegd.')).toBeVisible();
	await expect(regel.getByText('gedaan', { exact: true })).toBeVisible();
}

test('een nieuwe vrijwilliger gaat het pad tot de goedkeuring', async ({ als }) => {
	const page = await als('coordinator');
	await page.goto('/vrijwilligers?fase=nieuw');
	await page.getByRole('link', { name: 'Naomi Plasschaert' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Naomi Plasschaert');
	await expect(page.getByText('Plan een intakegesprek')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Keur Naomi goed' })).toHaveCount(0);

	await legVast(page, 'Intakegesprek', 'Gesprek was er');
	await legVast(page, 'Referentie 1', 'Referentie is nagevraagd');
	await legVast(page, 'VOG', 'VOG is afgegeven');
	await legVast(page, 'Basistraining maatje', 'Heeft het gevolgd');
	await legVast(page, 'Grenzen en privacy', 'Heeft het gevolgd');
	await page.getByRole('button', { name: 'Keur Naomi goed' }).click();
	await expect(page.getByText('Naomi is goedgekeurd en heeft nog geen koppeling.')).toBeVisible();

	await page.goto('/vrijwilligers?fase=vrij&q=plas');
	await expect(page.getByRole('row', { name: /Naomi Plasschaert/ })).toContainText(
		'Goedgekeurd, nog geen koppeling'
	);

	// Others of these journeys count who is free: she rests again.
	await page.goto(dossier('Naomi'));
	await page.getByText('Pauze', { exact: true }).last().click();
	await page.getByRole('button', { name: 'Zet op pauze' }).click();
	await expect(page.getByText('De pauze is bewaard.')).toBeVisible();
});

test('een notitie voor coördinatoren ziet de vrijwilliger niet, een gedeelde wel', async ({
	als
}) => {
	const page = await als('coordinator');
	await page.goto(dossier('Karim'));
	for (const [tekst, voor] of [
		['Alleen voor ons', 'Coördinatoren van deze organisatie'],
		['Samen afgesproken', 'Ook de vrijwilliger']
	] as const) {
		await page.getByLabel('Nieuwe notitie').fill(tekst);
		await page.getByRole('radio', { name: voor }).check();
		await page.getByRole('button', { name: 'Bewaar de notitie' }).click();
		await expect(page.getByRole('listitem').filter({ hasText: tekst })).toBeVisible();
	}

	const maatje = await als('maatje');
	await maatje.goto('/start');
	await maatje.getByRole('link', { name: 'Mijn stappen' }).click();
	await expect(maatje.getByRole('heading', { level: 1 })).toHaveText('Mijn stappen');
	await expect(maatje.getByText('Je bent goedgekeurd. Je kunt iemand helpen')).toBeVisible();
	await expect(maatje.getByRole('listitem').filter({ hasText: 'VOG' })).toContainText('gedaan');
	await expect(maatje.getByText('Samen afgesproken').first()).toBeVisible();
	await expect(maatje.getByText('Alleen voor ons')).toHaveCount(0);
	const refused = await maatje.goto(dossier('Karim'));
	expect(refused!.status()).toBe(403);
});

test('zonder JavaScript: een stap vastleggen, en een vergissing terugnemen', async ({ als }) => {
	const page = await als('coordinator', { javaScriptEnabled: false });
	await page.goto(dossier('Dilan'));
	const intake = page.getByRole('listitem').filter({ hasText: 'Intakegesprek' }).first();
	await expect(intake).toContainText('Gesprek op');
	await intake.getByText('Leg vast').click();
	await intake.getByRole('button', { name: 'Gesprek was er' }).click();
	await expect(intake.getByText('gedaan', { exact: true })).toBeVisible();

	await page.getByText('Wat er is gebeurd').click();
	const regel = page.getByRole('listitem').filter({ hasText: 'Gesproken op' }).last();
	await regel.getByRole('button', { name: 'Neem terug' }).first().click();
	await regel.getByRole('button', { name: 'Ja, neem terug' }).click();
	await expect(page.getByText('Teruggenomen.', { exact: false })).toBeVisible();
	await expect(intake.getByText('gedaan', { exact: true })).toHaveCount(0);
});
