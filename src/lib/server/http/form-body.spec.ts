import { describe, expect, test } from 'vitest';
import { formBody } from './form-body.ts';

/** What an action gets that reads the form. */
function lees(body: BodyInit | null, type?: string) {
	const headers = type ? { 'content-type': type } : undefined;
	const request = new Request('http://localhost/', {
		...{ method: 'POST', body, headers, duplex: 'half' }
	});
	const resolve = async () => new Response((await request.formData()).get('wat') as string);
	return formBody({ event: { request }, resolve } as never);
}

describe('wat geen formulier is, is een fout van wie het stuurt', () => {
	test.each([
		['gewone tekst', 'wat=koffie', 'text/plain', 415],
		['een halve vorm', '--x\r\nContent-Disp', 'multipart/form-data; boundary=x', 400],
		['een vorm zonder grens', 'wat=koffie', 'multipart/form-data', 400]
	])('%s', async (_, body, type, status) => {
		await expect(lees(body, type)).rejects.toMatchObject({ status });
	});

	test('een formulier komt gewoon aan', async () => {
		const sent = await lees(new URLSearchParams({ wat: 'koffie' }));
		expect(await (sent as Response).text()).toBe('koffie');
	});

	test('wat onderweg misgaat, blijft wat het was', async () => {
		const te_groot = Object.assign(new Error('te groot'), { status: 413 });
		const body = new ReadableStream({ start: (controller) => controller.error(te_groot) });
		await expect(lees(body, 'application/x-www-form-urlencoded')).rejects.toBe(te_groot);
		await expect(
			lees(
				new ReadableStream({ start: (controller) => controller.error(te_groot) }),
				'multipart/form-data; boundary=x'
			)
		).rejects.toBe(te_groot);
	});
});
