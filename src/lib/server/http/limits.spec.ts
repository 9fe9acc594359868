import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { limits } from './limits.ts';

const vraag = (address: string, id = '/api/hsds/services') =>
	limits({
		event: {
			route: { id },
			request: new Request('https://dichtbij.example/api/hsds/services'),
			getClientAddress: () => address
		} as unknown as RequestEvent,
		resolve: () => new Response('goed')
	});

test('een systeem dat te vaak vraagt hoort hoe lang het moet wachten; een ander merkt er niets van', async () => {
	for (let n = 0; n < 600; n++) expect((await vraag('192.0.2.1')).status).toBe(200);
	const answer = await vraag('192.0.2.1');
	expect(answer.status).toBe(429);
	expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(answer.headers.get('access-control-allow-origin')).toBe('*');
	expect(await answer.json()).toMatchObject({ status: 429, title: 'Te veel vragen' });
	expect((await vraag('192.0.2.2')).status).toBe(200);
	expect((await vraag('192.0.2.1', '/(publiek)/aanbod')).status).toBe(200);
});
