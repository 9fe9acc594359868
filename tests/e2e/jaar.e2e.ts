import type { Page } from '@playwright/test';
import { mondayOf } from '../../src/lib/domain/week.ts';
import { expect, test } from '../fixtures.ts';
import { schaalAf, vinkAf } from './dossier.ts';
import { openKlok, type Klok } from './klok-place.ts';

/** One driehoek through a year, by begeleider, cliënt, maatje and coordinator; the test sets the clock. */
test.describe.configure({ timeout: 300_000 });
let klok: Klok;
test.beforeAll(async ({ browser }) => {
	klok = await openKlok(browser);
});
test.afterAll(() => klok?.close());

/** The workspace of the traject of Joke, whose maatje is Karim. */
async function opTraject(page: Page) {
	await page.goto('/trajecten');
	await page.getByRole('link', { name: 'mevrouw V.' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Traject van mevrouw V.');
}

test('een jaar: omhoog, en stap voor stap tot de professional eruit is en daarna', async () => {
	let traject = '';

	await test.step('vandaag valt Karim even uit: de begeleider schaalt op, de uren zijn terug', async () => {
		const begeleider = await klok.als('begeleider');
		await opTraject(begeleider);
		traject = new URL(begeleider.url()).pathname;
		await begeleider.getByRole('button', { name: 'Opschalen', exact: true }).click();
		await begeleider.getByRole('radio', { name: /^Nee/ }).check();
		await begeleider.getByRole('dialog').getByLabel('Waarom?').fill('Karim is geopereerd.');
		await begeleider.getByRole('button', { name: 'Ja, schaal nu op' }).click();
		await expect(begeleider.getByText('Opgeschaald. De fase is nu: Verkenning.')).toBeVisible();
		const veld = `gepland.${mondayOf(klok.vandaag())}.formeel.3`;
		await expect(begeleider.locator(`[id="${veld}"]`)).toHaveValue('6');
		const client = await klok.als('inwoner');
		await client.goto('/mijn');
		await expect(client.getByRole('main')).toContainText('Je leert Karim kennen.');
	});

	await test.step('na een maand begint het maatje weer', async () => {
		await klok.later(30);
		const begeleider = await klok.als('begeleider');
		await begeleider.goto(traject);
		await vinkAf(begeleider, 'Toestemming', 'Kennismaking', 'Afspraken');
		await schaalAf(begeleider, 'Verlengstuk');
	});

	await test.step('na drie maanden het eerste gesprek, en de professional doet minder', async () => {
		await klok.later(92);
		const begeleider = await klok.als('begeleider');
		await begeleider.goto(traject);
		await vinkAf(begeleider, 'Kennisoverdracht', 'Eerste gesprek met zijn drieën');
		await schaalAf(begeleider, 'Afbouw');
	});

	await test.step('twee maanden later draagt zij over, en het maatje leest wat er nu wordt gevraagd', async () => {
		await klok.later(60);
		const begeleider = await klok.als('begeleider');
		await begeleider.goto(traject);
		await vinkAf(begeleider, 'Afspraak voor als het minder gaat', 'Warme overdracht');
		await schaalAf(begeleider, 'Overgedragen');
		const maatje = await klok.als('maatje');
		await maatje.goto(traject);
		await expect(maatje.getByText('Jij helpt nu zonder begeleider.')).toBeVisible();
		const coordinator = await klok.als('coordinator');
		await coordinator.goto(traject);
		await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Karim');
	});

	await test.step('een half jaar na het uitstappen wordt er gebeld, en dan sluit het', async () => {
		await klok.later(30);
		let begeleider = await klok.als('begeleider');
		await begeleider.goto(traject);
		await vinkAf(begeleider, 'Eindgesprek');
		await schaalAf(begeleider, 'Waakvlam');
		await klok.later(153);
		begeleider = await klok.als('begeleider');
		await begeleider.goto(traject);
		await vinkAf(begeleider, 'Contact voor de waakvlam');
		await begeleider.getByRole('button', { name: 'Afsluiten', exact: true }).click();
		await begeleider.getByRole('button', { name: 'Ja, sluit af' }).click();
		await expect(begeleider.getByText('Gelukt. De fase is nu: Afgesloten.')).toBeVisible();
	});

	await test.step('alles wat er was staat er nog, met de dagen waarop het was', async () => {
		const begeleider = await klok.als('begeleider');
		await begeleider.goto(`${traject}?deel=verloop`);
		await expect(begeleider.getByRole('main')).toContainText('Karim is geopereerd.');
		const jaar = klok.vandaag().slice(0, 4);
		await expect(begeleider.getByRole('main')).toContainText(jaar);
	});
});
