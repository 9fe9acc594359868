import type { Page } from '@playwright/test';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { axe, expect, test } from '../fixtures.ts';

/** Hours by keyboard, a maatje who falls out, opschalen that everybody hears, and the crisis sheet. */
test.beforeEach(({ place }) => test.skip(!!place.skipped, place.skipped));

const traject = (client: string) => `/trajecten/${demoId('traject', client)}`;
const veld = (page: Page, naam: RegExp) => page.getByRole('textbox', { name: naam });

test('de begeleider vult de uren in met het toetsenbord, en plant alle weken erna', async ({
	als
}) => {
	const page = await als('begeleider');
	await page.goto(`${traject('sandra')}?deel=uren`);
	const gepland = veld(page, /OZR 3, gepland$/);
	// Until the page is awake the arrows do nothing.
	await expect(async () => {
		await gepland.nth(4).focus();
		await page.keyboard.press('ArrowDown');
		await expect(gepland.nth(5)).toBeFocused({ timeout: 500 });
	}).toPass();
	await page.keyboard.type('4');
	await page.keyboard.press('Enter');
	await expect(gepland.nth(6)).toBeFocused();
	await page.keyboard.type('3,5');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowRight');
	await expect(veld(page, /OZR 3, gedaan$/).nth(5)).toBeFocused();
	await page.keyboard.type('4');
	await page
		.getByRole('button', { name: /zelfde als vorige week$/ })
		.last()
		.click();
	await expect(gepland.nth(7)).toHaveValue('3,5');
	await page
		.getByRole('button', { name: /zo verder, plan alle weken erna zoals deze$/ })
		.last()
		.click();
	await expect(page.getByText('De uren zijn bewaard, ook voor alle weken erna.')).toBeVisible();
	await page.getByRole('link', { name: 'Later' }).click();
	await expect(page).toHaveURL(/vanaf=/);
	await expect(gepland.last()).toHaveValue('3,5');
	await expect(page.getByText(/^Van .* uur voor de hele periode is .* gebruikt/)).toBeVisible();
});

test('twee mensen in dezelfde week: niets gaat verloren', async ({ als }) => {
	const [een, ander] = [await als('begeleider'), await als('begeleider')];
	for (const page of [een, ander]) await page.goto(`${traject('mo')}?deel=uren`);
	const gedaan = (page: Page) => veld(page, /OZR 2, gedaan$/).nth(3);
	const gepland = (page: Page) => veld(page, /OZR 2, gepland$/).nth(6);
	await gedaan(een).fill('1,25');
	await gepland(een).fill('9');
	await een.getByRole('button', { name: 'Bewaar de uren' }).click();
	await expect(een.getByText('De uren zijn bewaard.')).toBeVisible();
	await gedaan(ander).fill('2,75');
	await ander.getByRole('button', { name: 'Bewaar de uren' }).click();
	await expect(ander.getByText('Iemand anders heeft net uren veranderd')).toBeVisible();
	await expect(gedaan(ander)).toHaveValue('2,75');
	await expect(ander.getByText('nu bewaard: 1,25 uur')).toBeVisible();
	await expect(gepland(ander)).toHaveValue('9');
	await ander.getByRole('button', { name: 'Bewaar de uren' }).click();
	await expect(ander.getByText('De uren zijn bewaard.')).toBeVisible();
	await een.reload();
	await expect(gedaan(een)).toHaveValue('2,75');
	await expect(gepland(een)).toHaveValue('9');
});

test('het maatje valt uit: de begeleider neemt het over en de cliënt leest het', async ({
	als
}) => {
	const coordinator = await als('coordinator');
	await coordinator.goto(traject('joke'));
	await coordinator.getByRole('button', { name: 'Het maatje valt uit' }).click();
	await coordinator.getByRole('button', { name: 'Ja, Karim valt uit' }).click();
	await expect(
		coordinator.getByText(/^Bewaard\. De uren staan nu bij de begeleider/)
	).toBeVisible();

	const begeleider = await als('begeleider');
	await begeleider.goto('/start');
	await expect(
		begeleider.getByRole('link', { name: /valt uit bij|valt het maatje uit/ }).first()
	).toBeVisible();
	await begeleider.goto(traject('joke'));
	await expect(
		begeleider.getByText('Nog niemand heeft gezegd dat hij het overneemt.')
	).toBeVisible();
	await axe(begeleider);
	const client = await als('inwoner');
	await client.goto('/mijn/uren');
	await expect(
		client.getByText(/^Karim kan nu niet komen\. Daan Tiggelaar komt in plaats van Karim/)
	).toBeVisible();

	await begeleider.getByRole('button', { name: 'Ik neem het over' }).click();
	await expect(begeleider.getByText('Fijn. Jij neemt het over')).toBeVisible();
	await expect(begeleider.getByText(/^Daan Tiggelaar neemt het over, sinds/)).toBeVisible();
	await client.reload();
	await expect(client.getByText('Daan Tiggelaar weet het en neemt het over.')).toBeVisible();
	await expect(client.getByRole('listitem').filter({ hasText: 'Deze week' })).not.toContainText(
		'Karim'
	);
	await client.goto('/postvak');
	await expect(client.getByText('De begeleider neemt de hulp van het maatje over')).toBeVisible();
});

test('opschalen toont wat is afgesproken, en de consulent hoort het meteen', async ({ als }) => {
	const begeleider = await als('begeleider');
	await begeleider.goto(traject('toos'));
	await begeleider.getByRole('button', { name: 'Opschalen', exact: true }).click();
	const vraag = begeleider.getByRole('dialog');
	await expect(vraag).toContainText('Op papier wie er belt en wat er dan gebeurt.');
	await vraag.getByRole('radio', { name: /^Ja/ }).check();
	await vraag.getByLabel('Waarom?').fill('Het ging minder goed.');
	await vraag.getByRole('button', { name: 'Ja, schaal nu op' }).click();
	await expect(begeleider.getByText(/^Opgeschaald\./)).toBeVisible();
	const consulent = await als('consulent');
	await consulent.goto('/postvak');
	await expect(consulent.getByText('Er is weer meer professionele hulp').first()).toBeVisible();
});

test('het maatje schrijft eigen uren op met één tik, en de begeleider ziet ze', async ({ als }) => {
	const maatje = await als('maatje', { viewport: { width: 360, height: 740 } });
	await maatje.goto(traject('joke'));
	await maatje.getByRole('button', { name: '1,5 uur' }).click();
	await expect(maatje.getByText('Bewaard. Dank je wel voor je hulp.')).toBeVisible();
	await expect(maatje.getByRole('radio', { name: 'Deze week (1,5 uur)' })).toBeVisible();
	const begeleider = await als('begeleider');
	await begeleider.goto(`${traject('joke')}?deel=uren`);
	await expect(begeleider.getByText('Karim schreef 1,5 uur')).toBeVisible();
});

test('het crisisblad: de begeleider schrijft, de cliënt leest alles, het maatje een deel', async ({
	als
}) => {
	const begeleider = await als('begeleider');
	await begeleider.goto(`${traject('joke')}/crisisblad`);
	await begeleider.getByText('Pas het crisisblad aan').click();
	await begeleider.getByLabel('Naam 4').fill('Bep');
	await begeleider.getByRole('button', { name: 'Bewaar het crisisblad' }).click();
	const telefoon = begeleider.getByRole('group', { name: 'Persoon 4' }).getByLabel('Telefoon');
	await expect(telefoon).toHaveAttribute('aria-invalid', 'true');
	await telefoon.fill('030 000 61 55');
	await begeleider.getByRole('button', { name: 'Bewaar het crisisblad' }).click();
	await expect(begeleider.getByText('Het crisisblad is bewaard.')).toBeVisible();
	await expect(begeleider.getByRole('link', { name: 'Bel Bep: 030 000 61 55' })).toBeVisible();

	const client = await als('inwoner');
	await client.goto('/mijn/crisisblad');
	await expect(client.getByRole('link', { name: 'Bel Bep: 030 000 61 55' })).toBeVisible();
	await expect(client.getByText('Veel vragen achter elkaar.')).toBeVisible();
	const sheet = (await client.pdf({ format: 'A4' })).toString('latin1');
	expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);

	const maatje = await als('maatje');
	await maatje.goto(`${traject('joke')}/crisisblad`);
	await expect(maatje.getByText('Rustig praten.')).toBeVisible();
	expect(await maatje.content()).not.toContain('Veel vragen achter elkaar');
	expect(await maatje.content()).not.toContain('gordijnen');
});
