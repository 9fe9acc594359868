import type { APIRequestContext } from '@playwright/test';
import { demoId } from '../../src/lib/server/backend/demo/random.ts';
import { DEMO_PASSWORD } from '../app-server.ts';
import { expect, test } from '../fixtures.ts';
import type { Rolnaam } from './inloggen.ts';

// Whoever does not follow the rules: these ask the server straight, they do not look at pages.
const NIEMAND = '00000000-0000-4000-8000-000000000000';

/** Signs in apart from the other journeys, so that it can be signed out. */
async function eigenSessie(request: APIRequestContext, origin: string, rol: Rolnaam) {
	const answer = await request.post('/inloggen?/wachtwoord', {
		headers: { origin, accept: 'text/html' },
		form: { email: `${rol}@demo.nl`, wachtwoord: DEMO_PASSWORD },
		maxRedirects: 0
	});
	expect(answer.status()).toBe(303);
	const { cookies } = await request.storageState();
	const weken = Date.now() / 1000 + 14 * 86_400 + 60;
	for (const { expires } of cookies) expect(expires, 'twee weken, niet langer').toBeLessThan(weken);
	return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

test('het bureau en het beheer doen niets voor wie er niet hoort', async ({ als, baseURL }) => {
	const headers = { origin: baseURL!, accept: 'text/html' };
	const { contents } = (await (
		await (await als('inwoner')).request.get('/api/hsds/services?per_page=100')
	).json()) as { contents: { id: string; organization_id: string }[] };
	const coordinator = await als('coordinator');
	await coordinator.goto('/organisatie');
	const own = await coordinator.content();
	const vreemd = contents.find((a) => !own.includes(a.organization_id))!;
	const bureau = [
		[
			`/organisatie/aanbod/${vreemd.id}?/bewaar`,
			{ doe: 'bewaren', gezien: '1', naam: 'x', samenvatting: 'x' }
		],
		[`/organisatie/aanbod/${vreemd.id}?/van_kaart`, {}],
		[`/organisatie/aanbod/${vreemd.id}/geschiedenis?/terug`, { nummer: '1' }],
		[
			`/organisatie/aanbod/nieuw?organisatie=${vreemd.organization_id}`,
			{ doe: 'bewaren', naam: 'x', samenvatting: 'x' }
		],
		[`/organisatie/gegevens/${vreemd.organization_id}?/bewaar`, { omschrijving: 'x' }],
		['/organisatie?/klopt', { aanbod_id: vreemd.id }],
		['/organisatie?/plaatsen', { aanbod_id: vreemd.id, plaatsen_vrij: '9' }]
	] as const;
	const beheer = [
		['/beheer/aanbod?/archiveer', { aanbod_id: vreemd.id }],
		['/beheer/versheid?/klopt', { aanbod_id: vreemd.id }],
		['/beheer/versheid?/mail', { organisatie_id: vreemd.organization_id }],
		['/beheer/versheid/termijnen', {}],
		['/beheer/synoniemen?/weghalen', { id: NIEMAND }],
		[`/beheer/wijzigingen/${NIEMAND}`, { besluit: 'goed', gezien: '{}' }],
		['/beheer/dubbel?/terug', { besluit_id: NIEMAND }]
	] as const;
	const paden = ['', '/geschiedenis', '/foto'].map(
		(deel) => `/organisatie/aanbod/${vreemd.id}${deel}`
	);
	await Promise.all(
		(['inwoner', 'coordinator', 'begeleider'] as const).map(async (rol) => {
			const { request } = (await als(rol)).context();
			for (const [actie, form] of [...bureau, ...beheer]) {
				const answer = await request.post(actie, { headers, form, maxRedirects: 0 });
				expect([403, 404], `${rol} op ${actie}`).toContain(answer.status());
			}
			for (const pad of paden)
				expect([403, 404], `${rol} op ${pad}`).toContain((await request.get(pad)).status());
		})
	);
});

test('een andere site doet niets in iemands naam, en een link leidt nergens anders heen', async ({
	als,
	baseURL
}) => {
	const { request } = (await als('gemeente')).context();
	const form = { zegt: 'gekaapt woord', bedoelt: 'gekaapt' };
	for (const origin of ['https://elders.example', 'null', '']) {
		const answer = await request.post('/beheer/synoniemen?/toevoegen', {
			headers: origin ? { origin } : {},
			form,
			maxRedirects: 0
		});
		expect(answer.status(), `van ${origin || 'niemand'}`).toBe(403);
	}
	const uit = await request.get('/uitloggen', { maxRedirects: 0 });
	expect(uit.status()).toBe(303);
	expect(await (await request.get('/beheer/synoniemen')).text()).not.toContain('gekaapt');
	for (const naar of [
		'//elders.example',
		'/\\elders.example',
		'https://elders.example',
		'/.//elders.example'
	]) {
		const answers = [
			await request.get(`/inloggen?naar=${encodeURIComponent(naar)}`, { maxRedirects: 0 }),
			await request.post('/taal', {
				headers: { origin: baseURL! },
				form: { taal: 'nl', terug: naar },
				maxRedirects: 0
			}),
			await request.post('/lijstje?/bewaar', {
				headers: { origin: baseURL!, accept: 'text/html' },
				form: { id: NIEMAND, terug: naar },
				maxRedirects: 0
			})
		];
		for (const answer of answers) {
			const { host } = new URL(answer.headers().location ?? '', baseURL);
			expect(host, `${naar} op ${answer.url()}`).toBe(new URL(baseURL!).host);
		}
	}
});

test('wie is uitgelogd is niemand, ook met het oude koekje; wie binnen is vervalst geen herstel', async ({
	playwright,
	baseURL
}) => {
	const request = await playwright.request.newContext({ baseURL: baseURL! });
	const headers = { origin: baseURL!, accept: 'text/html' };
	const oud = await eigenSessie(request, baseURL!, 'coordinator');
	const naam = `Indringer ${Date.now().toString(36)}`;
	const made = await request.post('/organisatie/aanbod/nieuw', {
		headers,
		form: { doe: 'bewaren', naam, samenvatting: 'Nog niet openbaar' },
		maxRedirects: 0
	});
	expect(made.status()).toBe(303);
	const pad = `/aanbod/${naam.toLowerCase().replaceAll(' ', '-')}`;
	expect((await request.get(pad)).headers()['cache-control']).toBe('private, no-store');
	const vervalst = await request.post('/wachtwoord', {
		headers: { ...headers, cookie: `${oud}; herstel=1` },
		form: { wachtwoord: 'van de indringer zelf', herhaling: 'van de indringer zelf' },
		maxRedirects: 0
	});
	expect(vervalst.status()).toBe(422);
	const uit = await request.post('/uitloggen', { headers, form: {}, maxRedirects: 0 });
	expect(uit.status()).toBe(303);
	const na = await playwright.request.newContext({ baseURL: baseURL! });
	for (const adres of [pad, '/start'])
		expect(
			(await na.get(adres, { headers: { cookie: oud }, maxRedirects: 0 })).status(),
			adres
		).not.toBe(200);
	await Promise.all([request.dispose(), na.dispose()]);
});

test('wat van één bezoeker is, bewaart geen cache voor een ander', async ({
	playwright,
	baseURL
}) => {
	const request = await playwright.request.newContext({ baseURL: baseURL! });
	const dood = `dichtbij=${encodeURIComponent('{"access_token":"x","refresh_token":"y"}')}`;
	for (const [adres, cookie] of [
		['/aanbod', 'lijstje='],
		['/aanbod', 'taal=en'],
		['/zoeklijst.json', dood],
		['/api/hsds/services', dood],
		['/inloggen', ''],
		['/contact', '']
	] as const) {
		const answer = await request.get(adres, cookie ? { headers: { cookie } } : {});
		const { 'cache-control': kept, 'set-cookie': set } = answer.headers();
		expect(kept, `${adres} met ${cookie}, koekje terug: ${!!set}`).toMatch(/^private/);
	}
	await request.dispose();
});

test('een te grote brief wordt geweigerd, en de site blijft staan', async ({ als, baseURL }) => {
	const { request } = (await als('coordinator')).context();
	const headers = { origin: baseURL!, accept: 'text/html' };
	const file = (buffer: Buffer, name: string) => ({ buffer, name, mimeType: 'image/png' });
	const org = (await (await request.get('/organisatie')).text()).match(
		/\/organisatie\/gegevens\/[0-9a-f-]{36}/
	)![0];
	const zwaar = await request.post(`${org}?/logo`, {
		headers,
		multipart: { alt: 'x', foto: file(Buffer.alloc(11 * 1024 * 1024), 'x.png') },
		maxRedirects: 0
	});
	expect(zwaar.status()).toBe(413);
	for (const [name, bytes] of [
		[
			'x.svg',
			Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
		],
		['../../x.html', Buffer.from('<script>alert(1)</script>')],
		['leeg.png', Buffer.alloc(0)]
	] as const) {
		const answer = await request.post(`${org}?/logo`, {
			headers,
			multipart: { alt: 'x', foto: file(bytes, name) },
			maxRedirects: 0
		});
		expect(answer.status(), name).toBe(422);
	}
	expect((await request.get('/gezond')).status()).toBe(200);
});

test('een formulier in een vorm die niemand leest krijgt een zin, geen storing', async ({
	request,
	baseURL
}) => {
	const headers = { origin: baseURL!, accept: 'text/html', 'content-type': 'text/plain' };
	const answer = await request.post('/inloggen?/wachtwoord', { headers, data: 'email=x' });
	expect(answer.status()).toBe(415);
	expect(await answer.text()).toContain('Dit formulier kwam niet goed aan');
});

test('wie geen uren schrijft, wordt geweigerd, ook als er niets verandert', async ({
	als,
	baseURL
}) => {
	const week = '2026-11-23';
	const same = { [`gepland.${week}.informeel`]: '2', [`was.${week}.informeel`]: '1 2 ' };
	for (const rol of ['coordinator', 'consulent', 'inwoner'] as const) {
		const { request } = await als(rol);
		for (const form of [same, { ...same, [`gepland.${week}.informeel`]: '3' }]) {
			const answer = await request.post(`/trajecten/${demoId('traject', 'joke')}?/uren`, {
				headers: { origin: baseURL!, accept: 'text/html' },
				form,
				maxRedirects: 0
			});
			expect(answer.status(), rol).toBe(403);
		}
	}
});
