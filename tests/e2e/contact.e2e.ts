import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { axe, expect, test } from '../fixtures.ts';
import { telHandelingen } from './handelingen.ts';

/** Bert is in no other journey; Kevin only in that of his plan; what is written about Joke here has words of its own. */
const traject = (client: string) => `/trajecten/${demoId('traject', client)}`;

test('een maatje vertelt in drie tikken hoe het ging; zorgen komen meteen aan', async ({ als }) => {
	const maatje = await als('maatje', { viewport: { width: 360, height: 740 } });
	const taps = await telHandelingen(maatje);
	await maatje.goto('/start');
	const joke = maatje.getByRole('article').filter({ hasText: 'Joke' });
	await joke.getByRole('radio', { name: 'Samen op pad' }).check({ force: true });
	await joke.getByRole('radio', { name: 'Zorgen' }).check({ force: true });
	await joke.getByRole('button', { name: 'Bewaar dit contact' }).click();
	await expect(maatje.getByText(/^Dank je wel dat je er was\./)).toBeVisible();
	expect(taps.aantal).toBe(3);
	await expect(joke.getByRole('radio', { name: 'Zorgen' })).not.toBeChecked();

	const begeleider = await als('begeleider');
	await begeleider.goto('/postvak');
	await begeleider
		.getByRole('button', { name: /zorgen om een cliënt/ })
		.first()
		.click();
	await expect(begeleider.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible();
	await expect(begeleider.getByText(/: Karim, samen op pad\. Zorgen/).first()).toBeVisible();
	await begeleider.goto('/start');
	await expect(begeleider.getByRole('main')).toContainText(/maatje.* zorgen/);

	const client = await als('inwoner');
	await client.goto('/mijn/contact');
	await expect(client.getByText(/Karim, samen op pad\. Zorgen/).first()).toBeVisible();
	await axe(client);

	await maatje.getByRole('link', { name: 'Bekijk en verbeter wat ik opschreef' }).click();
	await expect(maatje.getByRole('heading', { level: 1 })).toHaveText('Wat ik opschreef');
	await maatje.getByText('Klopt dit niet?').first().click();
	await maatje.getByRole('button', { name: 'Trek dit in' }).first().click();
	await maatje.getByRole('button', { name: 'Ja, trek het in' }).click();
	await expect(maatje.getByText('Het contact is ingetrokken.')).toBeVisible();
	await axe(maatje);
});

test('wat je typte blijft, een verbetering is een nieuwe regel, en het gaat zonder JavaScript', async ({
	als
}) => {
	const begeleider = await als('begeleider');
	const eerst = `Over de brief gepraat (${randomUUID().slice(0, 8)})`;
	await begeleider.goto(`${traject('joke')}/contact`);
	const form = begeleider.getByRole('region', { name: 'Contact opschrijven' });
	await form.getByRole('radio', { name: 'Gebeld' }).check({ force: true });
	await form.getByText('Andere dag, of iets erbij schrijven').click();
	await form.getByLabel('Wat wil je erbij schrijven?').fill(eerst);
	await expect
		.poll(() => begeleider.evaluate(() => JSON.stringify({ ...localStorage })))
		.toContain(eerst);
	await begeleider.reload();
	await expect(form.getByRole('radio', { name: 'Gebeld' })).toBeChecked();
	await expect(form.getByLabel('Wat wil je erbij schrijven?')).toHaveValue(eerst);
	await form.getByRole('radio', { name: 'Goed' }).check({ force: true });
	await form.getByRole('button', { name: 'Bewaar dit contact' }).click();
	await expect(begeleider.getByText('Dank je wel. Het contact staat erbij.')).toBeVisible();
	await expect(form.getByRole('radio', { name: 'Gebeld' })).not.toBeChecked();

	const zonder = await als('begeleider', { javaScriptEnabled: false });
	await zonder.goto(`${traject('joke')}/contact`);
	const regel = zonder.getByRole('listitem').filter({ hasText: eerst });
	await regel.getByText('Klopt dit niet?').click();
	await regel
		.getByLabel('Wat wil je erbij schrijven?')
		.fill('Over de brief van de gemeente gepraat');
	await regel.getByRole('button', { name: 'Bewaar de verbetering' }).click();
	await expect(zonder.getByText('De verbetering is bewaard.')).toBeVisible();
	const nieuw = zonder.getByRole('listitem').filter({ hasText: 'brief van de gemeente' }).first();
	await expect(nieuw).toContainText(`Eerst stond hier:`);
	await expect(nieuw).toContainText(eerst);
});

test('wie tegelijk bewaart krijgt een duidelijke zin, en raakt niets kwijt', async ({ als }) => {
	const begeleider = await als('begeleider');
	const collega = await begeleider.context().newPage();
	const id = demoId('traject', 'bert');
	const rij = (page: Page) => page.locator(`article[aria-labelledby="rij-${id}"]`);
	await begeleider.goto('/week');
	await collega.goto('/week');
	await rij(collega).getByRole('textbox').first().fill('1,5');
	await rij(collega)
		.getByRole('button', { name: /^Bewaar deze/ })
		.click();
	await expect(collega.getByText('Bewaard voor 1 cliënt.')).toBeVisible();
	await rij(begeleider).getByRole('textbox').first().fill('2,25');
	await begeleider.getByRole('button', { name: 'Bewaar alles' }).last().click();
	await expect(begeleider.getByText(/^Iemand anders veranderde intussen iets bij/)).toBeVisible();
	await expect(rij(begeleider).getByRole('textbox').first()).toHaveValue('2,25');
	await expect(rij(begeleider)).toContainText('Nu staat er: 1,5 uur');
	await begeleider.getByRole('button', { name: 'Bewaar alles' }).last().click();
	await expect(begeleider.getByText('Bewaard voor 1 cliënt.')).toBeVisible();
});

test('met een link op papier komt een cliënt terug, en met één knop is de hulp er weer', async ({
	als,
	page,
	zonderScript
}) => {
	const begeleider = await als('begeleider');
	await begeleider.goto(`${traject('kevin')}/contact`);
	await begeleider.getByRole('button', { name: /^Maak een (nieuwe )?link/ }).click();
	await expect(begeleider.getByRole('img', { name: 'QR-code van de link' })).toBeVisible();
	const link = await begeleider.getByText(/^http.*\/weer-contact\//).innerText();

	await zonderScript.goto(link);
	await page.goto(link);
	await axe(page);
	await begeleider.goto(`${traject('kevin')}/contact`);
	await expect(begeleider.getByText('De cliënt zegt:')).toHaveCount(0);
	await zonderScript.getByLabel('Wil je er iets bij zeggen?').fill('Ik kom de deur niet meer uit');
	await zonderScript.getByRole('button', { name: 'Het gaat niet goed met me' }).click();
	await expect(zonderScript.getByText(/^Je bericht is aangekomen bij/)).toBeVisible();

	await begeleider.goto('/postvak');
	await begeleider
		.getByRole('button', { name: /laat weten dat het niet goed gaat/ })
		.first()
		.click();
	await expect(begeleider.getByRole('heading', { level: 1 })).toHaveText('Het gaat niet goed');
	await expect(begeleider.getByText('Ik kom de deur niet meer uit')).toBeVisible();
	await expect(begeleider.getByText('Op papier wie er belt en wat er dan gebeurt.')).toBeVisible();
	await axe(begeleider);
	await begeleider.getByRole('button', { name: 'Opschalen', exact: true }).click();
	await begeleider.getByRole('dialog').getByLabel('Waarom?').fill('Kevin vroeg er zelf om.');
	await begeleider.getByRole('button', { name: 'Ja, schaal nu op' }).click();
	await expect(begeleider.getByText(/^Opgeschaald\. De fase is nu/)).toBeVisible();

	await begeleider.goto(`${traject('kevin')}/contact`);
	await expect(begeleider.getByText('De cliënt zegt:')).toHaveCount(0);
	await begeleider.getByRole('button', { name: 'Trek de link in' }).click();
	await begeleider.getByRole('button', { name: 'Ja, de link stopt nu' }).click();
	await expect(begeleider.getByText('De link op papier werkt niet meer.')).toBeVisible();
	await zonderScript.goto(link);
	await expect(zonderScript.getByRole('heading', { level: 1 })).toHaveText(
		'Deze link werkt niet meer'
	);
});

test('wie één cliënt bewaart, houdt wat voor de anderen al is getypt', async ({ als }) => {
	const page = await als('begeleider');
	await page.goto('/week');
	const [een, ander] = await page.getByRole('main').getByRole('article').all();
	const uren = (rij: typeof een) => rij!.getByLabel(/gepland/).first();
	const getypt = (Math.floor(Math.random() * 12) + 1) / 4 + 4;
	await uren(ander).fill(String(getypt).replace('.', ','));
	await uren(een).fill(String(getypt + 0.25).replace('.', ','));
	await een!.getByRole('button', { name: 'Bewaar deze' }).click();
	await expect(page.getByText('Bewaard voor 1 cliënt')).toBeVisible();
	await expect(uren(ander)).toHaveValue(String(getypt).replace('.', ','));
});
