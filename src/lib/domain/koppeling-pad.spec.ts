import { describe, expect, test } from 'vitest';
import {
	halteVan,
	isStil,
	plaatsNogDagen,
	teBespreken,
	volgende,
	type Loop
} from './koppeling-pad.ts';

const VANDAAG = '2026-11-27';
const nieuw: Loop = {
	status: 'voorgesteld',
	als: 'professional',
	coordinator_antwoord: null,
	vrijwilliger_antwoord: null,
	client_antwoord: null,
	reservering_tot: null,
	start_op: null,
	kennismaking: null,
	klikken: [],
	evaluaties: []
};
const ja = { coordinator_antwoord: true, vrijwilliger_antwoord: true };
const akkoord = {
	...ja,
	client_antwoord: true,
	status: 'akkoord',
	reservering_tot: '2026-12-10'
} as const;
const gestart = (start_op: string) => ({ ...akkoord, status: 'gestart', start_op }) as const;
const km = (dag: string, rest: object = {}) => ({
	kennismaking: { dag, status: 'gepland' as const, uitkomst: null, ...rest }
});
const klik = (
	kant: 'vrijwilliger' | 'client',
	oordeel: 'goed' | 'niet_goed',
	rest: object = {}
) => ({
	moment: 'week4' as const,
	kant,
	oordeel,
	besproken: false,
	...rest
});
const GEWEEST = { status: 'geweest' as const };

test.each<[string, Partial<Loop>, string, string[]]>([
	['nieuw', {}, 'antwoord', ['coordinator', 'vrijwilliger']],
	['na het ja van de coördinator', { coordinator_antwoord: true }, 'antwoord', ['vrijwilliger']],
	['na twee keer ja', ja, 'antwoord_client', ['client', 'professional']],
	['akkoord', akkoord, 'kennismaking_plannen', ['coordinator', 'professional']],
	[
		'afgezegd',
		{ ...akkoord, ...km(VANDAAG, { status: 'afgezegd' }) },
		'kennismaking_plannen',
		['coordinator', 'professional']
	],
	[
		'gepland',
		{ ...akkoord, ...km('2026-11-28') },
		'kennismaking',
		['vrijwilliger', 'client', 'coordinator', 'professional']
	],
	['op de dag zelf', { ...akkoord, ...km(VANDAAG) }, 'uitkomst', ['coordinator', 'professional']],
	[
		'nog een keer',
		{ ...akkoord, ...km(VANDAAG, { ...GEWEEST, uitkomst: 'nog_een_keer' }) },
		'kennismaking_plannen',
		['coordinator', 'professional']
	],
	[
		'klikt',
		{ ...akkoord, ...km(VANDAAG, { ...GEWEEST, uitkomst: 'klikt' }) },
		'starten',
		['professional']
	],
	['net gestart', gestart('2026-11-20'), 'rustig', []],
	['na vier weken', gestart('2026-10-30'), 'klik', ['vrijwilliger', 'client']],
	[
		'een kant gaf antwoord',
		{ ...gestart('2026-10-30'), klikken: [klik('client', 'goed')] },
		'klik',
		['vrijwilliger']
	],
	[
		'het maatje ziet alleen zichzelf',
		{ ...gestart('2026-10-30'), als: 'vrijwilliger' },
		'klik',
		['vrijwilliger']
	],
	[
		'het gaat niet goed',
		{ ...gestart('2026-10-30'), klikken: [klik('client', 'niet_goed')] },
		'bespreken',
		['coordinator', 'professional']
	],
	[
		'na drie maanden',
		{
			...gestart('2026-08-27'),
			klikken: [
				klik('client', 'goed', { moment: 'proef' }),
				klik('vrijwilliger', 'goed', { moment: 'proef' })
			]
		},
		'evaluatie',
		['coordinator', 'professional']
	],
	[
		'een cliënt houdt geen evaluatie bij',
		{
			...gestart('2026-08-27'),
			als: 'client',
			klikken: [klik('client', 'goed', { moment: 'proef' })]
		},
		'rustig',
		[]
	],
	['wat lang geleden is, wordt niet meer gevraagd', gestart('2025-01-01'), 'rustig', []],
	['voorbij', { status: 'beeindigd' }, 'voorbij', []]
])('%s', (_, extra, code, voor) => {
	expect(volgende({ ...nieuw, ...extra }, VANDAAG)).toMatchObject({ code, voor });
});

describe('de halte', () => {
	test.each([
		['voorgesteld', null, 'ja'],
		['akkoord', null, 'kennismaking'],
		['gestart', '2026-11-20', 'proef'],
		['gestart', '2026-09-04', 'proef'],
		['gestart', '2026-09-03', 'vast'],
		['verlopen', null, 'afgerond']
	] as const)('%s sinds %s: %s', (status, start_op, halte) => {
		expect(halteVan({ status, start_op }, VANDAAG)).toBe(halte);
	});
});

test.each([
	[null, null],
	['2026-12-05', null],
	['2026-12-04', 7],
	['2026-11-27', 0],
	['2026-11-20', 0]
])('een plaats tot %s: %s dagen gezegd', (reservering_tot, dagen) => {
	expect(plaatsNogDagen({ reservering_tot }, VANDAAG)).toBe(dagen);
});

test('wat besproken is, hoeft niet nog eens', () => {
	expect(teBespreken({ klikken: [klik('client', 'niet_goed')] })).toBe(true);
	expect(teBespreken({ klikken: [klik('client', 'niet_goed', { besproken: true })] })).toBe(false);
	expect(teBespreken({ klikken: [klik('client', 'goed')] })).toBe(false);
});

test.each([
	['vrijwilliger', 'gestart', null, true],
	['coordinator', 'akkoord', null, true],
	['vrijwilliger', 'gestart', '', false],
	['vrijwilliger', 'beeindigd', null, false],
	['client', 'gestart', null, false],
	['professional', 'gestart', null, false]
] as const)('%s bij %s met %j is stil: %s', (als, status, belangrijk, stil) => {
	expect(isStil({ als, status, belangrijk })).toBe(stil);
});
