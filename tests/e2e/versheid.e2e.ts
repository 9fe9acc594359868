import { axe, expect, test } from '../fixtures.ts';

test('een eigenaar bevestigt met de link uit de mail, en die werkt één keer', async ({
	als,
	page: eigenaar,
	zonderScript
}) => {
	const beheerder = await als('gemeente');
	await beheerder.goto('/beheer/versheid?welke=te_controleren');
	await beheerder
		.getByRole('button', { name: /^Mail de eigenaar/ })
		.first()
		.click();
	const link = beheerder.getByRole('link', { name: 'Open de link uit de mail' });
	const adres = (await link.getAttribute('href'))!;

	// opening it, as a scanner of mail does, changes nothing
	const antwoord = await eigenaar.request.get(adres);
	expect(antwoord.headers()).toMatchObject({
		'referrer-policy': 'same-origin',
		'x-robots-tag': 'noindex, nofollow',
		'cache-control': 'private, no-store'
	});
	await eigenaar.goto(adres);
	const klopt = eigenaar.getByRole('button', { name: /^Klopt nog/ });
	const open = await klopt.count();
	expect(open).toBeGreaterThan(0);
	await axe(eigenaar);

	// somebody else with the same mail still has the old page open, without JavaScript
	await zonderScript.goto(adres);
	const naam = (await klopt.first().getAttribute('aria-label'))!;
	await eigenaar.getByRole('button', { name: naam, exact: true }).click();
	await expect(eigenaar.getByText('Je antwoord is bewaard.')).toBeVisible();
	await expect(klopt).toHaveCount(open - 1);
	await zonderScript.getByRole('button', { name: naam, exact: true }).click();
	await expect(zonderScript.getByText('Elk aanbod beantwoord je één keer.')).toBeVisible();

	await beheerder.goto('/beheer/versheid?welke=te_controleren');
	await expect(
		beheerder.getByRole('link', { name: naam.replace('Klopt nog: ', ''), exact: true })
	).toHaveCount(0);
});

test('een bezoeker meldt een fout zonder JavaScript, en de beheerder handelt die af', async ({
	als,
	zonderScript: bezoeker
}) => {
	await bezoeker.goto('/aanbod');
	const naam = (await bezoeker.locator('ol h2 a').first().textContent())!;
	await bezoeker.getByRole('link', { name: naam, exact: true }).first().click();
	await bezoeker.getByRole('link', { name: 'Klopt er iets niet?' }).click();
	await expect(bezoeker.getByRole('heading', { level: 1 })).toHaveText('Klopt er iets niet?');
	await bezoeker.getByRole('button', { name: 'Stuur de melding' }).click();
	await expect(bezoeker.getByRole('link', { name: /Wat/ })).toBeVisible();
	await bezoeker.getByLabel('Het telefoonnummer').check();
	await bezoeker.getByLabel('Wat weet je erover?').fill('Bel 06 12345678, dat is het nieuwe');
	await bezoeker.getByRole('button', { name: 'Stuur de melding' }).click();
	await expect(bezoeker.getByRole('heading', { level: 1 })).toHaveText(
		'Dank je wel voor je melding'
	);
	await bezoeker.getByRole('link', { name: `Terug naar ${naam}` }).click();
	// the browser may keep the page of a minute ago
	await bezoeker.reload();
	await expect(bezoeker.getByText('iemand meldde dat hier iets niet klopt')).toBeVisible();

	const beheerder = await als('gemeente');
	await beheerder.goto('/beheer/versheid?welke=melding');
	const rij = beheerder.getByRole('listitem', { name: naam });
	await expect(rij).toContainText('dat is het nieuwe');
	await expect(rij).not.toContainText('06 12345678');
	await rij.getByRole('button', { name: /^Haal van de kaart/ }).click();
	await beheerder.getByRole('button', { name: 'Zet het terug op de kaart' }).click();
	await expect(beheerder.getByText('Het staat weer op de kaart.')).toBeVisible();
	await rij.getByRole('button', { name: /^Gebeld: het klopt/ }).click();
	await expect(beheerder.getByText('Bewaard: vandaag gecontroleerd.')).toBeVisible();
	await expect(rij).toHaveCount(0);
});
