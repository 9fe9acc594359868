import { axe, expect, noHorizontalScroll, TELEFOON, test } from '../fixtures.ts';

// One round at a time: every test here changes what the next one finds.
test.describe.configure({ mode: 'serial' });

const PAGE = '/koppelen/ronde';

test('een coordinator maakt een voorstel, laat een paar weg, stelt de rest voor en trekt alles in', async ({
	als
}) => {
	const page = await als('coordinator');
	await page.goto('/koppelen');
	await page.getByRole('link', { name: 'Naar de koppelronde' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koppelronde');
	await page.getByRole('button', { name: 'Maak een voorstel' }).click();
	await expect(page.getByRole('heading', { name: 'Het voorstel' })).toBeVisible();
	await expect(page.getByText(/van de \d+ vragen krijg/)).toBeVisible();

	// Nothing about the cliënt but the wijk and the wishes.
	await expect(page.getByRole('main')).not.toContainText(/reiger|specht|begeleider@|3431/i);

	await axe(page);
	await page.setViewportSize(TELEFOON);
	await axe(page);
	await noHorizontalScroll(page);
	await page.setViewportSize({ width: 1440, height: 900 });

	const keuzes = page.getByRole('combobox', { name: /^Wat doe je met/ });
	const eerste = (await keuzes.first().getAttribute('id'))!;
	const paar = await page.locator(`label[for="${eerste}"]`).textContent();
	await keuzes.first().selectOption({ label: 'Dit paar niet' });
	await keuzes.nth(1).selectOption({ label: 'Houd dit paar vast' });
	await page.getByRole('button', { name: 'Reken opnieuw' }).click();
	await expect(page.getByRole('heading', { name: 'Deze paren doe je niet' })).toBeVisible();
	await expect(page.getByText('Vastgehouden')).toBeVisible();
	await expect(page.getByRole('combobox', { name: paar!.trim() }).last()).toContainText('Mag weer');

	await page.getByRole('button', { name: /^Stel (alle )?\d+ pa/ }).click();
	await page.getByRole('button', { name: 'Ja, stel ze voor' }).click();
	await expect(page.getByText(/\d+ voorstel(len)? (is|zijn) gedaan/)).toBeVisible();
	await expect(page.getByRole('link', { name: /^Bekijk het voorstel voor/ }).first()).toBeVisible();

	await axe(page);
	await page.goto('/koppelen');
	await expect(page.getByText(/^uit de koppelronde · /).first()).toBeVisible();
	await page.goto(PAGE);
	await page.getByRole('button', { name: 'Trek de hele ronde in' }).first().click();
	await page.getByRole('button', { name: 'Ja, trek in' }).first().click();
	await expect(page.getByText(/voorstel(len)? (is|zijn) ingetrokken/)).toBeVisible();
	await expect(page.getByText(/Ingetrokken op/).first()).toBeVisible();
});

test('zonder JavaScript gaat het net zo', async ({ als }) => {
	const page = await als('coordinator', { javaScriptEnabled: false });
	await page.goto(PAGE);
	await page.getByRole('button', { name: 'Maak een voorstel' }).click();
	const kijk = page.getByRole('link', { name: 'Kijk of het klaar is' });
	await expect(async () => {
		if (await kijk.isVisible()) await kijk.click();
		await expect(page.getByRole('heading', { name: 'Het voorstel' })).toBeVisible();
	}).toPass();
	await page.getByRole('button', { name: /^Stel (alle )?\d+ pa/ }).click();
	await page.getByRole('button', { name: 'Ja, stel ze voor' }).click();
	await expect(page.getByText(/voorstel(len)? (is|zijn) gedaan/)).toBeVisible();
	await page.getByRole('button', { name: 'Trek de hele ronde in' }).first().click();
	await page.getByRole('button', { name: 'Ja, trek in' }).first().click();
	await expect(page.getByText(/voorstel(len)? (is|zijn) ingetrokken/)).toBeVisible();
});

test('wie geen coordinator is, komt niet bij de koppelronde', async ({ als }) => {
	const page = await als('begeleider');
	expect((await page.goto(PAGE))?.status()).toBe(403);
	expect((await page.request.post(`${PAGE}?/stop`, { form: {} })).status()).toBe(403);
});
