import { expect, test } from 'vitest';
import { crisisbladSchema, crisisbladVelden } from './crisisblad.ts';
import { readForm } from './formulier.ts';

function read(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	return readForm(crisisbladSchema, form);
}

test('lege regels vallen weg, de volgorde blijft', () => {
	const result = read({
		naam1: 'Daan',
		wie1: 'begeleider',
		telefoon1: '030 000 12 34',
		naam3: 'Ineke',
		telefoon3: '06 00 00 00 00',
		helpt: ' Samen thee '
	});
	expect(result).toEqual({
		ok: true,
		data: {
			bellen: [
				{ naam: 'Daan', wie: 'begeleider', telefoon: '030 000 12 34' },
				{ naam: 'Ineke', wie: '', telefoon: '06 00 00 00 00' }
			],
			signalen: '',
			helpt: 'Samen thee',
			helpt_niet: ''
		}
	});
	if (result.ok)
		expect(crisisbladVelden(result.data)).toMatchObject({ naam2: 'Ineke', helpt: 'Samen thee' });
});

test.each([
	['een naam zonder nummer', { naam1: 'Daan' }, { telefoon1: 'fout_verplicht' }],
	['een nummer zonder naam', { telefoon2: '112' }, { naam2: 'fout_verplicht' }],
	['geen nummer', { naam1: 'Daan', telefoon1: 'bel maar' }, { telefoon1: 'fout_telefoon' }],
	['een BSN', { helpt: 'mijn nummer is 123456782' }, { helpt: 'fout_bsn' }]
])('geweigerd: %s', (_, fields, errors) => {
	expect(read(fields)).toMatchObject({ ok: false, errors });
});
