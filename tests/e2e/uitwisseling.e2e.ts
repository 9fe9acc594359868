import { expect, test } from '../fixtures.ts';

type Bladzijde = { total_items: number; contents: { id: string; name: string }[] };

test('een ander systeem haalt het aanbod op, met of zonder iemand die is ingelogd', async ({
	als,
	request
}) => {
	const pad = '/api/hsds/services?search=maatje&per_page=3';
	const answer = await request.get(pad);
	expect(answer.headers()).toMatchObject({
		'access-control-allow-origin': '*',
		'content-type': 'application/json; charset=utf-8'
	});
	// another journey may change the kaart in between
	const { request: coordinator } = (await als('coordinator')).context();
	const { request: gemeente } = (await als('gemeente')).context();
	await expect(async () => {
		const gast = (await (await request.get(pad)).json()) as Bladzijde;
		expect(gast.contents).toHaveLength(3);
		for (const ingelogd of [coordinator, gemeente]) {
			expect(await (await ingelogd.get(pad)).json()).toEqual(gast);
			const alles = (await (await ingelogd.get('/api/hsds/bulk.json')).json()) as Bladzijde;
			const kort = (await (await request.get('/api/hsds/services')).json()) as Bladzijde;
			expect(alles.contents).toHaveLength(kort.total_items);
		}
	}).toPass({ timeout: 20_000 });

	await expect(async () => {
		const etag = (await request.get(pad)).headers().etag!;
		const nogmaals = await request.get(pad, { headers: { 'if-none-match': etag } });
		expect(nogmaals.status()).toBe(304);
		expect(nogmaals.headers()['access-control-allow-origin']).toBe('*');
	}).toPass({ timeout: 20_000 });
	const kop = await request.head(pad);
	expect([kop.status(), (await kop.body()).length]).toEqual([200, 0]);
	const vooraf = await request.fetch(pad, { method: 'OPTIONS' });
	expect([vooraf.status(), vooraf.headers()['access-control-allow-methods']]).toEqual([
		204,
		'GET, HEAD, OPTIONS'
	]);
});

test('een ontwikkelaar vindt onderaan elke pagina hoe het werkt', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Open gegevens' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gegevens voor andere systemen');
	await page.getByRole('main').getByRole('link', { name: '/api/openapi.json' }).click();
	await expect(page.locator('body')).toContainText('"openapi":"3.1.0"');
});
