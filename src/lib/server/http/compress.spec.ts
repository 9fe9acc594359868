import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compress } from './compress.ts';

const PAGE = '<p>hulp dichtbij</p>'.repeat(200);

async function vraag(
	antwoord: Response,
	{ gebruiker = null, accept = 'gzip, br' }: { gebruiker?: object | null; accept?: string } = {}
) {
	const request = new Request('http://localhost/', { headers: { 'accept-encoding': accept } });
	const event = { request, locals: { gebruiker } };
	return compress({ event, resolve: async () => antwoord } as never);
}
const html = () =>
	new Response(PAGE, { headers: { 'content-type': 'text/html', vary: 'Cookie', 'x-eigen': '1' } });

describe('wat openbaar is gaat kleiner over de lijn', () => {
	test('een pagina, met haar eigen koppen', async () => {
		const response = await vraag(html());
		const bytes = Buffer.from(await response.arrayBuffer());
		expect(response.headers.get('content-encoding')).toBe('gzip');
		expect(response.headers.get('vary')).toBe('Cookie, accept-encoding');
		expect(response.headers.get('x-eigen')).toBe('1');
		expect(bytes.length).toBeLessThan(PAGE.length / 5);
		expect(gunzipSync(bytes).toString()).toBe(PAGE);
	});

	test.each<[string, Response, Parameters<typeof vraag>[1]]>([
		['wie is ingelogd', html(), { gebruiker: {} }],
		['wie het niet kan lezen', html(), { accept: 'identity' }],
		['een plaatje', new Response(PAGE, { headers: { 'content-type': 'image/webp' } }), {}],
		['niets nieuws', new Response(null, { status: 304 }), {}]
	])('niet voor %s', async (_, antwoord, wie) => {
		const response = await vraag(antwoord, wie);
		expect(response.headers.has('content-encoding')).toBe(false);
	});
});
