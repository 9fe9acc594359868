import { afterEach, expect, test, vi } from 'vitest';
import type { Db } from './db/client.ts';
import { nextPage, sendRecovery } from './sessie.ts';

afterEach(() => vi.useRealTimers());

test.each([
	['/trajecten/1?deel=uren', '/trajecten/1?deel=uren'],
	[null, '/start'],
	['', '/start'],
	['trajecten', '/start'],
	['//elders.example', '/start'],
	['/\\elders.example', '/start'],
	['https://elders.example', '/start'],
	['/.//elders.example', '/elders.example'],
	['/x/..//elders.example/a', '/elders.example/a'],
	['/%2e//elders.example', '/elders.example']
])('na het inloggen leidt %j naar een pagina op deze site', (wanted, page) => {
	expect(nextPage(wanted)).toBe(page);
});

test('niemand vult de brievenbus van een ander met mails over een nieuw wachtwoord', async () => {
	vi.useFakeTimers();
	const sent: string[] = [];
	const db = {
		auth: { resetPasswordForEmail: async (email: string) => void sent.push(email) }
	} as unknown as Db;
	for (let n = 0; n < 30; n++) {
		const asked = sendRecovery(db, 'els@voorbeeld.nl');
		await vi.advanceTimersByTimeAsync(500);
		await asked;
	}
	expect(sent.length).toBeLessThanOrEqual(10);
	const other = sendRecovery(db, 'jan@voorbeeld.nl');
	await vi.advanceTimersByTimeAsync(500);
	await other;
	expect(sent).toContain('jan@voorbeeld.nl');
});
