import type { Page } from '@playwright/test';
import { request as openHttp } from 'node:http';
import { DEMO_PASSWORD } from '../app-server.ts';
import { axe, expect, test } from '../fixtures.ts';

/** Only these journeys sign in as the inwoner by hand; nobody else waits for this account. */
const EMAIL = 'inwoner@demo.nl';

async function vulIn(page: Page, wachtwoord: string) {
	await page.goto('/inloggen');
	await page.getByLabel('E-mailadres').fill(EMAIL);
	await page.getByLabel('Wachtwoord').fill(wachtwoord);
	await page.getByRole('button', { name: 'Log in' }).click();
}

test('iemand logt in met een wachtwoord en weer uit', async ({ page }) => {
	await vulIn(page, DEMO_PASSWORD);
	await expect(page).toHaveURL(/\/start$/);
	await page.getByRole('button', { name: 'Uitloggen' }).click();
	await expect(page.getByRole('link', { name: 'Inloggen' }).first()).toBeVisible();
	await page.goto('/start');
	await expect(page).toHaveURL(/\/inloggen/);
});

test('zonder JavaScript werkt inloggen ook', async ({ zonderScript: page }) => {
	await vulIn(page, DEMO_PASSWORD);
	await expect(page).toHaveURL(/\/start$/);
});

test('wie naar een eigen pagina wilde, komt daar na het inloggen uit', async ({ page }) => {
	await page.goto('/wachtwoord');
	await expect(page).toHaveURL(/\/inloggen\?naar=/);
	await page.getByLabel('E-mailadres').fill(EMAIL);
	await page.getByLabel('Wachtwoord').fill(DEMO_PASSWORD);
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(/\/wachtwoord$/);
});

test('een verkeerd wachtwoord zegt wat er is en houdt het e-mailadres vast', async ({ page }) => {
	await vulIn(page, 'niet het goede wachtwoord');
	await expect(page.getByText('horen niet bij elkaar').first()).toBeVisible();
	await expect(page.getByLabel('E-mailadres')).toHaveValue(EMAIL);
	await expect(page.getByLabel('Wachtwoord')).toHaveAttribute('aria-invalid', 'true');
	await axe(page);
});

test('iemand logt in met een link uit de mail, en die werkt één keer', async ({ page }) => {
	await page.goto('/inloggen');
	await page.getByLabel('E-mailadres').fill(EMAIL);
	await page.getByRole('button', { name: 'Mail mij een link' }).click();
	const link = page.getByRole('link', { name: 'Open de link uit de mail' });
	const adres = (await link.getAttribute('href'))!;
	await link.click();
	await axe(page);
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page).toHaveURL(/\/start$/);

	await page.getByRole('button', { name: 'Uitloggen' }).click();
	await expect(page.getByRole('link', { name: 'Inloggen' }).first()).toBeVisible();
	await page.goto(adres);
	await page.getByRole('button', { name: 'Log in' }).click();
	await expect(page.getByText('Deze link werkt niet meer')).toBeVisible();
	await page.getByRole('link', { name: 'Vraag een nieuwe link aan' }).click();
	await expect(page).toHaveURL(/\/inloggen$/);
});

test('wie het wachtwoord vergat, kiest een nieuw', async ({ page }) => {
	await page.goto('/inloggen');
	await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
	// both pages ask for an address and have a button with these words: be on the second one first
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wachtwoord vergeten');
	await page.getByLabel('E-mailadres').fill(EMAIL);
	await page.getByRole('button', { name: 'Mail mij een link' }).click();
	await page.getByRole('link', { name: 'Open de link uit de mail' }).click();
	await page.getByRole('button', { name: 'Kies een nieuw wachtwoord' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nieuw wachtwoord');

	const bewaar = page.getByRole('button', { name: 'Bewaar mijn wachtwoord' });
	await page.getByLabel('Nieuw wachtwoord').fill('vier woorden bij elkaar');
	await page.getByLabel('Nog een keer').fill('vier andere woorden samen');
	await bewaar.click();
	await expect(page.getByText('niet gelijk').first()).toBeVisible();
	await page.getByLabel('Nieuw wachtwoord').fill('vier woorden bij elkaar');
	await page.getByLabel('Nog een keer').fill('vier woorden bij elkaar');
	await bewaar.click();
	await expect(page).toHaveURL(/\/start/);

	// back to the password that the other journeys know; the link counts once, so now the old one is asked
	await page.goto('/wachtwoord');
	await page.getByLabel('Je wachtwoord van nu').fill('vier woorden bij elkaar');
	await page.getByLabel('Nieuw wachtwoord').fill(DEMO_PASSWORD);
	await page.getByLabel('Nog een keer').fill(DEMO_PASSWORD);
	await bewaar.click();
	await expect(page).toHaveURL(/\/start/);
});

test('wie raadt, moet even wachten, ook met het goede wachtwoord', async ({ baseURL }) => {
	const twintig = Array.from({ length: 20 }, (_, keer) => `niemand${keer}@demo.nl`);
	for (const email of twintig) {
		expect((await raad(baseURL!, '127.0.0.9', email, 'zomaar een gok')).status).toBe(422);
	}
	const laatste = await raad(baseURL!, '127.0.0.9', EMAIL, DEMO_PASSWORD);
	expect(laatste.status).toBe(429);
	expect(laatste.body).toContain('Even wachten');
	expect(Number(laatste.headers['retry-after'])).toBeGreaterThan(0);
});

test('één account raden vanaf steeds een ander adres lukt ook niet', async ({ baseURL }) => {
	const status: (number | undefined)[] = [];
	for (let keer = 0; keer < 11; keer++) {
		const adres = `127.0.1.${1 + keer}`;
		status.push((await raad(baseURL!, adres, 'iemand@demo.nl', `gok ${keer}`)).status);
	}
	expect(status.slice(0, 10)).toEqual(Array(10).fill(422));
	expect(status.at(-1)).toBe(429);
});

type Antwoord = {
	status: number | undefined;
	headers: import('node:http').IncomingHttpHeaders;
	body: string;
};

/** From an address of its own on the net, so that the other journeys may still sign in. */
function raad(
	url: string,
	localAddress: string,
	email: string,
	wachtwoord: string
): Promise<Antwoord> {
	const { port, host } = new URL(url);
	return new Promise((done, fail) => {
		const poging = openHttp(
			{
				host: '127.0.0.1',
				localAddress,
				port,
				method: 'POST',
				path: '/inloggen?/wachtwoord',
				headers: {
					host,
					origin: url,
					accept: 'text/html',
					'content-type': 'application/x-www-form-urlencoded'
				}
			},
			async (answer) => {
				let body = '';
				for await (const part of answer) body += String(part);
				done({ status: answer.statusCode, headers: answer.headers, body });
			}
		);
		poging.once('error', fail);
		poging.end(new URLSearchParams({ email, wachtwoord }).toString());
	});
}
