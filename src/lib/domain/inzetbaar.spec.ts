import { expect, test } from 'vitest';
import { addYears, inzetbaarheid, vogGrenzen, type Inzet } from './inzetbaar.ts';

const inzet: Inzet = {
	status: 'actief',
	pauze_tot: null,
	intake_op: '2026-01-05',
	vog_op: '2026-01-05',
	lopend: 0,
	capaciteit: 2
};

function codes(extra: Partial<Inzet>, vog_jaren?: number) {
	const beleid = vogGrenzen({ vandaag: '2026-11-22', ...(vog_jaren && { vog_jaren }) });
	const { tegen, twijfel } = inzetbaarheid({ ...inzet, ...extra }, beleid);
	return [tegen.map((t) => t.code), twijfel.map((t) => t.code)];
}

test.each<[string, Partial<Inzet>, string[], string[]]>([
	['actief, met intake, VOG en ruimte', {}, [], []],
	['nog aangemeld', { status: 'aangemeld' }, ['niet_actief'], []],
	['gestopt', { status: 'gestopt' }, ['niet_actief'], []],
	['met pauze tot en met vandaag', { pauze_tot: '2026-11-22' }, ['pauze'], []],
	['met pauze tot gisteren', { pauze_tot: '2026-11-21' }, [], []],
	['zonder intake', { intake_op: null }, ['geen_intake'], []],
	['met een intake volgende week', { intake_op: '2026-11-29' }, ['geen_intake'], []],
	['zonder VOG', { vog_op: null }, ['geen_vog'], []],
	['met een VOG van precies drie jaar', { vog_op: '2023-11-22' }, [], ['vog_loopt_af']],
	['met een VOG van een dag ouder', { vog_op: '2023-11-21' }, ['vog_verlopen'], []],
	['met een VOG die over zestig dagen afloopt', { vog_op: '2024-01-21' }, [], ['vog_loopt_af']],
	['met een VOG die een dag later afloopt', { vog_op: '2024-01-22' }, [], []],
	['bijna vol', { lopend: 1 }, [], ['bijna_vol']],
	['vol', { lopend: 2 }, ['vol'], []],
	['zonder capaciteit', { capaciteit: 0 }, ['vol'], []],
	[
		'met niets in orde',
		{ status: 'pauze', intake_op: null, vog_op: null, lopend: 3 },
		['niet_actief', 'geen_intake', 'geen_vog', 'vol'],
		[]
	]
])('een vrijwilliger %s', (_, extra, tegen, twijfel) => {
	expect(codes(extra)).toEqual([tegen, twijfel]);
});

test('hoe oud een VOG mag zijn is beleid', () => {
	expect(codes({ vog_op: '2022-06-01' }, 5)).toEqual([[], []]);
	expect(codes({ vog_op: '2022-06-01' })).toEqual([['vog_verlopen'], []]);
});

test.each<[string, Partial<Inzet>, string[]]>([
	['zonder VOG, waar die niet nodig is', { organisatie_id: 'zonder', vog_op: null }, []],
	['zonder VOG, elders', { organisatie_id: 'elders', vog_op: null }, ['geen_vog']],
	[
		'met een VOG van vier jaar, waar vijf mag',
		{ organisatie_id: 'lang', vog_op: '2022-11-22' },
		[]
	],
	['zonder intake, waar die niet nodig is', { organisatie_id: 'zonder', intake_op: null }, []],
	['die een training mist', { id: 'mist' }, ['pad_niet_klaar']],
	['die ook een VOG mist', { id: 'mist', vog_op: null }, ['geen_vog']],
	[
		'die een training mist en pauze heeft',
		{ id: 'mist', status: 'pauze' },
		['niet_actief', 'pad_niet_klaar']
	]
])('het beleid van de organisatie: een vrijwilliger %s', (_, extra, codes) => {
	const beleid = vogGrenzen({
		vandaag: '2026-11-22',
		organisaties: {
			zonder: { intake: false, vog: false, vog_jaren: 3 },
			lang: { intake: true, vog: true, vog_jaren: 5 }
		},
		niet_klaar: ['mist']
	});
	expect(inzetbaarheid({ ...inzet, ...extra }, beleid).tegen.map((t) => t.code)).toEqual(codes);
});

test.each([
	['2024-02-29', 3, '2027-02-28'],
	['2024-02-29', 4, '2028-02-29'],
	['2026-11-22', -3, '2023-11-22']
])('%s plus %i jaar is %s', (day, years, result) => {
	expect(addYears(day, years)).toBe(result);
});
