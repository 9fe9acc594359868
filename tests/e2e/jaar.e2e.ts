import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { addDays, mondayOf } from '../../src/lib/domain/week.ts';
import { expect, test } from '../fixtures.ts';
import { schaalAf, vinkAf } from './dossier.ts';
import { openKlok, type Klok } from './klok-place.ts';
import {
	laatWeten,
	legOver,
	logContact,
	nieuwDoel,
	nieuweVersie,
	urenInBeeld,
	vulUren,
	zegHoeHetGaat,
	zegJa
} from './traject.ts';
import { weekVanAcht } from './week-van-acht.ts';

/**
 * On a site that nobody else visits: a week of eight cliënten, and then the driehoek of Joke and Karim
 * through a year, by begeleider, cliënt, maatje and coordinator; the test sets the clock.
 */
test.describe.configure({ mode: 'serial', timeout: 240_000 });
let klok: Klok;
test.beforeAll(async ({ browser }) => {
	klok = await openKlok(browser);
});
test.afterAll(() => klok?.close());

const traject = `/trajecten/${demoId('traject', 'joke')}`;
const gedeeld = `/gedeeld/${demoId('traject', 'joke')}`;
const DOEL = 'Ik ga elke maand met de bus naar mijn zus';
const maandag = () => mondayOf(klok.vandaag());

test('de week van acht cliënten: uren, een contact en een stap, in hooguit 60 handelingen', async () => {
	await weekVanAcht(await klok.als('begeleider'));
});

test('het begin: wie wat weet, een plan waar de cliënt ja tegen zegt, een doel in eigen woorden', async () => {
	const begeleider = await klok.als('begeleider');
	await test.step('het traject loopt langer door, en Daan houdt het in de gaten', async () => {
		await begeleider.goto(`${traject}/bewerken`);
		await begeleider.getByLabel('Beschikking eindigt op').fill(addDays(klok.vandaag(), 700));
		await begeleider.getByLabel('Casusregisseur').selectOption('Daan Tiggelaar');
		await begeleider.getByRole('button', { name: 'Bewaar het traject' }).click();
		await expect(begeleider.getByText('Het traject is aangepast.')).toBeVisible();
		await nieuweVersie(begeleider, traject, 'zorgplan', 'Aanpak', 'Elke week een stap minder.');
		await nieuwDoel(begeleider, traject, DOEL);
	});

	const client = await klok.als('inwoner');
	await client.goto('/mijn/plan');
	const hoe = client.getByRole('region', { name: 'Hoe gaan we het doen?' });
	await expect(hoe).toContainText('Elke week een stap minder.');
	await hoe.getByRole('button', { name: /^Ja, dit klopt/ }).click();
	await expect(client.getByText('Wij weten nu dat je het eens bent.')).toBeVisible();
	await client.goto('/mijn/doelen');
	await expect(client.getByRole('main')).toContainText(DOEL);

	await laatWeten(client, 'Meeloop Lekstroom', 'Plan', 'Zodat Saskia met Karim meedenkt');
	const coordinator = await klok.als('coordinator');
	await coordinator.goto(gedeeld);
	await expect(coordinator.getByRole('region', { name: 'Plan', exact: true })).toContainText(
		'kookt en eet weer met anderen'
	);
	await begeleider.goto(`${traject}/plan`);
	const zorgplan = begeleider.getByRole('region', { name: 'Zorgplan' });
	await expect(zorgplan.getByText('Cliënt is het eens')).toBeVisible();
});

test('Karim valt even uit: de uren zijn terug, en als het stil blijft hoort de casusregisseur het', async () => {
	let begeleider = await klok.als('begeleider');
	await begeleider.goto(traject);
	await begeleider.getByRole('button', { name: 'Opschalen', exact: true }).click();
	await begeleider.getByRole('radio', { name: /^Nee/ }).check();
	await begeleider.getByRole('dialog').getByLabel('Waarom?').fill('Karim is geopereerd.');
	await begeleider.getByRole('button', { name: 'Ja, schaal nu op' }).click();
	await expect(begeleider.getByText('Opgeschaald. De fase is nu: Verkenning.')).toBeVisible();
	await expect(begeleider.locator(`[id="gepland.${maandag()}.formeel.3"]`)).toHaveValue('6');
	let client = await klok.als('inwoner');
	await client.goto('/mijn');
	await expect(client.getByRole('main')).toContainText('Je leert Karim kennen.');
	const post = async () => (await begeleider.request.get('/postvak/__data.json')).text();
	expect(await post()).not.toContain(`${traject}/contact`);

	await klok.maandag(30);
	begeleider = await klok.als('begeleider');
	await begeleider.goto('/postvak');
	await expect(begeleider.getByText('Wat er deze week is').first()).toBeVisible();
	await expect(begeleider.getByText('Het is een tijd stil rond een cliënt').first()).toBeVisible();
	expect(await post()).toContain(`${traject}/contact`);
	await begeleider.goto(`${traject}/contact`);
	const form = begeleider.getByRole('region', { name: 'Contact opschrijven' });
	await logContact(form, 'Gebeld', 'Goed', 'Karim kan weer komen.');
	await expect(begeleider.getByText('Dank je wel. Het contact staat erbij.')).toBeVisible();

	const maatje = await klok.als('maatje');
	await logContact(
		maatje.getByRole('article').filter({ hasText: 'Joke' }),
		'Samen op pad',
		'Goed',
		'Weer samen naar de markt.'
	);
	await expect(maatje.getByText(/^Dank je wel dat je er was\./)).toBeVisible();
	client = await klok.als('inwoner');
	await client.goto('/mijn/contact');
	await expect(client.getByText('Karim kan weer komen.')).toBeVisible();
	await expect(client.getByText('Weer samen naar de markt.')).toBeVisible();
});

test('Karim begint weer: eerste gesprek na drie maanden, en de professional doet minder', async () => {
	let begeleider = await klok.als('begeleider');
	await begeleider.goto(traject);
	await vinkAf(begeleider, 'Toestemming', 'Kennismaking', 'Afspraken');
	await schaalAf(begeleider, 'Verlengstuk');
	await vulUren(begeleider, traject, maandag(), { formeel: '5', ozr: 3, maatje: '1' });
	await begeleider.goto(`${traject}/gesprekken`);
	await begeleider.getByText('Verzet of pas aan').click();
	await begeleider.getByLabel('Wat voor gesprek is het?').selectOption('Eerste gesprek');
	await begeleider.getByLabel(/^Andere dag/).fill(addDays(klok.vandaag(), 92));
	await begeleider.getByRole('button', { name: 'Verzet het gesprek' }).click();
	await expect(begeleider.getByText('Het gesprek staat.')).toBeVisible();

	await klok.later(92);
	const client = await klok.als('inwoner');
	await zegHoeHetGaat(client, 'Ik eet elke dag met iemand.');

	begeleider = await klok.als('begeleider');
	await begeleider.goto(`${traject}/evaluatie`);
	await expect(begeleider.getByText('Ik eet elke dag met iemand.')).toBeVisible();
	await begeleider.goto(`${traject}/gesprekken`);
	await begeleider.getByLabel('Kort verslag').first().fill('We eten vaker samen.');
	await begeleider.getByRole('button', { name: 'Ja, het gesprek is geweest' }).click();
	await expect(begeleider.getByText('De stap in het traject is gezet.')).toBeVisible();
	await vulUren(begeleider, traject, maandag(), { formeel: '3', ozr: 2, maatje: '2,5' });
	await begeleider.goto(traject);
	await vinkAf(begeleider, 'Kennisoverdracht');
	await schaalAf(begeleider, 'Afbouw');
});

test('warm overgedragen: alle drie zeggen ja, en formeel ging omlaag terwijl informeel omhoog ging', async () => {
	await klok.later(60);
	const begeleider = await klok.als('begeleider');
	await vulUren(begeleider, traject, maandag(), { formeel: '1', ozr: 1, maatje: '3,5' });
	await legOver(begeleider, traject, klok.vandaag());
	const maatje = await klok.als('maatje');
	await maatje.getByRole('link', { name: /Lees de afspraken met/ }).click();
	await expect(maatje.getByRole('heading', { level: 1 })).toHaveText('Mijn mensen');
	await zegJa(maatje);
	const client = await klok.als('inwoner');
	await client.goto('/mijn/overdracht');
	await zegJa(client);
	await client.goto('/mijn/doelen');
	await client.getByRole('button', { name: `Dit doel is gelukt: ${DOEL}` }).click();

	await begeleider.goto(`${traject}/doelen`);
	const doel = begeleider.getByRole('article', { name: `“${DOEL}”` });
	await expect(doel).toContainText('dit is gelukt');
	await doel.getByRole('link', { name: 'Bekijk of verander dit doel' }).click();
	await begeleider.getByLabel('Wat is er gelukt?').fill('Elke maand heen en weer.');
	await begeleider.getByRole('button', { name: 'Dit doel is bereikt' }).click();
	await expect(begeleider.getByText(/^Bereikt op/)).toBeVisible();

	const weken = await urenInBeeld(begeleider, traject);
	const laatste = weken.slice(-3).map(({ formeel, maatje }) => [formeel, maatje]);
	expect(laatste).toEqual([
		[5, 1],
		[3, 2.5],
		[1, 3.5]
	]);
	await expect(begeleider.getByText('Warme overdracht afvinken')).toHaveCount(0);
	await vinkAf(begeleider, 'Afspraak voor als het minder gaat');
	await schaalAf(begeleider, 'Overgedragen');
	await maatje.goto(traject);
	await expect(maatje.getByText('Jij helpt nu zonder begeleider.')).toBeVisible();
	const coordinator = await klok.als('coordinator');
	await coordinator.goto(traject);
	await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Karim');
});

test('de waakvlam: een half jaar later wordt er gevraagd hoe het gaat, en dan sluit het', async () => {
	await klok.later(30);
	const begeleider = await klok.als('begeleider');
	await begeleider.goto(traject);
	await vinkAf(begeleider, 'Eindgesprek');
	await schaalAf(begeleider, 'Waakvlam');

	await test.step('de cliënt trekt in wat de coördinator mocht weten, en dat werkt meteen', async () => {
		const coordinator = await klok.als('coordinator');
		await coordinator.goto('/gedeeld');
		await expect(coordinator.locator(`a[href="${gedeeld}"]`)).toBeVisible();
		const client = await klok.als('inwoner');
		await client.goto('/mijn/weten');
		await client.getByRole('button', { name: 'Meeloop Lekstroom mag niets meer zien' }).click();
		await client.getByRole('button', { name: 'Ja, trek alles in' }).click();
		await expect(client.getByText('Je hebt je toestemming ingetrokken.')).toBeVisible();
		await coordinator.reload();
		await expect(coordinator.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(coordinator.locator(`a[href="${gedeeld}"]`)).toHaveCount(0);
		expect((await coordinator.goto(gedeeld))!.status()).toBe(404);
	});

	await klok.later(150);
	const consulent = await klok.als('consulent');
	await consulent.goto('/postvak');
	await expect(consulent.getByText(/^Een half jaar na het einde/).first()).toBeVisible();
	await consulent.goto(`${traject}/contact`);
	const form = consulent.getByRole('region', { name: 'Contact opschrijven' });
	await expect(form.getByLabel('Dit was het gesprek voor de waakvlam')).toBeChecked();
	await logContact(form, 'Gebeld', 'Goed', 'Joke kookt elke zaterdag met Karim.');
	await expect(consulent.getByText('Dank je wel. Het contact staat erbij.')).toBeVisible();
	await consulent.goto(traject);
	await consulent.getByRole('button', { name: 'Afsluiten', exact: true }).click();
	await consulent.getByRole('button', { name: 'Ja, sluit af' }).click();
	await expect(consulent.getByText('Gelukt. De fase is nu: Afgesloten.')).toBeVisible();
});

test('het gaat weer mis: met één tik is alles terug wat was afgesproken, en wat er was staat er nog', async () => {
	await klok.later(5);
	const client = await klok.als('inwoner');
	await client.goto('/mijn/weer-contact');
	await client.getByLabel('Wil je er iets bij zeggen?').fill('Ik kom de deur niet meer uit.');
	await client.getByRole('button', { name: 'Het gaat niet goed met me' }).click();
	await expect(client.getByText(/^Je bericht is aangekomen bij/)).toBeVisible();

	const begeleider = await klok.als('begeleider');
	await begeleider.goto('/postvak');
	await begeleider
		.getByRole('button', { name: /laat weten dat het niet goed gaat/ })
		.first()
		.click();
	await expect(begeleider.getByRole('heading', { level: 1 })).toHaveText('Het gaat niet goed');
	const blad = begeleider.getByRole('main');
	await expect(blad).toContainText('Ik kom de deur niet meer uit.');
	await expect(blad).toContainText('Besproken: afspraak voor als het minder gaat.');
	await expect(blad).toContainText('Joke kookt elke zaterdag met Karim.');
	await begeleider.getByRole('button', { name: 'Opschalen', exact: true }).click();
	await begeleider.getByRole('dialog').getByLabel('Waarom?').fill('Joke vroeg er zelf om.');
	await begeleider.getByRole('button', { name: 'Ja, schaal nu op' }).click();
	await expect(begeleider.getByText('Opgeschaald. De fase is nu: Verlengstuk.')).toBeVisible();
	await expect(begeleider.locator(`[id="gepland.${maandag()}.formeel.3"]`)).toHaveValue('6');
	const maatje = await klok.als('maatje');
	await expect(maatje.getByRole('article').filter({ hasText: 'Joke' })).toBeVisible();

	await begeleider.goto(`${traject}?deel=verloop`);
	for (const reden of [
		'Karim is geopereerd.',
		'Joke vroeg er zelf om.',
		klok.vandaag().slice(0, 4)
	])
		await expect(blad).toContainText(reden);
});
