import { createClient } from '@supabase/supabase-js';
import type { APIRequestContext } from '@playwright/test';
import { addDays } from '../../src/lib/domain/week.ts';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { readEnv } from '../../src/lib/server/env.ts';
import { startApp, type AppServer } from '../app-server.ts';
import { axe, expect, test } from '../fixtures.ts';
import {
	bouwWereld,
	MERKEN,
	WACHTWOORD,
	WIE,
	type Wereld,
	type Wie
} from '../toestemming/wereld.ts';
import {
	adressen,
	gevonden,
	haalAlles,
	tabellen,
	tegelijk,
	vragen
} from '../toestemming/zoeker.ts';
import { startApi, type Api } from './opslag.ts';

const VANDAAG = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

test.describe('wat een ontvanger krijgt, tot op de byte', () => {
	test.describe.configure({ mode: 'serial', timeout: 300_000 });
	let api: Api;
	let app: AppServer;
	let backend: Backend;
	let wereld: Wereld;
	const paginas = new Map<Wie, APIRequestContext>();

	test.beforeAll(async ({ playwright }) => {
		api = await startApi();
		backend = await openBackend(readEnv(api.env));
		wereld = await bouwWereld(backend, VANDAAG);
		app = await startApp(api.env);
		for (const wie of WIE) {
			const visitor = await playwright.request.newContext({
				baseURL: app.url,
				extraHTTPHeaders: { origin: app.url, accept: 'text/html' }
			});
			const form = { email: `${wie}@proef.example`, wachtwoord: WACHTWOORD };
			const answer = await visitor.post('/inloggen?/wachtwoord', { form, maxRedirects: 0 });
			expect(answer.status(), `${wie} logt in`).toBe(303);
			paginas.set(wie, visitor);
		}
	});
	test.afterAll(async () => {
		for (const visitor of paginas.values()) await visitor.dispose();
		await app?.stop();
		await api?.stop();
	});

	/** Everything that somebody can get: each page with its data and its tabs, each table and question of the API. */
	async function alles(wie: Wie) {
		const visitor = paginas.get(wie)!;
		const site = await haalAlles(async (pad) => {
			const answer = await visitor.get(pad, { maxRedirects: 0 });
			return { status: answer.status(), tekst: await answer.text() };
		}, adressen(wereld.ids));
		const db = createClient(api.env.SUPABASE_URL, api.env.SUPABASE_PUBLISHABLE_KEY, {
			auth: { persistSession: false, autoRefreshToken: false }
		});
		const { error } = await db.auth.signInWithPassword({
			email: `${wie}@proef.example`,
			password: WACHTWOORD
		});
		expect(error).toBeNull();
		const rest: string[] = [];
		await tegelijk(tabellen(), async (tabel) => {
			rest.push(JSON.stringify((await db.from(tabel).select('*')).data));
		});
		await tegelijk(vragen(wereld.ids), async ({ naam, args }) => {
			rest.push(JSON.stringify((await db.rpc(naam, args)).data));
		});
		const text = [...site.values()].map((a) => a.tekst).join('\n');
		return { site: gevonden(text, MERKEN), api: gevonden(rest.join('\n'), MERKEN) };
	}

	const doe = async (actie: string, form: Record<string, string>) => {
		const answer = await paginas.get('client')!.post(actie, { form, maxRedirects: 0 });
		expect(answer.status(), actie).toBe(303);
	};
	const geef = async (ontvanger: string, delen: string[]) => {
		for (const deel of delen)
			await doe('/mijn/weten?/geven', {
				ontvanger,
				delen: deel,
				doel: 'zodat ik het één keer vertel',
				einde: 'dag',
				tot: addDays(VANDAAG, 30),
				gegeven_op: VANDAAG
			});
	};

	test('met een ja vindt elke ontvanger precies de eigen delen', async () => {
		const { maatje, ander, welzijn } = wereld.ontvangers;
		await geef(`o:${ander}`, ['contact', 'plan', 'uren']);
		await geef(`o:${welzijn}`, ['verslag']);
		await geef(`v:${maatje}`, ['contact', 'plan']);
		const shared = ['contact', 'plan', 'uren'];
		expect(await alles('ander')).toEqual({ site: shared, api: shared });
		const guided = ['afspraak', 'verslag', 'vraag'];
		expect(await alles('coordinator')).toEqual({ site: guided, api: guided });
		const own = ['afspraak', 'bericht', 'contact', 'plan', 'vraag'];
		expect(await alles('maatje')).toEqual({ site: own, api: own });
	});

	test('na het intrekken is er in geen enkel antwoord nog een byte van over', async () => {
		for (const ontvanger of Object.values(wereld.ontvangers))
			await doe('/mijn/weten?/alles', { ontvanger });
		for (const wie of ['ander', 'coordinator', 'maatje'] as const)
			expect(await alles(wie), wie).toEqual({ site: [], api: [] });
	});

	test('elke pagina die iets van een cliënt laat zien, schrijft een regel in het log', async () => {
		const { maatje, ander, welzijn } = wereld.ontvangers;
		await geef(`o:${ander}`, ['contact', 'plan', 'uren', 'verslag']);
		await geef(`o:${welzijn}`, ['contact']);
		await geef(`v:${maatje}`, ['contact', 'plan']);
		const regels = async () => {
			const log = adminDb(backend).from('toegangslog').select('*', { count: 'exact', head: true });
			return (await log).count ?? 0;
		};
		const gezien: Partial<Record<Wie, string[]>> = {};
		for (const wie of ['begeleider', 'ander', 'coordinator', 'maatje'] as const) {
			// A list has names or pseudonyms and leads to the page of one; a conversation is of the two who write.
			const dossier = adressen(wereld.ids).filter(
				({ route, soort }) => route.includes('[') && soort === 'pagina' && !/berichten/.test(route)
			);
			for (const { pad, route } of dossier) {
				const before = await regels();
				const answer = await paginas.get(wie)!.get(pad, { maxRedirects: 0 });
				const parts = gevonden(await answer.text(), MERKEN);
				if (answer.status() !== 200 || !parts.length) continue;
				expect(await regels(), `${wie} op ${route}`).toBeGreaterThan(before);
				(gezien[wie] ??= []).push(route.replace('(werk)/', ''));
			}
		}
		expect(gezien.begeleider).toEqual(
			expect.arrayContaining([
				'clienten/[id]',
				'hulpvragen/[id]',
				'koppelingen/[id]',
				'trajecten/[id]'
			])
		);
		expect(gezien.ander).toEqual(['gedeeld/[traject]']);
		expect(gezien.coordinator).toContain('koppelingen/[id]');
		expect(gezien.maatje).toEqual(
			expect.arrayContaining(['gedeeld/[traject]', 'koppelingen/[id]', 'trajecten/[id]'])
		);
		const log = await (await paginas.get('client')!.get('/mijn/weten')).text();
		for (const naam of [
			'begeleider Proefpersoon',
			'ander Proefpersoon',
			'coordinator Proefpersoon'
		])
			expect(log).toContain(naam);
		expect(log, 'van een maatje alleen de voornaam').not.toContain('maatje Proefpersoon');
	});
});

test('de cliënt laat een organisatie iets weten tot een dag, trekt het in en maakt dat ongedaan', async ({
	als
}) => {
	const page = await als('inwoner');
	await page.goto('/mijn');
	for (const vraag of [
		'Wie helpt mij?',
		'Wat is mijn doel?',
		'Wanneer zie ik wie?',
		'Wanneer stopt de hulp?',
		'Wie weet wat over mij?'
	])
		await expect(page.getByRole('heading', { name: vraag })).toBeVisible();
	await page.getByRole('link', { name: 'Bekijk wie wat weet, of verander het' }).click();
	await expect(page.getByRole('heading', { name: 'Wie mag iets weten?' })).toBeVisible();
	await page.getByText('Kies wie en wat').click();
	await page.getByLabel('Wie mag het weten?').selectOption('Welzijn De Poort');
	await page.getByRole('checkbox', { name: /^Plan/ }).check();
	await page.getByRole('checkbox', { name: /^Uren/ }).check();
	await page.getByLabel('Waarvoor is dat nodig?').fill('Meedoen met de wandelgroep');
	await page.getByRole('radio', { name: 'Tot een andere dag' }).check();
	await page.getByLabel('Tot en met welke dag?').fill(addDays(VANDAAG, 40));
	await page.getByRole('button', { name: 'Ja, dit mag' }).click();
	await expect(page.getByText('Je hebt ja gezegd.')).toBeVisible();
	const poort = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: 'Welzijn De Poort mag weten' }) });
	await expect(poort.getByText(/^Zelf gegeven op .* Tot en met /)).toHaveCount(2);
	await poort.getByRole('button', { name: 'Welzijn De Poort mag niets meer zien' }).click();
	await axe(page);
	await page.getByRole('button', { name: 'Ja, trek alles in' }).click();
	await expect(page.getByText('Je hebt je toestemming ingetrokken.')).toBeVisible();
	await expect(poort).toHaveCount(0);
	await page.getByRole('button', { name: 'Maak dit ongedaan' }).click();
	await expect(page.getByText('Je hebt weer ja gezegd.')).toBeVisible();
	await expect(poort.getByText(/^Waarvoor: Meedoen met de wandelgroep/)).toHaveCount(2);
});

test('wie iemand wil spreken zegt dat met één knop, en de begeleider weet het', async ({ als }) => {
	const page = await als('inwoner', { javaScriptEnabled: false });
	await page.goto('/mijn');
	await page.getByRole('link', { name: 'Ik wil iemand spreken' }).first().click();
	await page.getByRole('radio', { name: /^Daan Tiggelaar/ }).check();
	await page.getByRole('button', { name: 'Laat weten dat ik wil praten' }).click();
	await expect(page.getByText('Daan weet nu dat je wilt praten.')).toBeVisible();
	const begeleider = await als('begeleider');
	await begeleider.goto('/postvak');
	await expect(begeleider.getByText('Een cliënt wil je spreken').first()).toBeVisible();
});

test('de bladzij van de cliënt past op één A4', async ({ als }) => {
	const page = await als('inwoner');
	await page.goto('/mijn');
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
