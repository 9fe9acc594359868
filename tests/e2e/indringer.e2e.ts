import { expect, test } from '../fixtures.ts';
import { openDossier, schrijfHulpvraag, stelVoor } from './dossier.ts';
import type { Rolnaam } from './inloggen.ts';

const ANDEREN: Rolnaam[] = ['inwoner', 'maatje', 'coordinator', 'consulent', 'gemeente'];

test('een dossier is voor niemand anders te openen, met geen enkele andere rol', async ({
	als,
	page: niemand,
	request
}) => {
	test.setTimeout(240_000);
	const begeleider = await als('begeleider');
	const naam = await openDossier(begeleider, { gemeente: 'Houten', wijk: 'De Oorden' });
	const hulpvraag = {
		gebied: 'mensen om je heen',
		dagdeel: 'maandagochtend',
		belangrijk: 'Houdt van fietsen.'
	};
	await begeleider.goto('/clienten');
	await begeleider.getByRole('link', { name: naam }).click();
	await expect(begeleider).toHaveURL(/\/clienten\/[0-9a-f-]{36}$/);
	const client = new URL(begeleider.url()).pathname;
	await schrijfHulpvraag(begeleider, hulpvraag);
	const vraag = new URL(begeleider.url()).pathname;
	await stelVoor(begeleider, 'Els', 'Samen fietsen?');
	await begeleider.goto(`/trajecten/nieuw?client=${client.split('/').at(-1)}`);
	await begeleider.getByLabel('Wat is het resultaat?').fill('Heeft mensen om zich heen');
	await begeleider.getByLabel('Resultaatgebied').selectOption('mensen om je heen');
	await begeleider.getByLabel('Niveau (OZR)').selectOption('OZR 1');
	await begeleider.getByLabel('Beschikking eindigt op').fill('2035-12-31');
	await begeleider.getByLabel('Uren per week').fill('3');
	await begeleider.getByRole('button', { name: 'Open het traject' }).click();
	await expect(begeleider.getByText('Het traject is geopend.')).toBeVisible();
	const traject = new URL(begeleider.url()).pathname;

	const paden = [
		client,
		`${client}/bewerken`,
		`${client}/hulpvraag`,
		vraag,
		`${vraag}/aanpassen`,
		traject,
		`${traject}?deel=uren`,
		`/trajecten/nieuw?client=${client.split('/').at(-1)}`
	];
	for (const rol of ANDEREN) {
		await test.step(`${rol} krijgt niets`, async () => {
			const { request: als_ander } = (await als(rol)).context();
			for (const pad of paden) {
				for (const adres of [pad, dataVan(pad)]) {
					const answer = await als_ander.get(adres, { maxRedirects: 0 });
					const body = await answer.text();
					expect(body, `${rol} op ${adres}`).not.toContain(naam);
					if (adres === pad) expect([403, 404], `${rol} op ${pad}`).toContain(answer.status());
				}
			}
			for (const lijst of ['/start', '/clienten', '/trajecten', '/koppelen']) {
				expect(await (await als_ander.get(lijst)).text(), `${rol} op ${lijst}`).not.toContain(naam);
			}
		});
	}

	await test.step('wie niet is ingelogd, moet eerst inloggen', async () => {
		for (const pad of paden) {
			await niemand.goto(pad);
			await expect(niemand).toHaveURL(/\/inloggen\?naar=/);
			expect(await (await request.get(dataVan(pad))).text()).not.toContain(naam);
		}
	});

	await test.step('ook schrijven kan een ander niet', async () => {
		for (const rol of ANDEREN) {
			const { request: als_ander } = (await als(rol)).context();
			const headers = { origin: new URL(begeleider.url()).origin, accept: 'text/html' };
			for (const [actie, form] of [
				[`${client}/bewerken`, { pseudoniem: 'Gekaapt', gemeente_id: '' }],
				[`${vraag}?/sluiten`, {}],
				[`${traject}?/opschalen`, { reden: 'zomaar', versie: '0' }]
			] as const) {
				const answer = await als_ander.post(actie, { headers, form, maxRedirects: 0 });
				expect([403, 404, 405, 409, 422], `${rol} op ${actie}`).toContain(answer.status());
			}
		}
		await begeleider.goto(vraag);
		await expect(begeleider.getByRole('heading', { level: 1 })).toHaveText(`Wie past bij ${naam}?`);
	});
});

/** Where Kit fetches the data of a page from. */
function dataVan(pad: string): string {
	const [path, query] = pad.split('?');
	return `${path}/__data.json${query ? `?${query}` : ''}`;
}
