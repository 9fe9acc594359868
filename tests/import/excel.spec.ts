import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { leesEen } from './proefbestanden.ts';

type Cel = string | number | boolean | Date | null;

/** A real workbook, as bytes. */
async function werkmap(bladen: Record<string, Cel[][]>): Promise<Buffer> {
	const map = await mkdtemp(join(tmpdir(), 'dichtbij-excel-'));
	try {
		const pad = join(map, 'x.xlsx');
		const sheets = Object.entries(bladen).map(([sheet, rijen]) => ({
			sheet,
			data: rijen.map((rij) => rij.map(cel))
		}));
		await writeExcelFile(sheets as never).toFile(pad);
		return await readFile(pad);
	} finally {
		await rm(map, { recursive: true });
	}
}

function cel(value: Cel) {
	if (value === null) return null;
	const format = value instanceof Date ? { format: 'dd-mm-yyyy' } : {};
	return { value, type: value.constructor, ...format };
}

test('getallen, datums en ja of nee komen als cellen', async () => {
	const bytes = await werkmap({
		Aanbod: [
			['naam', 'plaats', 'telefoon', 'plaatsen_vrij', 'plaatsen_vrij_op', 'lat', 'lng', 'rolstoel'],
			['Soep', 'Vianen', 347123456, 3, new Date('2026-11-01T00:00:00Z'), 51.99, 5.09, true],
			['Brood', 'Houten', null, null, null, null, null, null]
		]
	});
	const { records } = await leesEen({ 'kaart.xlsx': bytes });
	expect(records.aanbod.map((a) => a.naam)).toEqual(['Soep', 'Brood']);
	expect(records.aanbod[0]).toMatchObject({
		telefoon: '0347123456',
		plaatsen_vrij: 3,
		plaatsen_vrij_op: '2026-11-01'
	});
	expect(records.locaties[0]).toMatchObject({ lat: 51.99, lng: 5.09, rolstoel: true });
});

test('een titel boven de tabel wordt geweigerd, een tweede blad genoemd', async () => {
	const bytes = await werkmap({
		Lijst: [['Sociale kaart'], ['naam', 'plaats'], ['Soep', 'Vianen']],
		Notities: [['onthouden']]
	});
	const { records, meldingen } = await leesEen({ 'kaart.xlsx': bytes });
	expect(records.aanbod).toEqual([]);
	expect(meldingen.map((m) => m.reden).join()).toContain('titel');
	expect(meldingen.map((m) => m.bestand)).toContain('kaart.xlsx (blad Notities)');
});

test('een blad per tabel is een pakket van HSDS', async () => {
	const bytes = await werkmap({
		organizations: [['id', 'name'], ['o1', 'Taalhuis']],
		services: [['id', 'organization_id', 'name'], ['s1', 'o1', 'Taalmaatjes'], ['s2', 'o9', 'Zwevend']],
		contacts: [['id', 'name'], ['c1', 'Iemand']]
	}); // prettier-ignore
	const { records, geweigerd, meldingen } = await leesEen({ 'pakket.xlsx': bytes });
	expect([records.aanbod.length, geweigerd.aanbod]).toEqual([1, 1]);
	expect(meldingen.map((m) => m.bestand)).toEqual(
		expect.arrayContaining(['pakket.xlsx (blad services)', 'pakket.xlsx (blad contacts)'])
	);
});
