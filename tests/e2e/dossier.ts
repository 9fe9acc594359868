import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** A new dossier under a name that no other journey uses; ends on the form of the hulpvraag. */
export async function openDossier(page: Page, waar: { gemeente: string; wijk: string }) {
	const naam = `Reiger ${randomUUID().slice(0, 8)}`;
	await page.goto('/clienten');
	await page.getByRole('link', { name: 'Nieuwe cliënt' }).first().click();
	await page.getByLabel('Schuilnaam').fill(naam);
	await page.getByLabel('Roepnaam').fill('Bep');
	await page.getByLabel('Gemeente', { exact: true }).selectOption(waar.gemeente);
	await page.getByLabel('Wijk of plaats').selectOption(waar.wijk);
	await page.getByRole('button', { name: 'Maak het dossier' }).click();
	await expect(page.getByText('Het dossier is open.')).toBeVisible();
	return naam;
}

type Hulpvraag = { gebied: string; dagdeel: string; belangrijk: string };

/** From the dossier (or the form itself) to the proposals. */
export async function schrijfHulpvraag(page: Page, vraag: Hulpvraag) {
	if (!page.url().endsWith('/hulpvraag'))
		await page.getByRole('link', { name: 'Nieuwe hulpvraag' }).first().click();
	await page.getByRole('checkbox', { name: new RegExp(vraag.gebied) }).check();
	await page.getByRole('radio', { name: /^Een maatje/ }).check();
	await page.getByRole('checkbox', { name: vraag.dagdeel }).check();
	await page.getByLabel('Wat is belangrijk?').fill(vraag.belangrijk);
	await page.getByRole('button', { name: 'Bewaar en zoek wie past' }).click();
	await expect(page).toHaveURL(/\/hulpvragen\/[0-9a-f-]{36}/);
}

/** Puts a maatje forward on the page with the proposals, first unfolding the rest of them. */
export async function stelVoor(page: Page, naam: string, bericht: string) {
	const knop = page.getByRole('button', { name: `Stel ${naam} voor` });
	for (const meer of await page.getByText(/^Toon er nog/).all()) {
		if (!(await knop.first().isVisible())) await meer.click();
	}
	await knop.first().click();
	const vraag = page.getByRole('dialog', { name: `${naam} voorstellen?` });
	await vraag.getByLabel(`Bericht aan ${naam}`).fill(bericht);
	await vraag.getByRole('button', { name: `Stel ${naam} voor` }).click();
	await expect(page.getByText(`${naam} is voorgesteld.`)).toBeVisible();
}

/** Ticks off what has to be done before the next phase. */
export async function vinkAf(page: Page, ...stappen: string[]) {
	for (const stap of stappen) {
		const regel = page
			.getByRole('listitem')
			.filter({ hasText: `${stap} afvinken` })
			.last();
		await regel.getByText(`${stap} afvinken`).click();
		await regel.getByLabel('Wat is er afgesproken?').fill(`Besproken: ${stap.toLowerCase()}.`);
		await regel.getByRole('button', { name: 'Dit is gedaan' }).click();
		await expect(page.getByText(`${stap} afvinken`)).toHaveCount(0);
	}
}

/** Takes the driehoek down to this phase, whose steps were done. */
export async function schaalAf(page: Page, fase: string) {
	await page.getByRole('button', { name: 'Afschalen', exact: true }).click();
	await page.getByRole('button', { name: `Ja, naar ${fase}` }).click();
	await expect(page.getByText(`Gelukt. De fase is nu: ${fase}.`)).toBeVisible();
}
