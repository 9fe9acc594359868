import { expect, type Page } from '@playwright/test';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { telHandelingen } from './handelingen.ts';

/** The weekly routine of a begeleider, for eight cliënten whom nobody else changes meanwhile. */
export async function weekVanAcht(begeleider: Page) {
	const acht = ['bert', 'gerda', 'joke', 'kevin', 'lia', 'nadine', 'rachid', 'toos'];
	// Everybody has something to tick: what these two had done is taken back first.
	for (const [client, stap] of [
		['rachid', 'eerste_gesprek'],
		['toos', 'warme_overdracht']
	] as const) {
		const answer = await begeleider.request.post(
			`${`/trajecten/${demoId('traject', client)}`}?/stap_terug`,
			{
				headers: { origin: new URL(begeleider.url()).origin, accept: 'text/html' },
				form: { stap },
				maxRedirects: 0
			}
		);
		expect(answer.status()).toBe(303);
	}

	const handelingen = await telHandelingen(begeleider);
	await begeleider.goto('/start');
	await begeleider.getByRole('link', { name: 'Mijn week' }).click();
	await expect(begeleider.getByRole('heading', { level: 1 })).toHaveText('Mijn week');
	const rij = (client: string) =>
		begeleider.locator(`article[aria-labelledby="rij-${demoId('traject', client)}"]`);
	for (const client of acht) {
		await rij(client).getByRole('checkbox', { name: 'Klopt' }).check();
		await rij(client).getByRole('radio', { name: 'Goed' }).check({ force: true });
		await rij(client)
			.locator(`input[name="gedaan.${demoId('traject', client)}"]`)
			.check();
	}
	await begeleider.getByRole('button', { name: 'Bewaar alles' }).last().click();
	await expect(begeleider.getByText('Bewaard voor 8 cliënten.')).toBeVisible();
	expect(handelingen.aantal).toBeGreaterThanOrEqual(3 * acht.length);
	expect(handelingen.aantal, 'klikken en toetsen voor acht cliënten').toBeLessThanOrEqual(60);
	for (const client of acht) {
		await expect(rij(client)).toContainText('Al ingevuld.');
		await expect(rij(client)).toContainText('Laatste contact vandaag');
	}
}
