import { expect, test } from '../fixtures.ts';

test('een maatje krijgt punten, vraagt er hulp mee, en geeft de bon terug', async ({ als }) => {
	const coordinator = await als('coordinator');
	await coordinator.goto('/vrijwilligers/punten');
	await coordinator.getByLabel('Vrijwilliger').selectOption({ label: 'Karim Haddouchi' });
	await coordinator.getByLabel('Waarbij is geholpen?').selectOption({ index: 1 });
	await coordinator.getByLabel('Uren').fill('1,5');
	await coordinator.getByRole('button', { name: 'Geef de punten' }).click();
	await expect(coordinator.getByText('2 punten gegeven.')).toBeVisible();

	const maatje = await als('maatje');
	await maatje.goto('/punten');
	const saldo = maatje.getByText(/^Je hebt \d+ punten$/);
	const before = Number((await saldo.textContent())!.match(/\d+/)![0]);
	await maatje.getByLabel('Waar wil je hulp bij?').selectOption({ index: 0 });
	await maatje.getByLabel('Hoe kunnen we je bereiken?').fill('06 12 34 56 78');
	await maatje.getByRole('button', { name: 'Maak de bon' }).click();
	await expect(maatje.getByText('Je bon is klaar.')).toBeVisible();
	await expect(maatje.getByText(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/).first()).toBeVisible();
	await expect(saldo).toHaveText(`Je hebt ${before - 1} punten`);

	await coordinator.goto('/vrijwilligers/punten');
	await expect(coordinator.getByText('06 12 34 56 78')).toBeVisible();

	await maatje.getByRole('button', { name: 'Geef bon terug' }).first().click();
	await maatje.getByRole('dialog').getByRole('button', { name: 'Geef bon terug' }).click();
	await expect(maatje.getByText('Je bon is terug.')).toBeVisible();
	await expect(saldo).toHaveText(`Je hebt ${before} punten`);
});
