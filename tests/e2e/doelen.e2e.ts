import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { expect, test } from '../fixtures.ts';
import { nieuwDoel } from './traject.ts';

const traject = (client: string) => `/trajecten/${demoId('traject', client)}`;

test('warme overdracht: maatje en cliënt zeggen ja, en de stap staat', async ({ als }) => {
	const begeleider = await als('begeleider');
	await begeleider.goto(`${traject('joke')}/overdracht`);
	await expect(begeleider.getByText('Heeft nog niet geantwoord')).toHaveCount(2);

	const maatje = await als('maatje');
	await maatje.goto('/start');
	await maatje.getByRole('link', { name: /Lees de afspraken met/ }).click();
	await expect(maatje.getByRole('heading', { level: 1 })).toHaveText('Mijn mensen');
	await expect(maatje.getByText('Eerst koffie, dan pas beginnen.', { exact: false })).toBeVisible();
	await maatje.getByRole('button', { name: 'Ja, zo spreken we het af' }).click();
	await expect(maatje.getByText('Je ja is bewaard.')).toBeVisible();
	await expect(maatje.getByRole('button', { name: 'Ja, zo spreken we het af' })).toHaveCount(0);

	const client = await als('inwoner');
	await client.goto('/mijn/overdracht');
	await client.getByText('Nog niet, er moet iets anders').click();
	await client.getByRole('button', { name: 'Zeg wat er anders moet' }).click();
	await expect(client.getByText('Vul dit nog in').first()).toBeVisible();
	await client.getByRole('button', { name: 'Ja, zo spreken we het af' }).click();
	await expect(client.getByText('Je ja is bewaard.')).toBeVisible();

	await begeleider.reload();
	await expect(begeleider.getByText('Alle drie zeiden ja.', { exact: false })).toBeVisible();
	await begeleider.goto(traject('joke'));
	const stap = begeleider.getByRole('listitem').filter({ hasText: 'Warme overdracht' }).first();
	await expect(stap).toContainText('gedaan');
});

test('hoogstens drie doelen, met piketpaaltjes, aangescherpt zonder iets te verliezen', async ({
	als
}) => {
	const page = await als('begeleider');
	await nieuwDoel(page, traject('nadine'), 'Ik ga elke week zwemmen');
	await page.getByLabel('Wat is er dan gelukt?').fill('Een keer mee geweest');
	await page.getByLabel('Voor welke dag?').fill('2030-01-15');
	await page.getByRole('button', { name: 'Zet dit piketpaaltje' }).click();
	await expect(page.getByText('Het piketpaaltje is bewaard.')).toBeVisible();

	await page.getByText('Maak het doel scherper').click();
	await page.getByLabel('Wat wil de cliënt bereiken?').fill('Ik zwem elke dinsdag');
	await page.getByRole('checkbox', { name: /^mevrouw/i }).check();
	await page.getByLabel('Waarom verandert het doel?').fill('Een vaste dag lukt beter');
	await page.getByRole('button', { name: 'Bewaar het nieuwe doel' }).click();
	await expect(page.getByRole('heading', { name: '“Ik zwem elke dinsdag”' })).toBeVisible();
	await expect(page.getByText('“Ik ga elke week zwemmen”')).toBeVisible();
	await page.getByRole('button', { name: 'Gehaald: Een keer mee geweest' }).click();
	await expect(page.getByText('Mooi, deze stap is gehaald.')).toBeVisible();

	await nieuwDoel(page, traject('nadine'), 'Ik bel mijn zus');
	await page.goto(`${traject('nadine')}/doelen/nieuw`);
	await expect(page.getByText('Er zijn al drie doelen open')).toBeVisible();
	await page.getByRole('link', { name: '“Ik bel mijn zus”' }).click();
	await expect(page.getByRole('heading', { name: '“Ik bel mijn zus”' })).toBeVisible();
	await page.getByText('Dit doel stopt').click();
	await page.getByRole('button', { name: 'Stop dit doel' }).click();
	await expect(page.getByText('Er klopt nog iets niet')).toBeVisible();
	await page.getByLabel('Waarom stopt dit doel?').fill('Haar zus is verhuisd');
	await page.getByRole('button', { name: 'Stop dit doel' }).click();
	await expect(page.getByText('Het doel is gestopt.')).toBeVisible();
});

test('de cliënt meldt op een telefoon dat een stap is gelukt, en de begeleider leest het', async ({
	als
}) => {
	const client = await als('inwoner', { viewport: { width: 360, height: 740 } });
	await client.goto('/mijn/doelen');
	const stap = client.getByRole('listitem').filter({ hasText: 'Een keer iemand te eten gevraagd' });
	await stap.getByText('Dit is gelukt', { exact: true }).click();
	await stap.getByLabel('Wil je er iets bij vertellen?').fill('Mijn buurvrouw kwam eten');
	await stap.getByRole('button', { name: 'Ja, dit is gelukt' }).click();
	await expect(client.getByText('Mooi, deze stap is gehaald.')).toBeVisible();

	const begeleider = await als('begeleider');
	await begeleider.goto(`${traject('joke')}/doelen`);
	await expect(begeleider.getByText('“Mijn buurvrouw kwam eten”')).toBeVisible();
});

test('zonder JavaScript: kiezen wat er geregeld moet zijn, en afvinken', async ({ als }) => {
	const page = await als('begeleider', { javaScriptEnabled: false });
	await page.goto(`${traject('rachid')}/doelen`);
	await page.getByRole('checkbox', { name: /^De post en de rekeningen/ }).check();
	await page.getByRole('checkbox', { name: /^De sleutels/ }).check();
	await page.getByRole('button', { name: 'Zet dit op de lijst' }).click();
	await expect(page.getByText('0 van 2 geregeld')).toBeVisible();
	await page.getByRole('button', { name: 'Geregeld: De sleutels zijn terug' }).click();
	await expect(page.getByText('1 van 2 geregeld')).toBeVisible();
	await expect(page.getByText('Dat is geregeld.')).toBeVisible();
});
