import { randomUUID } from 'node:crypto';
import { waakvlamDatum } from '../../src/lib/domain/driehoek.ts';
import { axe, expect, test } from '../fixtures.ts';
import { openDossier, schaalAf, schrijfHulpvraag, stelVoor, vinkAf } from './dossier.ts';

test.describe.configure({ timeout: 300_000 });
test.beforeEach(({ place }) => test.skip(!!place.skipped, place.skipped));

test('van hulpvraag tot waakvlam: begeleider, coördinator en maatje gaan de hele lijn', async ({
	als
}) => {
	const begeleider = await als('begeleider');
	const coordinator = await als('coordinator');
	const maatje = await als('maatje');
	const wens = `Samen koken en wandelen (${randomUUID().slice(0, 8)}).`;
	let koppeling = '';

	await test.step('de begeleider opent een dossier en schrijft de hulpvraag op', async () => {
		const naam = await openDossier(begeleider, { gemeente: 'Nieuwegein', wijk: 'Doorslag' });
		await schrijfHulpvraag(begeleider, {
			gebied: 'mensen om je heen',
			dagdeel: 'zaterdagmiddag',
			belangrijk: wens
		});
		await expect(begeleider.getByRole('heading', { level: 1 })).toHaveText(`Wie past bij ${naam}?`);
	});

	await test.step('er komen voorstellen met redenen, en wie niet past met de reden', async () => {
		const maatjes = begeleider.getByRole('region', { name: /^Maatjes/ });
		const kaart = maatjes.getByRole('listitem').filter({
			has: begeleider.getByRole('heading', { name: 'Karim' })
		});
		await expect(kaart.first()).toContainText('Helpt bij mensen om je heen');
		await expect(kaart.first()).toContainText('zaterdag');
		await expect(kaart.first()).toContainText('koken');
		await expect(begeleider.getByText(/^Past niet: \d+/).first()).toBeVisible();
		await expect(begeleider.getByRole('main')).not.toContainText('%');
		await stelVoor(begeleider, 'Karim', 'Koken jullie samen?');
		await expect(
			begeleider.getByText(/^Wacht op de coördinator van .* en op Karim\./)
		).toBeVisible();
	});

	await test.step('de coördinator zegt ja', async () => {
		await coordinator.goto('/koppelen');
		const voorstel = coordinator.getByRole('article').filter({ hasText: wens });
		await voorstel.getByRole('link', { name: 'Bekijk het voorstel' }).click();
		await expect(coordinator.getByText('Koken jullie samen?')).toBeVisible();
		koppeling = new URL(coordinator.url()).pathname;
		await coordinator.getByRole('button', { name: 'Ja, dit past' }).click();
		await expect(coordinator.getByText('Je antwoord is bewaard: ja.')).toBeVisible();
		await axe(coordinator);
	});

	await test.step('het maatje ziet geen naam en zegt ja', async () => {
		await maatje.goto('/start');
		await expect(maatje.getByRole('main')).toContainText(/Doorslag|voorstellen voor jou/);
		await maatje.goto(koppeling);
		await expect(maatje.getByText('Je ziet geen naam en geen adres.')).toBeVisible();
		await maatje.getByRole('button', { name: 'Ja, dat wil ik' }).click();
		await expect(maatje.getByText('Fijn dat je wilt helpen.')).toBeVisible();
	});

	await test.step('de cliënt zegt ja, aan de begeleider', async () => {
		await begeleider.goto(koppeling);
		await begeleider.getByRole('radio', { name: 'In een gesprek' }).check();
		await begeleider.getByRole('button', { name: /zegt ja$/ }).click();
		await expect(begeleider.getByText('Bewaard: ja. Nu komt er een kennismaking.')).toBeVisible();
	});

	await test.step('na een kennismaking die klikt kan het starten', async () => {
		await begeleider.getByLabel('Dag', { exact: true }).fill(vandaag());
		await begeleider.getByLabel('Of een andere plek').fill('Aan de grote tafel');
		await begeleider.getByRole('button', { name: 'Zet de kennismaking vast' }).click();
		await expect(begeleider.getByText('De kennismaking staat.')).toBeVisible();
		await begeleider.getByRole('button', { name: 'Het klikt', exact: true }).click();
		await expect(begeleider.getByText('Fijn, het klikt.')).toBeVisible();
	});

	await test.step('met de toestemming van de cliënt start de driehoek', async () => {
		await begeleider.getByRole('link', { name: 'Start de driehoek' }).click();
		await begeleider.getByLabel('Wat is het resultaat?').fill('Heeft mensen om zich heen');
		await begeleider.getByLabel('Niveau (OZR)').selectOption('OZR 2');
		await begeleider.getByLabel('Beschikking eindigt op').fill(overEenJaar());
		await begeleider.getByLabel('Uren per week').fill('4');
		await expect(begeleider.getByRole('checkbox', { name: /^Contact/ })).toBeChecked();
		await begeleider.getByLabel('Waarvoor is dat nodig?').fill('Samen koken');
		await begeleider.getByRole('button', { name: 'Start de driehoek met Karim' }).click();
		await expect(begeleider.getByText('De driehoek is gestart.')).toBeVisible();
		await axe(begeleider);
	});

	await test.step('afschalen kan pas als de stappen zijn gedaan', async () => {
		const afschalen = begeleider.getByRole('button', { name: 'Afschalen', exact: true });
		await expect(afschalen).toBeDisabled();
		await expect(begeleider.getByText(/^Eerst nog: afspraken/)).toBeVisible();
		await vinkAf(begeleider, 'Afspraken');
		await schaalAf(begeleider, 'Verlengstuk');
		await vinkAf(begeleider, 'Kennisoverdracht', 'Eerste gesprek met zijn drieën');
		await schaalAf(begeleider, 'Afbouw');
	});

	await test.step('de uren staan in een beeld en in een tabel', async () => {
		await begeleider
			.getByLabel(/OZR 2, gepland$/)
			.first()
			.fill('4');
		await begeleider
			.getByLabel(/Maatje, gepland$/)
			.first()
			.fill('1,5');
		await begeleider.getByRole('button', { name: 'Bewaar de uren' }).click();
		await expect(begeleider.getByText('De uren zijn bewaard.')).toBeVisible();
		await expect(
			begeleider.getByRole('img', { name: /^Beeld van de uren per week/ })
		).toBeVisible();
		await begeleider.getByText('Bekijk de uren als tabel').click();
		await expect(begeleider.getByRole('table').first()).toContainText('1,5');
	});

	await test.step('opschalen is één stap, en het maatje blijft', async () => {
		await begeleider.getByRole('button', { name: 'Opschalen', exact: true }).click();
		await begeleider.getByRole('radio', { name: 'Ja, Karim blijft naast de professional' }).check();
		await begeleider.getByRole('dialog').getByLabel('Waarom?').fill('Het ging minder goed.');
		await begeleider.getByRole('button', { name: 'Ja, schaal nu op' }).click();
		await expect(begeleider.getByText('Opgeschaald. De fase is nu: Verlengstuk.')).toBeVisible();
	});

	await test.step('daarna opnieuw omlaag, en de professional stapt uit', async () => {
		await vinkAf(begeleider, 'Kennisoverdracht', 'Eerste gesprek met zijn drieën');
		await schaalAf(begeleider, 'Afbouw');
		await vinkAf(begeleider, 'Afspraak voor als het minder gaat', 'Warme overdracht');
		await schaalAf(begeleider, 'Overgedragen');
		await expect(begeleider.getByRole('main')).toContainText(waakvlamZin());
	});

	await test.step('het maatje leest wat er nu van hem wordt gevraagd', async () => {
		await maatje.goto(new URL(begeleider.url()).pathname);
		await expect(maatje.getByText('Jij helpt nu zonder begeleider.')).toBeVisible();
	});

	await test.step('de waakvlam is een half jaar later, en dan is het klaar', async () => {
		await vinkAf(begeleider, 'Eindgesprek');
		await schaalAf(begeleider, 'Waakvlam');
		await expect(begeleider.getByRole('main')).toContainText(waakvlamZin());
		await vinkAf(begeleider, 'Contact voor de waakvlam');
		await begeleider.getByRole('button', { name: 'Afsluiten', exact: true }).click();
		await begeleider.getByRole('button', { name: 'Ja, sluit af' }).click();
		await expect(begeleider.getByText('Gelukt. De fase is nu: Afgesloten.')).toBeVisible();
	});
});

const vandaag = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const overEenJaar = () => `${Number(vandaag().slice(0, 4)) + 1}${vandaag().slice(4, 8)}28`;

/** "Waakvlam: vraag op za 22 mei 2027 hoe het gaat." */
function waakvlamZin(): RegExp {
	const dag = new Date(`${waakvlamDatum(vandaag())}T12:00:00Z`);
	const kort = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short' }).format(dag);
	return new RegExp(`Waakvlam: vraag op \\w+ ${kort.replace('.', '')}.* hoe het gaat`);
}
