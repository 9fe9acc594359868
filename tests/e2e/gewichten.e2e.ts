import { expect, test } from '../fixtures.ts';

test('een beheerder ziet wat andere gewichten doen, bewaart ze en zet ze terug', async ({
	als
}) => {
	const page = await als('gemeente');
	await page.goto('/beheer/gewichten');
	const maatje = page.getByRole('group', { name: 'Een maatje bij een hulpvraag' });
	const gebied = maatje.getByLabel('Soort hulp');
	const wacht = maatje.getByLabel('Wie al lang wacht');
	await expect(gebied).toHaveValue('30');

	await wacht.fill('30');
	await page.getByRole('button', { name: 'Bekijk wat dit verandert' }).click();
	await expect(maatje.getByText('Samen 120. Haal er 20 af.')).toBeVisible();
	await expect(maatje.getByText('Zorg dat deze getallen samen 100 zijn')).toBeVisible();
	await expect(wacht).toHaveValue('30');

	// what was wrong gets the focus; whoever types goes on after that
	await expect(page.getByText('Er klopt nog iets niet')).toBeVisible();
	await expect(async () => {
		await gebied.fill('10');
		await expect(gebied).toHaveValue('10', { timeout: 500 });
	}).toPass();
	await page.getByRole('button', { name: 'Bekijk wat dit verandert' }).click();
	await expect(page.getByRole('heading', { name: 'Dit verandert er' })).toBeVisible();
	await expect(
		page.getByText(/Bij [1-5] van de 5 voorbeelden staat een ander maatje/)
	).toBeVisible();
	await expect(wacht).toHaveValue('30');

	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard. Vanaf nu telt dit')).toBeVisible();
	await page.reload();
	await expect(wacht).toHaveValue('30');

	await page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Zet terug' }).click();
	await expect(page.getByText('Teruggezet.')).toBeVisible();
	await expect(gebied).toHaveValue('30');
});

test('zonder JavaScript werkt het ook, en wie geen beheerder is komt er niet', async ({ als }) => {
	const page = await als('gemeente', { javaScriptEnabled: false });
	await page.goto('/beheer/gewichten');
	const ronde = page.getByRole('group', { name: 'De koppelronde' });
	await ronde.getByLabel('Punten per week wachten').fill('0');
	await page.getByRole('button', { name: 'Bekijk wat dit verandert' }).click();
	await expect(page.getByRole('heading', { name: 'Dit verandert er' })).toBeVisible();
	await expect(ronde.getByLabel('Punten per week wachten')).toHaveValue('0');
	await ronde.getByLabel('Punten per week wachten').fill('-1');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(ronde.getByText('Dit getal is te groot of te klein')).toBeVisible();

	const begeleider = await als('begeleider');
	expect((await begeleider.goto('/beheer/gewichten'))!.status()).toBe(403);
});
