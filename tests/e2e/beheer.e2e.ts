import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withoutSettings } from '../app-server.ts';
import { axe, expect, test } from '../fixtures.ts';

const run = promisify(execFile);

/** `npm run import` beside the server that runs, as an operator does it. */
async function importeer(csv: string) {
	const folder = mkdtempSync(join(tmpdir(), 'dichtbij-import-'));
	writeFileSync(join(folder, 'aanbod.csv'), csv);
	try {
		const { stdout } = await run(
			process.execPath,
			['scripts/opdracht.ts', 'import', folder, '--json'],
			{
				env: {
					...withoutSettings(process.env),
					DATA_DIR: process.env.JOURNEYS_DATA,
					LOG_LEVEL: 'silent'
				}
			}
		);
		return JSON.parse(stdout) as {
			aanbod: Record<string, number>;
			meldingen: { bestand: string; rij: number; reden: string }[];
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test('geïmporteerd aanbod komt op de kaart nadat de beheerder het heeft gezien', async ({
	als,
	page: bezoeker
}) => {
	const nummer = randomUUID().slice(0, 8);
	const naam = `Breicafé ${nummer}`;
	const kop = 'organisatie,naam,omschrijving,straat,huisnummer,postcode,plaats,telefoon';
	const rij = `Stichting Steek ${nummer},${naam},"Samen breien en koffie drinken, elke week",Kerkstraat,1,3431 AB,Nieuwegein,0300-123456`;

	const eerst = await importeer(`${kop}\n${rij}\n`);
	expect(eerst.aanbod).toMatchObject({ gelezen: 1, toegevoegd: 1, geweigerd: 0 });
	expect((await importeer(`${kop}\n${rij}\n`)).aanbod).toMatchObject({
		toegevoegd: 0,
		ongewijzigd: 1
	});

	await bezoeker.goto(`/aanbod?q=${nummer}`);
	await expect(bezoeker.getByRole('main')).not.toContainText(naam);

	const beheerder = await als('gemeente');
	await beheerder.goto('/beheer/aanbod');
	const kaart = beheerder.getByRole('listitem', { name: naam });
	await kaart.getByLabel('Wat is het?').selectOption('activiteit');
	await kaart.getByRole('checkbox', { name: 'mensen om je heen' }).check();
	await kaart.getByRole('button', { name: `Zet ‘${naam}’ op de kaart` }).click();
	await expect(beheerder.getByText('Het staat op de kaart.')).toBeVisible();
	await axe(beheerder);

	await bezoeker.goto(`/aanbod?q=${encodeURIComponent(naam)}`);
	await bezoeker.getByRole('link', { name: naam }).click();
	await expect(bezoeker.getByRole('heading', { level: 1 })).toHaveText(naam);
});

test('een rij met een fout wordt genoemd en houdt de rest niet tegen', async () => {
	const nummer = randomUUID().slice(0, 8);
	const uitslag = await importeer(
		`organisatie,naam,omschrijving,postcode,plaats\nStichting ${nummer},Inloop ${nummer},Koffie,3431 AB,Nieuwegein\n,,Zonder naam,3431 AB,Nieuwegein\n`
	);
	expect(uitslag.aanbod).toMatchObject({ gelezen: 2, toegevoegd: 1, geweigerd: 1 });
	expect(uitslag.meldingen.some(({ rij }) => rij === 3)).toBe(true);
});
