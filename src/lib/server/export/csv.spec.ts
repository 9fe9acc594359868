import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leesTabel } from '../import/csv.ts';
import { alsCsv, alsPakketCsv } from './csv.ts';

test.each([
	['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
	['@SUM(A1)', "'@SUM(A1)"],
	['-klussen', "'-klussen"],
	['+31 30 123 45 67', '+31 30 123 45 67'],
	['-5', '-5'],
	['a;b', '"a;b"'],
	['zeg "hoi"', '"zeg ""hoi"""']
])('%s staat er als %s', (tekst, verwacht) => {
	expect(alsCsv({ kolommen: ['k'], rijen: [[tekst]] })).toBe(`\uFEFFk\r\n${verwacht}\r\n`);
});

test('wat erin gaat komt eruit, behalve dat een formule een tekst wordt', () => {
	const cel = fc
		.string()
		.map((t) => t.trim())
		.filter((t) => !/^[=+\-@]|[\r\uFEFF]/.test(t));
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constant('id'), cel), { minLength: 1 }), (rijen) => {
			const tabel = leesTabel(alsCsv({ kolommen: ['id', 'tekst'], rijen }));
			expect(tabel.rijen.map((r) => [r.waarden.id, r.waarden.tekst])).toEqual(rijen);
		})
	);
});

test('een pakket heeft elke kolom, leeg waar niets bekend is', () => {
	const csv = alsPakketCsv(['id', 'name'], [{ id: '1', name: 'A, B' }, { id: '2' }]);
	expect(csv).toBe('id,name\r\n1,"A, B"\r\n2,\r\n');
});
