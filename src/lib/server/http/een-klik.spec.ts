import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { eenKlik } from './een-klik.ts';

const ORIGIN = 'https://kaart.example';
const token = 'a'.repeat(43);

test.each<[string, string, string | undefined, string | undefined]>([
	['POST', `/afmelden/${token}`, undefined, ORIGIN],
	['POST', `/afmelden/${token}`, 'https://elders.example', 'https://elders.example'],
	['POST', `/afmelden/${token}`, 'null', 'null'],
	['GET', `/afmelden/${token}`, undefined, undefined],
	['POST', `/afmelden/${token}/meer`, undefined, undefined],
	['POST', '/afmelden/kort', undefined, undefined],
	['POST', '/postvak', undefined, undefined]
])('%s %s van %s: %s', (method, url, origin, verwacht) => {
	const request = { method, url, headers: origin ? { origin } : {} } as IncomingMessage;
	eenKlik(request, ORIGIN);
	expect(request.headers.origin).toBe(verwacht);
});
