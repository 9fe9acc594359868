import { expect, test } from 'vitest';
import { trajectSchema } from './traject.ts';

const basis = {
	resultaat: 'Doet zelf de post',
	resultaatgebied: 'administratie',
	ozr: '2',
	start_op: '2026-01-05',
	eind_op: '2026-12-31'
};

test('een traject wordt getypeerd en bedragen worden centen', () => {
	expect(trajectSchema.parse({ ...basis, uren_toegekend: '3,5', bedrag: '412,35' })).toEqual({
		...basis,
		arrangement: 'uren',
		ozr: 2,
		uren_toegekend: 3.5,
		bedrag_cents: 41235
	});
});

test.each([
	[{ eind_op: '2026-01-05' }, 'eind_op', 'fout_periode'],
	[{ eind_op: '' }, 'eind_op', 'fout_verplicht'],
	[{ ozr: '4' }, 'ozr', 'fout_bereik'],
	[{ ozr: '1,5' }, 'ozr', 'fout_geheel_getal'],
	[{ resultaat: 'zie 123456782' }, 'resultaat', 'fout_bsn'],
	[{ resultaat: ' ' }, 'resultaat', 'fout_verplicht'],
	[{ uren_toegekend: '0' }, 'uren_toegekend', 'fout_bereik']
])('geweigerd: %j', (fields, path, message) => {
	const parsed = trajectSchema.safeParse({ ...basis, ...fields });
	expect(parsed.error?.issues[0]).toMatchObject({ path: [path], message });
});
