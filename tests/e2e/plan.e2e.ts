import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { expect, test } from '../fixtures.ts';
import { nieuweVersie } from './traject.ts';

const joke = `/trajecten/${demoId('traject', 'joke')}`;
const kop = (page: Page) => page.getByRole('heading', { level: 1 });

test('consulent en begeleider schrijven elk een plan, de cliënt zegt ja en nee', async ({
	als
}) => {
	const [wat, hoe] = [`Elke week bellen ${randomUUID()}`, `Rustig aan ${randomUUID()}`];
	const consulent = await als('consulent');
	await nieuweVersie(consulent, joke, 'ondersteuningsplan', '2. Netwerk', wat);
	const begeleider = await als('begeleider');
	await nieuweVersie(begeleider, joke, 'zorgplan', 'Aanpak', hoe);

	// Each reads what the other wrote, because the cliënt said so; neither writes it.
	await begeleider.goto(`${joke}/plan`);
	await expect(begeleider.getByText(wat).first()).toBeVisible();
	const refused = await begeleider.goto(`${joke}/plan/ondersteuningsplan/schrijven`);
	expect(refused!.status()).toBe(403);

	const client = await als('inwoner');
	await client.goto('/mijn/plan');
	const plan = (naam: string) => client.getByRole('region', { name: naam });
	await expect(plan('Wat heb ik nodig?')).toContainText(wat);
	await plan('Wat heb ik nodig?')
		.getByRole('button', { name: /^Ja, dit klopt/ })
		.click();
	await expect(client.getByText('Wij weten nu dat je het eens bent.')).toBeVisible();
	const hoeGaanWe = plan('Hoe gaan we het doen?');
	await hoeGaanWe.getByText('Nee, ik ben het niet eens').click();
	await hoeGaanWe.getByRole('button', { name: 'Stuur dat ik het niet eens ben' }).click();
	await expect(hoeGaanWe.getByText('Vul dit nog in').first()).toBeVisible();
	await hoeGaanWe.getByLabel('Wat klopt er niet').fill('Ik wil dat Daan blijft komen.');
	await hoeGaanWe.getByRole('button', { name: 'Stuur dat ik het niet eens ben' }).click();
	await expect(client.getByText('Bedankt dat je dit zegt.')).toBeVisible();

	await begeleider.goto(`${joke}/plan`);
	const zorgplan = begeleider.getByRole('region', { name: 'Zorgplan' });
	await expect(zorgplan.getByText('Cliënt is het niet eens')).toBeVisible();
	await expect(zorgplan.getByText('Ik wil dat Daan blijft komen.')).toBeVisible();
	await expect(
		begeleider.getByRole('region', { name: 'Ondersteuningsplan' }).getByText('Cliënt is het eens')
	).toBeVisible();
	await begeleider.goto('/postvak');
	await expect(begeleider.getByText('Er is een antwoord op een plan').first()).toBeVisible();
});

test('twee mensen schrijven tegelijk: niets raakt kwijt', async ({ als }) => {
	const een = await als('begeleider');
	const twee = await als('begeleider', { javaScriptEnabled: false });
	const adres = `/trajecten/${demoId('traject', 'rachid')}/plan/zorgplan/schrijven`;
	const [eerst, daarna] = [`Eerst ${randomUUID()}`, `Daarna ${randomUUID()}`];
	for (const page of [een, twee]) {
		await page.goto(adres);
		await expect(kop(page)).toHaveText('Zorgplan schrijven');
	}
	await een.getByLabel('Aanpak').fill(eerst);
	await een.getByRole('button', { name: 'Bewaar het concept' }).click();
	await expect(een.getByText('Het concept is bewaard.')).toBeVisible();

	await twee.getByLabel('Aanpak').fill(daarna);
	await twee.getByRole('button', { name: 'Bewaar het concept' }).click();
	await expect(twee.getByText('Iemand anders heeft dit plan intussen veranderd')).toBeVisible();
	await expect(twee.getByLabel('Aanpak')).toHaveValue(daarna);
	await expect(twee.getByText(eerst)).toBeVisible();
	await twee.getByLabel('Aanpak').fill(`${eerst} ${daarna}`);
	await twee.getByRole('button', { name: 'Bewaar het concept' }).click();
	await expect(twee.getByText('Het concept is bewaard.')).toBeVisible();
	await expect(twee.getByText(`${eerst} ${daarna}`)).toBeVisible();
});

test('een traject aanpassen vraagt wat bij de betaling hoort, en een ander niveau met reden', async ({
	als
}) => {
	const page = await als('begeleider');
	const adres = `/trajecten/${demoId('traject', 'kevin')}`;
	await page.goto(`${adres}/bewerken`);
	await expect(kop(page)).toHaveText('Traject aanpassen');
	await expect(page.getByLabel('Uren per week')).toBeVisible();
	await page.getByLabel('Hoe wordt dit betaald?').selectOption('Trajectfinanciering');
	await expect(page.getByLabel('Uren per week')).toBeHidden();
	await page.getByLabel('Bedrag voor het hele resultaat').fill('18500');
	await page.getByLabel('Niveau (OZR)').selectOption('OZR 2');
	await page.getByRole('button', { name: 'Bewaar het traject' }).click();
	await expect(page.getByLabel('Ander niveau vanaf')).toHaveAttribute('aria-invalid', 'true');
	const vandaag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
	await page.getByLabel('Ander niveau vanaf').fill(vandaag);
	await page.getByLabel('Waarom een ander niveau?').fill('Een moeilijke maand.');
	await page.getByRole('button', { name: 'Bewaar het traject' }).click();
	await expect(page.getByText('Het traject is aangepast.')).toBeVisible();
	const afgesproken = page.getByRole('region', { name: 'Wat is afgesproken' });
	await expect(afgesproken).toContainText('€ 18.500 voor het hele resultaat');
	await afgesproken.getByText('Alle niveaus').click();
	await expect(afgesproken).toContainText('Een moeilijke maand.');
	await expect(afgesproken).toContainText('Is net 18');
});

test('een andere aanbieder doet mee en stopt weer, en dat blijft staan', async ({ als }) => {
	const page = await als('consulent');
	await page.goto(`/trajecten/${demoId('traject', 'nadine')}/aanbieders`);
	await expect(kop(page)).toHaveText('Aanbieders in dit traject');
	await page.getByLabel('Welke aanbieder?').selectOption('Lekzicht Ambulant');
	await page.getByLabel('Wat doet deze aanbieder?').fill('Wandelgroep op vrijdag');
	await page.getByRole('button', { name: 'Zet deze aanbieder erbij' }).click();
	await expect(page.getByText('Bewaard.')).toBeVisible();
	await page.getByText('Lekzicht Ambulant stopt', { exact: true }).click();
	await page.getByLabel('Waarom stopt deze aanbieder?').fill('De groep zit vol.');
	await page.getByRole('button', { name: 'Leg vast dat Lekzicht Ambulant stopt' }).click();
	await expect(page.getByText('Lekzicht Ambulant stopt', { exact: true })).toHaveCount(0);
	await expect(page.getByRole('row', { name: /Lekzicht Ambulant/ })).toContainText('Wandelgroep');
});
