import { axe, expect, test } from '../fixtures.ts';

test('/gezond zegt hoe het gaat', async ({ request }) => {
	const answer = await request.get('/gezond');
	expect(answer.status()).toBe(200);
	const body = (await answer.json()) as Record<string, unknown>;
	expect(body).toMatchObject({ status: 'ok', backend: 'pglite' });
	expect(body.aanbod).toBeGreaterThan(100);
	expect(body.versie).toMatch(/^\d+\.\d+\.\d+/);
});

test('een pagina die er niet is, zegt dat en zoekt verder', async ({ page }) => {
	const answer = await page.goto('/bestaat-niet');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
	await axe(page);
	await page.getByRole('main').getByLabel('Waar zoek je hulp bij?').fill('taalmaatje');
	await page.getByRole('main').getByRole('button', { name: 'Zoek hulp' }).click();
	await expect(page).toHaveURL(/\/aanbod\?q=taalmaatje/);
});

test('aanbod dat er niet is, geeft 404', async ({ page }) => {
	const answer = await page.goto('/aanbod/bestaat-niet-echt');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('wie er niet bij mag, leest dat in gewone taal', async ({ als }) => {
	const page = await als('inwoner');
	const answer = await page.goto('/beheer');
	expect(answer?.status()).toBe(403);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier mag je niet bij');
	await axe(page);
});

for (const path of ['/', '/aanbod', '/inloggen', '/bestaat-niet', '/gezond']) {
	test(`${path} komt met de kopregels die een browser nodig heeft`, async ({ request }) => {
		const headers = (await request.get(path)).headers();
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'strict-origin-when-cross-origin',
			'cross-origin-opener-policy': 'same-origin'
		});
		expect(headers['permissions-policy']).toContain('camera=()');
		expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
		if (!headers['content-type']?.startsWith('text/html')) return;
		expect(headers['content-security-policy']).toMatch(/script-src [^;]*'nonce-/);
		expect(headers['content-security-policy']).toContain("object-src 'none'");
		expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/);
	});
}

test('een pagina van wie is ingelogd, wordt nergens bewaard', async ({ als }) => {
	const page = await als('begeleider');
	const answer = await page.goto('/start');
	expect(answer?.headers()['cache-control']).toBe('private, no-store');
});

test('het sessiekoekje is niet te lezen voor een script', async ({ als }) => {
	const page = await als('begeleider');
	await page.goto('/start');
	const cookies = (await page.context().cookies()).filter(({ name }) => name !== 'taal');
	expect(cookies.length).toBeGreaterThan(0);
	expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true);
});

test('een formulier van een andere site wordt geweigerd', async ({ request, baseURL }) => {
	const form = { email: 'inwoner@demo.nl', wachtwoord: 'maakt niet uit' };
	const headers = { origin: 'https://ergens-anders.example' };
	const answer = await request.post(`${baseURL}/inloggen?/wachtwoord`, { form, headers });
	expect(answer.status()).toBe(403);
});

for (const path of [
	'/rest/v1/clienten',
	'/auth/v1/settings',
	'/auth/v1/token?grant_type=password'
]) {
	test(`de ingebouwde database staat niet open op ${path}`, async ({ request }) => {
		expect((await request.get(path)).status()).toBe(404);
	});
}

test('de site heeft een icoon, een beeld om te delen en regels voor zoekmachines', async ({
	request
}) => {
	for (const path of ['/robots.txt', '/favicon.svg', '/sociaal.png', '/manifest.webmanifest']) {
		expect((await request.get(path)).status(), path).toBe(200);
	}
});

test('de taal blijft Engels na een keuze', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.goto('/contact');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
