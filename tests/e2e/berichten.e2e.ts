import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackend } from '../../src/lib/server/backend/open.ts';
import { privileged } from '../../src/lib/server/backend/privileged.ts';
import { adminDb } from '../../src/lib/server/admin.ts';
import { readEnv } from '../../src/lib/server/env.ts';
import type { Mail } from '../../src/lib/server/mail/post.ts';
import { stuurPost } from '../../src/lib/server/postronde.ts';
import { startApp } from '../app-server.ts';
import { axe, expect, test } from '../fixtures.ts';

test('maatje en inwoner schrijven elkaar, een bericht wordt gemeld, de coördinator leest zichtbaar mee', async ({
	als
}) => {
	const maatje = await als('maatje');
	await maatje.goto('/berichten');
	await maatje.getByRole('main').getByRole('link', { name: /^Joke/ }).click();
	await expect(maatje.getByRole('heading', { level: 1 })).toHaveText('Berichten met Joke');
	const veld = maatje.getByLabel('Jouw bericht');
	const stuur = maatje.getByRole('button', { name: 'Stuur je bericht aan Joke' });

	// a BSN never goes; a number goes when its owner says so
	await veld.fill('Mijn BSN is 123456782');
	await stuur.click();
	await expect(maatje.getByText(/burgerservicenummer|BSN/).first()).toBeVisible();
	await veld.fill('Bel me op 06 12 34 56 78');
	await expect(maatje.getByText('Er staat een telefoonnummer in je bericht.')).toBeVisible();
	const refused = maatje.waitForResponse((answer) => answer.request().method() === 'POST');
	await stuur.click();
	await refused;
	await expect(stuur).not.toHaveAttribute('aria-busy');
	await expect(maatje.getByRole('listitem').getByText('Bel me op 06 12 34 56 78')).toHaveCount(0);
	await maatje.getByLabel('Het is van mijzelf en ik wil het geven').check();
	await stuur.click();
	await expect(maatje.getByText('Je bericht is verstuurd.')).toBeVisible();
	await expect(veld).toHaveValue('');
	await veld.fill('Kom je nou nog of niet?');
	await stuur.click();
	await expect(maatje.getByText('Kom je nou nog of niet?')).toBeVisible();

	// the other runs no JavaScript: reads, answers, reports
	const inwoner = await als('inwoner', { javaScriptEnabled: false });
	await inwoner.goto('/start');
	await expect(inwoner.getByRole('link', { name: /Berichten.*nieuw/ })).toBeVisible();
	await inwoner.goto('/postvak');
	await inwoner
		.getByRole('button', { name: /nieuwe berichten?$/ })
		.first()
		.click();
	await expect(inwoner.getByRole('heading', { level: 1 })).toHaveText('Berichten met Karim');
	await expect(inwoner.getByText('Kom je nou nog of niet?')).toBeVisible();
	await inwoner.getByLabel('Jouw bericht').fill('Ik ben er om half elf.');
	await inwoner.getByRole('button', { name: 'Stuur je bericht aan Karim' }).click();
	await expect(inwoner.getByText('Je bericht is verstuurd.')).toBeVisible();
	await expect(inwoner.getByRole('link', { name: /Berichten.*nieuw/ })).toHaveCount(0);
	const bericht = inwoner.getByRole('listitem').filter({ hasText: 'Kom je nou nog of niet?' });
	await bericht.getByText('Dit is niet oké').click();
	await bericht.getByLabel('Wat is er niet oké?').fill('Dit klinkt boos');
	await bericht.getByRole('button', { name: 'Meld dit bericht' }).click();
	await expect(inwoner.getByText('Gemeld. De coördinator kijkt ernaar.').first()).toBeVisible();

	// without doing anything the maatje sees the answer
	await expect(maatje.getByText('Ik ben er om half elf.')).toBeVisible();

	// the coordinator sees what was reported, and not what came after it
	const coordinator = await als('coordinator');
	await coordinator.goto('/berichten');
	await expect(coordinator.getByText('1 open melding')).toBeVisible();
	await coordinator.getByRole('link', { name: /^Gesprek van Karim en Joke/ }).click();
	await expect(coordinator.getByRole('heading', { name: 'Meldingen' })).toBeVisible();
	await expect(coordinator.getByText('Kom je nou nog of niet?')).toBeVisible();
	await expect(coordinator.getByText('Ik ben er om half elf.')).toHaveCount(0);
	await axe(coordinator);
	await coordinator.getByLabel('Wat heb je gedaan?').fill('Met beiden gebeld');
	await coordinator.getByRole('button', { name: 'Rond de melding af' }).click();
	await expect(coordinator.getByText('De melding is afgerond.')).toBeVisible();
	await expect(coordinator.getByText('Kom je nou nog of niet?')).toHaveCount(0);
	await coordinator.getByRole('button', { name: 'Lees zichtbaar mee' }).click();
	await expect(coordinator.getByText('Je leest nu mee. De twee zien dat.')).toBeVisible();
	await expect(maatje.getByText(/^Saskia \(coördinator\) leest mee sinds/)).toBeVisible();
	await coordinator.getByRole('button', { name: 'Lees niet meer mee' }).click();
	await expect(maatje.getByText('Saskia (coördinator) leest niet meer mee')).toBeVisible();
});

test('de link in een gebundelde mail stopt de mails, zonder in te loggen', async ({ page }) => {
	test.setTimeout(240_000);
	// on a Monday morning two things happened for An; the mail about them is kept here
	const DATA_DIR = mkdtempSync(join(tmpdir(), 'dichtbij-post-'));
	const backend = await openBackend(readEnv({ DEMO: '0', DATA_DIR }));
	const wie = await backend.createUser({
		email: 'an@voorbeeld.example',
		password: 'een lang genoeg wachtwoord',
		naam: 'An Geheim'
	});
	const mails: Mail[] = [];
	await privileged(backend)!.sql.exec(
		`insert into public.postvak (gebruiker_id, soort, pad, op) values ('${wie}', 'bericht', '/een', '2026-11-23T07:00:00Z'), ('${wie}', 'voorstel', '/twee', '2026-11-23T07:00:00Z')`
	);
	const post = { send: async (mail: Mail) => void mails.push(mail) };
	const kamer = { db: adminDb(backend), post, origin: 'https://kaart.example' };
	await stuurPost({ ...kamer, nu: new Date('2026-11-23T09:00:00Z') });
	await backend.close();
	expect(mails).toHaveLength(1);
	const pad = /<https:\/\/kaart\.example(\/afmelden\/[\w-]{43})>/.exec(
		mails[0]!.headers!['List-Unsubscribe']!
	)![1]!;

	const app = await startApp({ DATA_DIR, DEMO: '0' });
	try {
		// opening it, as a scanner of mail does, changes nothing
		const opened = await page.request.get(app.url + pad);
		expect(opened.headers()).toMatchObject({ 'x-robots-tag': 'noindex, nofollow' });
		await page.goto(app.url + pad);
		await axe(page);
		await page.getByRole('button', { name: 'Stop: Nieuw bericht' }).click();
		await expect(page.getByText('Gedaan. Je krijgt hierover geen mail meer.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Stop: Nieuw voorstel voor mij' })).toBeVisible();

		// the button of a mail program: a post from nowhere, that wants an answer and no redirect
		const oneClick = (path: string) =>
			fetch(app.url + path, {
				method: 'POST',
				redirect: 'manual',
				headers: { 'content-type': 'application/x-www-form-urlencoded' },
				body: 'List-Unsubscribe=One-Click'
			});
		expect((await oneClick(pad)).status).toBe(200);
		await page.goto(app.url + pad);
		await expect(page.getByText('Toch weer mails? Kies ze bij je postvak.')).toBeVisible();
		expect((await oneClick('/inloggen')).status).toBe(403);

		await page.goto(app.url + pad.slice(0, -4) + 'xxxx');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet');
	} finally {
		await app.stop();
	}
});
