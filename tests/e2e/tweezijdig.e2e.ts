import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { addDays } from '../../src/lib/domain/week.ts';
import { axe, expect, test } from '../fixtures.ts';
import { schrijfHulpvraag, stelVoor } from './dossier.ts';

test.describe.configure({ timeout: 300_000 });
test.beforeEach(({ place }) => test.skip(!!place.skipped, place.skipped));

const vandaag = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const isNu = (page: Page, halte: string) =>
	expect(page.locator('[aria-current=step]').filter({ hasText: halte })).toBeVisible();

test('vier mensen in vier browsers: van voorstel tot de vraag of het klikt', async ({ als }) => {
	const begeleider = await als('begeleider');
	const coordinator = await als('coordinator');
	const maatje = await als('maatje', { javaScriptEnabled: false });
	const client = await als('inwoner', { javaScriptEnabled: false });
	const wens = `Samen koken (${randomUUID().slice(0, 8)}).`;
	let koppeling = '';

	await test.step('de begeleider stelt Karim voor, de cliënt ziet nog niets', async () => {
		await begeleider.goto('/clienten');
		await begeleider.getByRole('link', { name: 'mevrouw V.' }).first().click();
		await expect(begeleider.getByRole('heading', { level: 1 })).toContainText('mevrouw V.');
		await begeleider.goto(`${new URL(begeleider.url()).pathname}/hulpvraag`);
		await schrijfHulpvraag(begeleider, {
			gebied: 'mensen om je heen',
			dagdeel: 'zaterdagmiddag',
			belangrijk: wens
		});
		await stelVoor(begeleider, 'Karim', 'Nog een middag erbij?');
		await client.goto('/mijn');
		await expect(client.getByRole('main')).not.toContainText('Karim wil je graag helpen');
	});

	await test.step('coördinator en maatje zeggen ja', async () => {
		await coordinator.goto('/koppelen');
		const voorstel = coordinator.getByRole('article').filter({ hasText: wens });
		await voorstel.getByRole('link', { name: 'Bekijk het voorstel' }).click();
		await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Karim');
		koppeling = new URL(coordinator.url()).pathname;
		await isNu(coordinator, 'Ja van alle drie');
		await coordinator.getByRole('button', { name: 'Ja, dit past' }).click();
		await expect(coordinator.getByText('Je antwoord is bewaard: ja.')).toBeVisible();
		await maatje.goto(koppeling);
		await maatje.getByRole('button', { name: 'Ja, dat wil ik' }).click();
		await expect(maatje.getByText('Fijn dat je wilt helpen.')).toBeVisible();
	});

	await test.step('de cliënt leest wat ze delen en zegt zelf ja, zonder JavaScript', async () => {
		await client.goto('/mijn');
		await expect(client.getByText('Karim wil je graag helpen.')).toBeVisible();
		await client.locator(`a[href="${koppeling}"]`).click();
		await expect(client.getByRole('heading', { level: 1 })).toHaveText('Karim wil je graag helpen');
		await expect(client.getByText(/^Karim kan op zaterdag/)).toBeVisible();
		await expect(client.getByText('Karim houdt van koken.')).toBeVisible();
		await expect(client.getByRole('main')).not.toContainText(/Haddouchi|Nog een middag/);
		await client.getByRole('button', { name: 'Ja, dat wil ik' }).click();
		await expect(client.getByText('Bewaard: ja. Nu komt er een kennismaking.')).toBeVisible();
	});

	await test.step('de coördinator plant de kennismaking, en verzet die; de agenda schuift mee', async () => {
		await coordinator.goto(koppeling);
		await isNu(coordinator, 'Kennismaking');
		await coordinator.getByLabel('Dag', { exact: true }).fill(addDays(vandaag(), 3));
		await coordinator.getByLabel('Waar?').selectOption({ index: 1 });
		await coordinator.getByRole('button', { name: 'Zet de kennismaking vast' }).click();
		await expect(coordinator.getByText('De kennismaking staat.')).toBeVisible();
		const ics = async (page: Page) => {
			const answer = await page.request.get(`${koppeling}/agenda.ics`);
			expect(answer.headers()['content-type']).toContain('text/calendar');
			return answer.text();
		};
		const first = await ics(maatje);
		expect(first).toContain('SEQUENCE:0');
		expect(first).toContain('SUMMARY:Kennismaking\r\n');
		await coordinator.getByText('Verzet de kennismaking').first().click();
		await coordinator.getByLabel('Dag', { exact: true }).fill(vandaag());
		await coordinator.getByRole('button', { name: 'Verzet de kennismaking' }).click();
		await expect(coordinator.getByText('Hoe was de kennismaking?')).toBeVisible();
		const moved = await ics(client);
		expect(moved).toContain('SEQUENCE:1');
		expect(moved.match(/UID:.*/)?.[0]).toBe(first.match(/UID:.*/)?.[0]);
		expect((await begeleider.request.get('/koppelingen/x/agenda.ics')).status()).toBe(404);
	});

	await test.step('het klikt, en de begeleider start', async () => {
		await coordinator.getByRole('button', { name: 'Het klikt', exact: true }).click();
		await expect(coordinator.getByText('Fijn, het klikt.')).toBeVisible();
		await begeleider.goto(koppeling);
		await begeleider.getByRole('link', { name: 'Start de driehoek' }).click();
		await expect(begeleider.getByLabel('Waarvoor is dat nodig?')).toBeVisible();
		await begeleider.getByLabel('Wat is het resultaat?').fill('Kookt weer zelf');
		await begeleider.getByLabel('Niveau (OZR)').selectOption('OZR 2');
		await begeleider.getByLabel('Beschikking eindigt op').fill(addDays(vandaag(), 300));
		await begeleider.getByLabel('Uren per week').fill('2');
		await begeleider.getByLabel('Waarvoor is dat nodig?').fill('Samen koken');
		await begeleider.getByRole('button', { name: 'Start de driehoek met Karim' }).click();
		await expect(begeleider.getByText('De driehoek is gestart.')).toBeVisible();
	});

	await test.step('de startdag was vier weken terug: de vragen schuiven mee', async () => {
		await coordinator.goto(koppeling);
		await isNu(coordinator, 'Proef');
		await expect(coordinator.getByText(/^Niets. Op/)).toBeVisible();
		await coordinator.getByText('Verzet de startdag').first().click();
		await coordinator.getByLabel('Eerste dag samen').fill(addDays(vandaag(), -28));
		await coordinator.getByRole('button', { name: 'Verzet de startdag' }).click();
		await expect(coordinator.getByText('De startdag is verzet.')).toBeVisible();
		await expect(coordinator.getByText('Zeggen hoe het gaat')).toBeVisible();
	});

	await test.step('maatje en cliënt antwoorden apart, en lezen elkaar niet', async () => {
		await maatje.goto(koppeling);
		await maatje.getByRole('radio', { name: 'Goed', exact: true }).check();
		await maatje.getByLabel('Wil je er iets bij zeggen?').fill('Ik kom hier graag.');
		await maatje.getByRole('button', { name: 'Bewaar hoe het gaat' }).click();
		await expect(maatje.getByText('Bedankt. Je antwoord is bewaard.')).toBeVisible();
		await client.goto('/mijn');
		await client.getByRole('link', { name: 'Zeg hoe het gaat' }).first().click();
		await expect(client.getByRole('heading', { name: 'Hoe gaat het samen?' })).toBeVisible();
		await expect(client.getByRole('main')).not.toContainText('Ik kom hier graag');
		await client.getByRole('radio', { name: 'Niet goed' }).check();
		await client.getByLabel('Wil je er iets bij zeggen?').fill('Het is te druk voor mij.');
		await client.getByRole('button', { name: 'Bewaar hoe het gaat' }).click();
		await expect(client.getByText('Bedankt. Je antwoord is bewaard.')).toBeVisible();
		await maatje.goto(koppeling);
		await expect(maatje.getByRole('main')).not.toContainText('te druk');
	});

	await test.step('het staat meteen bovenaan bij de coördinator, die het bespreekt', async () => {
		await coordinator.goto('/start');
		await expect(coordinator.getByRole('main').getByRole('listitem').first()).toContainText(
			/Het gaat niet goed/
		);
		await coordinator.goto(koppeling);
		await expect(coordinator.getByText('Het is te druk voor mij.')).toBeVisible();
		await axe(coordinator);
		await coordinator.getByRole('button', { name: 'Ik heb het besproken' }).click();
		await expect(coordinator.getByText('Mooi dat je het hebt besproken.')).toBeVisible();
	});

	await test.step('de begeleider rondt af: het maatje leest een vriendelijke zin, zonder reden', async () => {
		await begeleider.goto(koppeling);
		await begeleider.getByText('Stop deze koppeling', { exact: true }).click();
		await begeleider.getByRole('radio', { name: 'Het was te zwaar' }).check();
		await begeleider.getByRole('button', { name: 'Rond deze koppeling af' }).click();
		await expect(begeleider.getByText('Reden: Het was te zwaar')).toBeVisible();
		await maatje.goto(koppeling);
		await expect(maatje.getByText('Dit is afgerond. Bedankt voor je tijd.')).toBeVisible();
		await expect(maatje.getByRole('main')).not.toContainText('te zwaar');
		await axe(begeleider);
	});
});
