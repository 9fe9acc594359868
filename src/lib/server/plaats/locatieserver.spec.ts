import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Plaatsgids } from '../../domain/plaats.ts';
import { maakLocatieserver } from './locatieserver.ts';
import { zoekPlaats } from './zoek.ts';

const open: Server[] = [];
afterEach(() => {
	for (const server of open.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

/** A server of this machine that speaks the protocol, with what it was asked. */
async function serve(handler: RequestListener) {
	const asked: URL[] = [];
	const server = createServer((request, response) => {
		asked.push(new URL(request.url ?? '', 'http://x'));
		handler(request, response);
	});
	open.push(server);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/bzk/locatieserver/search/v3_1`, asked };
}
const answer =
	(docs: unknown[]): RequestListener =>
	(_, response) =>
		response
			.setHeader('content-type', 'application/json')
			.end(JSON.stringify({ response: { numFound: docs.length, start: 0, docs } }));

const VIANEN = {
	type: 'woonplaats',
	weergavenaam: 'Vianen, Vijfheerenlanden, Utrecht',
	woonplaatsnaam: 'Vianen',
	gemeentenaam: 'Vijfheerenlanden',
	centroide_ll: 'POINT(5.09 51.99)'
};
const KLEIN = {
	...VIANEN,
	weergavenaam: 'Vianen, Land van Cuijk',
	gemeentenaam: 'Land van Cuijk',
	centroide_ll: 'POINT(5.86 51.71)'
};
const PC6 = {
	type: 'postcode',
	weergavenaam: 'Proefweg, 3401AB IJsselstein',
	woonplaatsnaam: 'IJsselstein',
	gemeentenaam: 'IJsselstein',
	wijknaam: 'Achterveld',
	postcode: '3401AB',
	centroide_ll: 'POINT(5.0412345 52.0212345)'
};
const GIDS: Plaatsgids = {
	postcodes: [
		{ pc4: '3401', plaats: 'IJsselstein', gemeente: 'IJsselstein', lat: 52.02, lng: 5.04 }
	],
	wijken: [
		{
			id: 'w',
			gemeente_id: 'ijs',
			gemeente: 'IJsselstein',
			naam: 'Achterveld',
			soort: 'wijk',
			lat: 52.01,
			lng: 5.03
		}
	],
	gemeenten: [
		{ id: 'ijs', naam: 'IJsselstein', lat: 52.02, lng: 5.043 },
		{ id: 'vhl', naam: 'Vijfheerenlanden', lat: 51.947, lng: 5.058 }
	]
};
const typ = (postcode: string, server: ReturnType<typeof maakLocatieserver> | null) =>
	zoekPlaats({ postcode, plek: null }, GIDS, server);

describe('de Locatieserver', () => {
	test('wordt gevraagd naar wat de eigen tabellen niet hebben, en houdt namen uit elkaar', async () => {
		const { url, asked } = await serve(answer([VIANEN, KLEIN, VIANEN, { type: 'weg' }, null, 7]));
		const { plaatsen, verbeterd } = await typ('Vianen', maakLocatieserver(url, Date.now));
		expect(plaatsen.map((p) => [p.naam, p.gemeente, p.gemeente_id])).toEqual([
			['Vianen', 'Vijfheerenlanden', 'vhl'],
			['Vianen', 'Land van Cuijk', null]
		]);
		expect(plaatsen[0]).toMatchObject({ lat: 51.99, lng: 5.09 });
		expect(verbeterd).toBe(false);
		expect(asked[0]!.pathname).toBe('/bzk/locatieserver/search/v3_1/free');
		expect(asked[0]!.searchParams.get('q')).toBe('Vianen');
		expect(asked[0]!.searchParams.get('fq')).toContain('woonplaats');
	});

	test('geeft bij een hele postcode de wijk erbij', async () => {
		const { url } = await serve(answer([PC6, VIANEN]));
		const { plaatsen } = await typ('3401ab', maakLocatieserver(url, Date.now));
		expect(plaatsen).toMatchObject([{ naam: 'IJsselstein', gemeente_id: 'ijs', wijk_id: 'w' }]);
	});

	test('wordt niet gevraagd naar wat de eigen tabellen weten', async () => {
		const { url, asked } = await serve(answer([]));
		await typ('IJsselstein', maakLocatieserver(url, Date.now));
		await typ('3401', maakLocatieserver(url, Date.now));
		expect(asked).toEqual([]);
	});

	test.each([
		'mevrouw de Vries',
		'Jan de Vries',
		'123456782',
		'06 12345678',
		'Kerkstraat 12',
		'a@b.nl'
	])('hoort nooit van %j', async (typed) => {
		const { url, asked } = await serve(answer([VIANEN]));
		expect((await typ(typed, maakLocatieserver(url, Date.now))).plaatsen).toEqual([]);
		expect(asked).toEqual([]);
	});

	test('wordt voor hetzelfde één keer gevraagd, ook als twee bezoekers tegelijk komen', async () => {
		const { url, asked } = await serve(answer([VIANEN]));
		let time = 0;
		const zoek = maakLocatieserver(url, () => time);
		await Promise.all([zoek('Vianen'), zoek('vianen'), zoek('VIANEN')]);
		expect(asked).toHaveLength(1);
		time = 25 * 3_600_000;
		await zoek('Vianen');
		expect(asked).toHaveLength(2);
	});

	test('onthoudt niet meer dan vijfhonderd antwoorden', async () => {
		const { url, asked } = await serve(answer([VIANEN]));
		const zoek = maakLocatieserver(url, Date.now);
		for (let i = 0; i < 501; i++) await zoek(`Plaats ${i}`);
		await zoek('Plaats 500');
		expect(asked).toHaveLength(501);
		await zoek('Plaats 0');
		expect(asked).toHaveLength(502);
	});
});

describe('als de Locatieserver het niet doet, antwoorden de eigen tabellen', () => {
	const broken: [string, RequestListener][] = [
		['500', (_, response) => response.writeHead(500).end('{}')],
		['geen JSON', (_, response) => response.end('<html>onderhoud</html>')],
		['andere JSON', (_, response) => response.end('{"response":"nee"}')],
		[
			'alleen onzin als docs',
			answer([{ type: 'woonplaats', centroide_ll: 'POINT(abc)' }, 'x', null])
		],
		['een doorverwijzing', (_, response) => response.writeHead(302, { location: '/elders' }).end()],
		['een antwoord zonder eind', (_, response) => response.end('x'.repeat(300_000))],
		['de verbinding weg', (request) => request.socket.destroy()],
		['geen antwoord', () => undefined]
	];
	test.each(broken)('%s', async (_, handler) => {
		const { url } = await serve(handler);
		const zoek = maakLocatieserver(url, Date.now, 150);
		const begin = performance.now();
		expect(await typ('3401 AB', zoek)).toMatchObject({ plaatsen: [{ naam: 'IJsselstein' }] });
		expect(await typ('Ijselstein', zoek)).toMatchObject({
			plaatsen: [{ naam: 'IJsselstein' }],
			verbeterd: true
		});
		expect(performance.now() - begin).toBeLessThan(1500);
	});

	test('na een fout wacht een halve minuut niemand meer op hem', async () => {
		const { url, asked } = await serve((_, response) => response.writeHead(503).end());
		let time = 0;
		const zoek = maakLocatieserver(url, () => time);
		for (const plaats of ['Gouda', 'Gouda', 'Delft']) expect(await zoek(plaats)).toBeNull();
		expect(asked).toHaveLength(1);
		time = 31_000;
		await zoek('Delft');
		expect(asked).toHaveLength(2);
	});

	test('zonder adres van een Locatieserver werkt het ook', async () => {
		expect((await typ('Ijselstein', null)).verbeterd).toBe(true);
		expect((await typ('Gouda', null)).plaatsen).toEqual([]);
	});
});
