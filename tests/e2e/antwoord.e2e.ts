import { expect, test } from '../fixtures.ts';
import { openDossier, schrijfHulpvraag, stelVoor } from './dossier.ts';

test('een coördinator mag nee zeggen met een reden, en de begeleider zoekt verder', async ({
	als
}) => {
	test.setTimeout(180_000);
	const begeleider = await als('begeleider');
	await openDossier(begeleider, { gemeente: 'Nieuwegein', wijk: 'Batau-Noord' });
	await schrijfHulpvraag(begeleider, {
		gebied: 'mensen om je heen',
		dagdeel: 'woensdagochtend',
		belangrijk: 'Samen in de tuin.'
	});
	await stelVoor(begeleider, 'Marleen', 'Houden jullie van tuinieren?');
	const vraag = new URL(begeleider.url()).pathname;

	const coordinator = await als('coordinator');
	await coordinator.goto('/koppelen');
	const voorstel = coordinator.getByRole('article').filter({ hasText: 'Samen in de tuin.' });
	await voorstel.last().getByRole('link', { name: 'Bekijk het voorstel' }).click();
	await coordinator.getByText('Nee, liever niet').first().click();
	await coordinator.getByLabel('Waarom niet?').first().fill('Marleen is op vakantie.');
	await coordinator.getByRole('button', { name: 'Nee, liever niet' }).click();
	await expect(coordinator.getByText('Je antwoord is bewaard: nee.')).toBeVisible();

	await begeleider.goto(vraag);
	await expect(begeleider.getByText('Reden: Marleen is op vakantie.')).toBeVisible();
});

test('een maatje beslist later, en de coördinator ziet tot wanneer', async ({ als }) => {
	const maatje = await als('maatje');
	await maatje.goto('/start');
	await maatje.locator('main a[href^="/koppelingen/"]').first().click();
	await expect(maatje.getByRole('heading', { name: 'Jouw antwoord' })).toBeVisible();
	const adres = maatje.url();
	await maatje.getByText('Ik wil later beslissen').click();
	await maatje.getByLabel('Waarom later?').fill('Eerst verhuizen.');
	await maatje.getByRole('button', { name: 'Beslis later' }).click();
	await expect(maatje.getByText('Je hebt meer tijd.')).toBeVisible();
	await expect(maatje.getByText(/^Je beslist voor /)).toBeVisible();

	const coordinator = await als('coordinator');
	await coordinator.goto(adres);
	await expect(coordinator.getByText(/^Karim denkt na tot /)).toBeVisible();
	await expect(coordinator.getByText('Eerst verhuizen.')).toBeVisible();
});
