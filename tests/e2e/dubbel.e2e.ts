import { expect, test } from '../fixtures.ts';

test('de gemeente voegt samen wat dubbel op de kaart staat, en zet het weer terug', async ({
	als
}) => {
	const page = await als('gemeente');
	await page.goto('/beheer/dubbel');
	await page
		.getByRole('link', { name: /^Vergelijk: Klusbuur.*Klusbuur/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is dit hetzelfde?');
	const blijft = page.getByRole('group', { name: 'Welke blijft?' });
	await blijft.getByRole('radio', { name: /^Klusbuur Houten/ }).check();
	await page.getByRole('button', { name: 'Voeg samen' }).click();
	await expect(page.getByText('Je kunt het hieronder terugzetten')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Vergelijk: Klusbuur/ })).toHaveCount(0);

	// whoever kept the old address comes out right
	await page.goto('/aanbod/klusbuur-in-houten');
	await expect(page).toHaveURL(/\/aanbod\/klusbuur-houten$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klusbuur Houten');

	await page.goto('/beheer/dubbel');
	await page.getByRole('button', { name: 'Zet terug' }).first().click();
	await page.getByRole('button', { name: 'Zet allebei terug' }).click();
	await expect(page.getByText('weer zoals ze waren')).toBeVisible();
	await page.goto('/aanbod/klusbuur-in-houten');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klusbuur in Houten');
});

test('wie geen beheerder is, komt niet bij wat dubbel is', async ({ als }) => {
	const page = await als('coordinator');
	const answer = await page.goto('/beheer/dubbel');
	expect(answer?.status()).toBe(403);
});
