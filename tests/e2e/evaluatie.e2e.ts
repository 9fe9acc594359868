import { convertIcsCalendar } from 'ts-ics';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { werkdag } from '../../src/lib/domain/voortgangsgesprek.ts';
import { addDays } from '../../src/lib/domain/week.ts';
import { axe, expect, test } from '../fixtures.ts';

test.describe.configure({ timeout: 120_000 });
test.beforeEach(({ place }) => test.skip(!!place.skipped, place.skipped));

const vandaag = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
const traject = `/trajecten/${demoId('traject', 'joke')}`;

test('een gesprek: verzet, voorbereid, verstuurd, gehouden en afgesproken', async ({ als }) => {
	const begeleider = await als('begeleider');
	const client = await als('inwoner', { javaScriptEnabled: false });
	const maatje = await als('maatje');
	const consulent = await als('consulent');

	await client.goto('/mijn/gesprekken');
	await client.getByRole('link', { name: 'Bereid je voor' }).click();
	const gesprek = new URL(client.url()).pathname;
	const file = `/gesprekken/${gesprek.split('/').at(-1)}/agenda.ics`;
	const ics = async (page: typeof client) => {
		const answer = await page.request.get(file);
		expect(answer.headers()['content-type']).toContain('text/calendar');
		return answer.text();
	};
	const first = await ics(client);
	expect(first).toContain('METHOD:REQUEST');
	expect(first).not.toMatch(/Joke Vermolen[^]*Karim|Karim/);

	await test.step('de begeleider verzet het: dezelfde UID, een hogere SEQUENCE', async () => {
		await begeleider.goto(`${traject}/gesprekken`);
		await begeleider.getByText('Verzet of pas aan').click();
		await begeleider.getByLabel(/^Andere dag/).fill(vandaag());
		await begeleider.getByRole('button', { name: 'Verzet het gesprek' }).click();
		await expect(begeleider.getByText('Het gesprek staat.')).toBeVisible();
		const moved = await ics(maatje);
		const sequence = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
		expect(sequence(moved)).toBe(sequence(first) + 1);
		expect(/UID:.*/.exec(moved)?.[0]).toBe(/UID:.*/.exec(first)?.[0]);
		await maatje.goto('/postvak');
		await expect(maatje.getByText('Er is iets afgesproken of veranderd').first()).toBeVisible();
	});

	await test.step('de cliënt deelt haar voorbereiding met het maatje, zonder JavaScript', async () => {
		await client.goto(gesprek);
		await client.getByLabel('Wat vind je moeilijk?').fill('De ochtenden.');
		await client.getByRole('checkbox', { name: 'Mijn maatje' }).check();
		await client.getByRole('button', { name: 'Verstuur aan wie ik koos' }).click();
		await expect(client.getByText('Verstuurd.')).toBeVisible();
		await maatje.goto('/mijn/gesprekken');
		await expect(maatje.getByRole('heading', { name: 'Gesprek met Joke' })).toBeVisible();
		await maatje.getByRole('link', { name: 'Bekijk het gesprek' }).click();
		await expect(maatje.getByText('De ochtenden.')).toBeVisible();
		await axe(maatje);
		await consulent.goto(`${traject}/gesprekken`);
		await expect(consulent.getByRole('heading', { level: 1 })).toHaveText('Gesprekken');
		await expect(consulent.getByRole('main')).not.toContainText(
			/De ochtenden\.|Joke en Karim koken/
		);
	});

	await test.step('gehouden, met een verslag dat de cliënt leest en het maatje niet', async () => {
		await begeleider.goto(`${traject}/gesprekken`);
		await expect(begeleider.getByText('De ochtenden.')).toBeVisible();
		await begeleider.getByLabel('Kort verslag').first().fill('We eten vaker samen.');
		await begeleider.getByRole('button', { name: 'Ja, het gesprek is geweest' }).click();
		await expect(begeleider.getByText('De stap in het traject is gezet.')).toBeVisible();
		await client.goto(gesprek);
		await expect(client.getByText('We eten vaker samen.')).toBeVisible();
		await maatje.goto(gesprek);
		await expect(maatje.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(maatje.getByRole('main')).not.toContainText('We eten vaker samen.');
		await client.getByRole('button', { name: 'Haal terug' }).click();
		await expect(client.getByText('Teruggehaald.')).toBeVisible();
		await maatje.reload();
		await expect(maatje.getByRole('main')).not.toContainText('De ochtenden.');
	});

	await test.step('het volgende gesprek krijgt een voorgestelde werkdag', async () => {
		const dag = werkdag(addDays(vandaag(), 80));
		const radios = begeleider.locator('input[name=voorstel]');
		await expect(radios).toHaveCount(4);
		expect((await radios.first().getAttribute('value'))! > dag).toBe(true);
		await begeleider.getByLabel('Waar?').fill('Buurtplein');
		await begeleider.getByRole('button', { name: 'Plan het gesprek' }).click();
		await expect(begeleider.getByText('Het gesprek staat.')).toBeVisible();
	});
});

test('evaluatie: drie kanten, ieder ziet wat die mag', async ({ als }) => {
	const begeleider = await als('begeleider');
	const client = await als('inwoner', { javaScriptEnabled: false });
	const maatje = await als('maatje');
	await client.goto('/mijn/evaluatie');
	await client.getByRole('link', { name: 'Zeg hoe het gaat' }).click();
	await client.getByRole('radio', { name: 'Ja, helemaal' }).check();
	await client.getByLabel('In je eigen woorden').first().fill('Ik eet elke dag met iemand.');
	await client.getByRole('button', { name: 'Bewaar, ik ga later verder' }).click();
	await expect(client.getByText('Nog niemand anders leest het.')).toBeVisible();
	await begeleider.goto(`${traject}/evaluatie`);
	await expect(begeleider.getByRole('main')).not.toContainText('Ik eet elke dag met iemand.');
	await client.getByRole('link', { name: 'Ga verder' }).click();
	await client.getByRole('button', { name: 'Verstuur' }).click();
	await expect(client.getByText('Bedankt dat je zei hoe het gaat.')).toBeVisible();
	await expect(client.getByText('Ze kookt nu ook voor de buren.')).toBeVisible();
	await begeleider.reload();
	await expect(begeleider.getByText('Ik eet elke dag met iemand.')).toBeVisible();
	await maatje.goto('/mijn/evaluatie');
	await expect(maatje.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(maatje.getByRole('main')).not.toContainText('Ik eet elke dag');
});

test('netwerk: met toetsen verplaatst, zonder script aangevuld, naast vroeger', async ({
	als,
	baseURL
}) => {
	const client = await als('inwoner');
	await client.goto('/mijn/netwerk');
	const henny = client.getByRole('button', { name: 'Henny, Vriend of vriendin, In de buurt' });
	await henny.focus();
	await henny.press('ArrowUp');
	await expect(
		client.getByRole('button', { name: 'Henny, Vriend of vriendin, Dichtbij' })
	).toBeFocused();
	await client.getByRole('button', { name: 'Bewaar het netwerk van vandaag' }).click();
	await expect(client.getByText('Het netwerk van vandaag is bewaard.')).toBeVisible();
	const plain = await als('begeleider', { javaScriptEnabled: false });
	await plain.goto(`${traject}/netwerk`);
	await plain.getByLabel('Voornaam').nth(6).fill('Tineke');
	await plain.getByRole('button', { name: 'Bewaar het netwerk van vandaag' }).click();
	await expect(plain.locator('summary', { hasText: 'Tineke' })).toBeVisible();
	await plain.getByRole('button', { name: 'Laat zien' }).click();
	await expect(plain.getByText(/^Erbij gekomen: .*Tineke/)).toBeVisible();
	await expect(plain.getByText(/^Dichterbij: .*Henny/)).toBeVisible();
	const onzin = {
		naam_0: '111222333',
		rol_0: 'x',
		kring_0: '9',
		hoek_0: 'x',
		contact_0: '',
		versie: '0'
	};
	const wrong = await client.request.post('/mijn/netwerk?/bewaren', {
		headers: { origin: baseURL!, accept: 'text/html' },
		form: onzin
	});
	expect(wrong.status()).toBe(422);
	expect(await wrong.text()).toContain('111222333');
	const maatje = await als('maatje');
	expect((await maatje.goto('/mijn/netwerk'))!.status()).toBe(403);
});

test('de agenda: een geheim adres zonder namen, dat na vernieuwen meteen niet meer werkt', async ({
	als,
	request
}) => {
	const maatje = await als('maatje');
	await maatje.goto('/agenda');
	await maatje.getByRole('button', { name: 'Maak een adres voor je agenda' }).click();
	const adres = maatje.getByRole('textbox', { name: 'Adres van je agenda' });
	await expect(adres).toHaveValue(/\/agenda\/[\w-]{43}\.ics$/);
	const old = await adres.inputValue();
	const feed = await request.get(old);
	expect(feed.headers()).toMatchObject({
		'content-type': 'text/calendar; charset=utf-8',
		'cache-control': 'private, no-store',
		'x-robots-tag': 'noindex, nofollow'
	});
	const text = await feed.text();
	expect(convertIcsCalendar(undefined, text).events!.map((e) => e.summary)).toContain('Gesprek');
	expect(text).not.toMatch(/Joke|Vermolen|Haddouchi|mevrouw/);
	await maatje.getByRole('button', { name: 'Maak een nieuw adres' }).click();
	await maatje.getByRole('button', { name: 'Ja, maak een nieuw adres' }).click();
	await expect(adres).not.toHaveValue(old);
	expect((await request.get(old)).status()).toBe(404);
	const fresh = await adres.inputValue();
	expect((await request.get(fresh)).status()).toBe(200);
	await maatje.getByRole('button', { name: 'Stop met delen' }).click();
	await maatje.getByRole('button', { name: 'Ja, stop met delen' }).click();
	await expect(maatje.getByText('Het adres werkt niet meer.')).toBeVisible();
	expect((await request.get(fresh)).status()).toBe(404);
});
