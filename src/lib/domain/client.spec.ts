import { expect, test } from 'vitest';
import { clientSchema, isOvergangsleeftijd, overgangsmerk } from './client.ts';

const gemeente_id = '0190a5b0-0000-7000-8000-000000000001';

test('een dossier heeft genoeg aan een schuilnaam en een gemeente', () => {
	expect(clientSchema(2026).parse({ pseudoniem: 'mevrouw K.', gemeente_id })).toEqual({
		pseudoniem: 'mevrouw K.',
		roepnaam: '',
		gemeente_id,
		wijk_id: null,
		pc4: null,
		geboortejaar: null,
		casusregisseur_id: null,
		consulent_id: null
	});
});

test.each([
	[{ pseudoniem: '123456782' }, 'pseudoniem', 'fout_bsn'],
	[{ roepnaam: 'Jo 123456782' }, 'roepnaam', 'fout_bsn'],
	[{ geboortejaar: '2027' }, 'geboortejaar', 'fout_bereik'],
	[{ geboortejaar: '1965,5' }, 'geboortejaar', 'fout_geheel_getal'],
	[{ pc4: '99' }, 'pc4', 'fout_postcode'],
	[{ gemeente_id: 'x' }, 'gemeente_id', 'fout_keuze']
])('geweigerd: %j', (fields, path, message) => {
	const parsed = clientSchema(2026).safeParse({ pseudoniem: 'K.', gemeente_id, ...fields });
	expect(parsed.error?.issues).toMatchObject([{ path: [path], message }]);
});

test('van een hele postcode blijven alleen de vier cijfers over', () => {
	const client = clientSchema(2026).parse({ pseudoniem: 'K.', gemeente_id, pc4: '4101ab' });
	expect(client.pc4).toBe('4101');
});

test.each([
	[2010, true],
	[2003, true],
	[2011, false],
	[2002, false],
	[null, false]
])('geboren in %s valt in 2026 tussen 18- en 18+: %s', (jaar, between) => {
	expect(isOvergangsleeftijd(jaar, 2026)).toBe(between);
});

test.each([
	[2011, null, null],
	[2010, null, 'nadert'],
	[2008, null, 'nadert'],
	[2007, null, 'net'],
	[2003, null, 'net'],
	[2002, null, null],
	[null, null, null],
	[1990, 'net', 'net'],
	[null, 'nadert', 'nadert'],
	[2008, 'geen', null]
] as const)('geboren in %s met de keuze %s geeft in 2026 het merk %s', (jaar, keuze, merk) => {
	expect(overgangsmerk(jaar, 2026, keuze)).toBe(merk);
});
