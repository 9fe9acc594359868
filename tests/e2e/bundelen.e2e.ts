import { axe, expect, noHorizontalScroll, TELEFOON, test } from '../fixtures.ts';

// Every test here changes which groups the next one finds.
test.describe.configure({ mode: 'serial' });

const PAGE = '/koppelen/groepen';

test('een coordinator maakt van vijf vragen een groep, ziet het aanbod in concept en draait het terug', async ({
	als
}) => {
	const page = await als('coordinator');
	await page.goto('/koppelen');
	await page.getByRole('link', { name: 'Naar groepen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groepen');
	const groep = page.getByRole('region', { name: /^Koken: 5 mensen, donderdagmiddag/ });
	await expect(groep).toContainText('Er is plek voor 12 mensen. Meeloop Lekstroom zei dat');
	await expect(groep).toContainText('Apart: 4 mensen vragen samen 8,5 uur per week.');
	await expect(groep).toContainText('Vrijwilligers: 1 in plaats van 5, 4 minder.');
	await expect(page.getByText('Er is om een vrouw of een man gevraagd.')).toBeVisible();

	// Nothing about a cliënt but the wijk and the wishes.
	await expect(page.getByRole('main')).not.toContainText(
		/kevin|de heer K\.|inwoner \d|kantelpunt/i
	);
	await axe(page);
	await page.setViewportSize(TELEFOON);
	await noHorizontalScroll(page);
	await page.setViewportSize({ width: 1440, height: 900 });

	await groep.getByRole('button', { name: 'Maak er een groep van' }).click();
	await page.getByRole('textbox', { name: 'Naam van de groep' }).fill('Donderdagpan');
	await page.getByRole('button', { name: 'Ja, maak de groep' }).click();
	await expect(page.getByText('De groep is gemaakt.')).toBeVisible();
	await expect(
		page.getByText('5 mensen uitgenodigd: 0 ja, 0 nee, 5 nog geen antwoord.')
	).toBeVisible();
	await expect(groep).toHaveCount(0);

	await page.getByRole('link', { name: 'Vul het aanbod aan' }).click();
	await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toHaveValue(
		'Donderdagpan'
	);
	const ander = await als('begeleider');
	expect((await ander.goto('/aanbod/donderdagpan'))?.status()).toBe(404);

	await page.goto(PAGE);
	await page.getByRole('button', { name: 'Draai de groep terug' }).click();
	await page.getByRole('button', { name: 'Ja, draai terug' }).click();
	await expect(page.getByText('De groep is teruggedraaid.')).toBeVisible();
	await expect(groep).toBeVisible();
});

test('zonder JavaScript gaat het net zo, en de begeleider zegt ja voor de cliënt', async ({
	als
}) => {
	const page = await als('coordinator', { javaScriptEnabled: false });
	await page.goto(PAGE);
	const groep = page.getByRole('region', { name: /^Koken: / });
	await groep.getByRole('button', { name: 'Maak er een groep van' }).click();
	await page.getByRole('button', { name: 'Ja, maak de groep' }).click();
	await expect(page.getByText('De groep is gemaakt.')).toBeVisible();

	const begeleider = await als('begeleider');
	await begeleider.goto('/start');
	await begeleider.getByRole('link', { name: /is uitgenodigd voor een groep/ }).click();
	const uitnodiging = begeleider.getByRole('region', { name: /^Uitnodiging voor een groep/ });
	await expect(uitnodiging).toContainText(
		'Elke donderdagmiddag, 14.00 – 16.00 uur, in De Schakelplaats'
	);
	await axe(begeleider);
	await uitnodiging.getByRole('button', { name: /^Ja, .* doet mee/ }).click();
	await expect(begeleider.getByText(/^Genoteerd: .* doet mee/)).toBeVisible();

	await page.goto(PAGE);
	await expect(
		page.getByText('5 mensen uitgenodigd: 1 ja, 0 nee, 4 nog geen antwoord.')
	).toBeVisible();
	await expect(page.getByText(/Spreek de eerste keer af met Daan Tiggelaar/)).toBeVisible();
	await expect(page.getByText('Er doet iemand mee.')).toBeVisible();
});

test('ruimte die niemand noemde is onbekend, en wie geen coordinator is komt er niet bij', async ({
	als
}) => {
	const page = await als('coordinator');
	await page.goto(`${PAGE}/ruimte`);
	await page.getByRole('spinbutton', { name: 'Hoeveel mensen passen erin' }).first().fill('');
	await page.getByRole('button', { name: 'Bewaar de ruimte' }).first().click();
	await expect(page.getByText('De ruimte is bewaard.')).toBeVisible();
	await expect(page.getByText('Onbekend', { exact: true }).first()).toBeVisible();

	const begeleider = await als('begeleider');
	for (const path of [PAGE, `${PAGE}/ruimte`])
		expect((await begeleider.goto(path))?.status()).toBe(403);
	expect((await begeleider.request.post(`${PAGE}?/terug`, { form: {} })).status()).toBe(403);
});

test('bij een complexe vraag beslist de professional over een tussenstap', async ({ als }) => {
	const page = await als('begeleider');
	await page.goto('/clienten');
	await page.getByRole('link', { name: 'de heer O.' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('de heer O.');
	await page.getByRole('link', { name: 'Bekijk wie past' }).first().click();
	await expect(page.getByRole('heading', { name: 'Mag er een tussenstap komen?' })).toBeVisible();
	await page.getByRole('textbox', { name: 'Waarom wel of niet?' }).fill('naast de begeleider');
	await page.getByRole('button', { name: 'Ja, een tussenstap mag' }).click();
	const stap = page.getByRole('region', { name: /^Tussenstap: semiprofessionele hulp/ });
	await expect(stap).toContainText('De reden: naast de begeleider');
	await expect(stap).toContainText('Werkt onder leiding van een professional');
	await axe(page);
});
