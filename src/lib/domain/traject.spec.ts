import { expect, test } from 'vitest';
import {
	ARRANGEMENTEN,
	betalingVan,
	trajectSchema,
	trajectWijzigSchema,
	type Arrangement
} from './traject.ts';

const basis = {
	resultaat: 'Doet zelf de post',
	resultaatgebied: 'administratie',
	ozr: '2',
	start_op: '2026-01-05',
	eind_op: '2026-12-31'
};
const alles = { uren_toegekend: '3,5', bedrag: '412,35', bedrag_resultaat: '18500' };

test.each([
	['uren', 3.5, null],
	['kort_herstel', null, 41235],
	['enkel_resultaatgebied', null, 41235],
	['herstel_groei_stabilisatie', null, 41235],
	['trajectfinanciering', null, 1850000]
] as const)('bij %s blijft alleen wat erbij hoort', (arrangement, uren_toegekend, bedrag_cents) => {
	expect(trajectSchema.parse({ ...basis, ...alles, arrangement })).toEqual({
		...basis,
		arrangement,
		ozr: 2,
		uren_toegekend,
		bedrag_cents
	});
});

test.each([
	['uren', 'uren_toegekend'],
	['kort_herstel', 'bedrag'],
	['enkel_resultaatgebied', 'bedrag'],
	['herstel_groei_stabilisatie', 'bedrag'],
	['trajectfinanciering', 'bedrag_resultaat']
] as const)('%s vraagt precies %s', (arrangement, field) => {
	const without = { ...basis, ...alles, arrangement, [field]: '' };
	expect(trajectSchema.safeParse(without).error?.issues).toMatchObject([
		{ path: [field], message: 'fout_verplicht' }
	]);
	const only = { ...basis, arrangement, [field]: '12' };
	expect(trajectSchema.safeParse(only).success).toBe(true);
});

test('elke manier van betalen is bekend, en zonder keuze zijn het uren', () => {
	expect(ARRANGEMENTEN.map((a: Arrangement) => betalingVan(a))).toEqual([
		'vast',
		'vast',
		'vast',
		'resultaat',
		'uren'
	]);
	expect(trajectSchema.parse({ ...basis, ...alles }).arrangement).toBe('uren');
});

test.each([
	[{ eind_op: '2026-01-05' }, 'eind_op', 'fout_periode'],
	[{ eind_op: '2099-12-31' }, 'eind_op', 'fout_periode_lang'],
	[{ eind_op: '' }, 'eind_op', 'fout_verplicht'],
	[{ ozr: '4' }, 'ozr', 'fout_bereik'],
	[{ ozr: '1,5' }, 'ozr', 'fout_geheel_getal'],
	[{ resultaat: 'zie 123456782' }, 'resultaat', 'fout_bsn'],
	[{ resultaat: ' ' }, 'resultaat', 'fout_verplicht'],
	[{ uren_toegekend: '0' }, 'uren_toegekend', 'fout_bereik'],
	[{ uren_toegekend: 'veel' }, 'uren_toegekend', 'fout_getal'],
	[{ arrangement: 'kort_herstel', bedrag: '0' }, 'bedrag', 'fout_bereik']
])('geweigerd: %j', (fields, path, message) => {
	const parsed = trajectSchema.safeParse({ ...basis, ...alles, ...fields });
	expect(parsed.error?.issues[0]).toMatchObject({ path: [path], message });
});

const wijzig = trajectWijzigSchema({ ozr: 2, vandaag: '2026-11-27' });
const nu = { ...basis, ...alles, versie: '4' };

test('wie alleen het einde verlegt, hoeft over het niveau niets te zeggen', () => {
	expect(wijzig.parse({ ...nu, eind_op: '2027-06-30' })).toMatchObject({
		versie: 4,
		eind_op: '2027-06-30',
		casusregisseur_id: null,
		overgang18: null,
		ozr_vanaf: null,
		ozr_reden: ''
	});
});

test.each([
	[{ ozr: '1' }, 'ozr_vanaf'],
	[{ ozr: '1', ozr_vanaf: '2026-11-28', ozr_reden: 'x' }, 'ozr_vanaf'],
	[{ ozr: '1', ozr_vanaf: '2026-11-27' }, 'ozr_reden'],
	[{ overgang18: 'straks' }, 'overgang18'],
	[{ versie: '' }, 'versie']
])('een wijziging wordt geweigerd: %j', (fields, path) => {
	const issue = wijzig.safeParse({ ...nu, ...fields }).error?.issues[0];
	expect(issue?.path).toEqual([path]);
});
