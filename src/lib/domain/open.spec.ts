import { describe, expect, test } from 'vitest';
import { isOpen, momentInNederland, openStand, type Afwijking } from './open.ts';

const week = [
	{ dag: 1, van: '09:00', tot: '12:00' },
	{ dag: 1, van: '13:00', tot: '17:00' },
	{ dag: 4, van: '19:00', tot: '21:30' }
];
const monday = (tijd: string) => ({ datum: '2026-11-23', dag: 1, tijd });

describe('openStand', () => {
	test.each([
		[
			'08:59',
			{ stand: 'dicht', opent: { overDagen: 0, datum: '2026-11-23', dag: 1, van: '09:00' } }
		],
		['09:00', { stand: 'open', tot: '12:00' }],
		['11:59', { stand: 'open', tot: '12:00' }],
		[
			'12:00',
			{ stand: 'dicht', opent: { overDagen: 0, datum: '2026-11-23', dag: 1, van: '13:00' } }
		],
		[
			'17:00',
			{ stand: 'dicht', opent: { overDagen: 3, datum: '2026-11-26', dag: 4, van: '19:00' } }
		]
	])('maandag om %s', (tijd, expected) => {
		expect(openStand(week, monday(tijd))).toEqual(expected);
	});

	test('zonder tijden is het onbekend, nooit open', () => {
		expect(openStand([], monday('10:00'))).toEqual({ stand: 'onbekend' });
	});

	test('op een feestdag is het onbekend', () => {
		expect(openStand(week, { datum: '2026-04-06', dag: 1, tijd: '10:00' })).toEqual({
			stand: 'onbekend'
		});
	});

	test('na de laatste keer in de week opent het volgende week', () => {
		const thursday = { datum: '2026-11-26', dag: 4, tijd: '22:00' };
		expect(openStand([week[2]!], thursday)).toEqual({
			stand: 'dicht',
			opent: { overDagen: 7, datum: '2026-12-03', dag: 4, van: '19:00' }
		});
	});
});

const elkeDag = [1, 2, 3, 4, 5, 6, 7].map((dag) => ({ dag, van: '09:00', tot: '17:00' }));
const stand = (iso: string, anders: Afwijking = {}, tijden = elkeDag) =>
	openStand(tijden, momentInNederland(new Date(iso)), anders);
const opDag = (van: string | null, tot: string | null, datum = '2026-11-23') => ({
	afwijkend: [{ datum, van, tot }]
});

describe('wat van de week afwijkt', () => {
	const om10 = '2026-11-23T09:00:00Z';
	test.each([
		['andere tijden, al open', opDag('08:00', '11:00'), { stand: 'open', tot: '11:00' }],
		['andere tijden, later', opDag('14:00', '15:00'), { stand: 'dicht', opent: { overDagen: 0 } }],
		['die dag dicht', opDag(null, null), { stand: 'dicht', opent: { overDagen: 1 } }],
		['een andere dag', opDag(null, null, '2026-11-24'), { stand: 'open', tot: '17:00' }],
		[
			'dicht tot en met vandaag',
			{ dicht_van: '2026-11-01', dicht_tot: '2026-11-23' },
			{ stand: 'dicht', opent: { datum: '2026-11-24' } }
		],
		[
			'dicht tot en met gisteren',
			{ dicht_van: '2026-11-01', dicht_tot: '2026-11-22' },
			{ stand: 'open' }
		],
		['dicht vanaf morgen', { dicht_van: '2026-11-24', dicht_tot: null }, { stand: 'open' }],
		[
			'dicht tot nader bericht',
			{ dicht_van: '2026-11-23', dicht_tot: null },
			{ stand: 'dicht', opent: null }
		],
		[
			'dicht gaat voor andere tijden',
			{ ...opDag('08:00', '12:00'), dicht_van: '2026-11-23' },
			{ stand: 'dicht', opent: null }
		],
		[
			'een hele zomer dicht',
			{ dicht_van: '2026-11-20', dicht_tot: '2027-01-20' },
			{ stand: 'dicht', opent: { datum: '2027-01-21', overDagen: 59 } }
		]
	])('%s', (_, anders, expected) => {
		expect(stand(om10, anders)).toMatchObject(expected);
	});

	test('zonder weektijden telt alleen de dag die genoemd is', () => {
		expect(stand(om10, opDag('09:00', '12:00'), [])).toEqual({ stand: 'open', tot: '12:00' });
		expect(stand(om10, opDag('09:00', '12:00', '2026-11-24'), [])).toEqual({ stand: 'onbekend' });
	});
});

describe('feestdagen', () => {
	test.each([
		['Eerste Paasdag 2026', '2026-04-05T09:00:00Z', 'onbekend'],
		['Tweede Paasdag 2026', '2026-04-06T09:00:00Z', 'onbekend'],
		['de dag na Pasen', '2026-04-07T09:00:00Z', 'open'],
		['Goede Vrijdag is geen feestdag', '2026-04-03T09:00:00Z', 'open'],
		['Koningsdag op maandag 2026', '2026-04-27T09:00:00Z', 'onbekend'],
		['Koningsdag 2025 is op zaterdag', '2025-04-26T09:00:00Z', 'onbekend'],
		['en dan niet op zondag de 27e', '2025-04-27T09:00:00Z', 'open'],
		['Hemelvaart 2027', '2027-05-06T09:00:00Z', 'onbekend'],
		['Bevrijdingsdag in een lustrumjaar', '2025-05-05T09:00:00Z', 'onbekend'],
		['Bevrijdingsdag in een gewoon jaar', '2026-05-05T09:00:00Z', 'open'],
		['oudejaarsavond om 23.30 uur', '2026-12-31T22:30:00Z', 'dicht'],
		['nieuwjaar om 0.30 uur, in UTC nog vorig jaar', '2026-12-31T23:30:00Z', 'onbekend']
	])('%s', (_, iso, expected) => {
		expect(stand(iso).stand).toBe(expected);
	});

	test('wie die dag tijden noemt, is wel open', () => {
		const eigen = opDag('10:00', '14:00', '2026-04-06');
		expect(stand('2026-04-06T09:00:00Z', eigen)).toEqual({ stand: 'open', tot: '14:00' });
	});

	test('een feestdag wordt niet genoemd als de dag dat het weer opent', () => {
		const eerste = stand('2026-12-24T20:00:00Z');
		expect(eerste).toMatchObject({ opent: { datum: '2026-12-27', overDagen: 3, dag: 7 } });
	});
});

describe('zomertijd, wintertijd en middernacht', () => {
	const nacht = [
		{ dag: 7, van: '01:00', tot: '03:00' },
		{ dag: 7, van: '22:00', tot: '24:00' },
		{ dag: 1, van: '00:00', tot: '02:00' }
	];
	test.each([
		['29 maart 01.59 uur, wintertijd', '2026-03-29T00:59:00Z', { stand: 'open', tot: '03:00' }],
		['een minuut later is het 03.00 uur', '2026-03-29T01:00:00Z', { stand: 'dicht' }],
		['25 oktober, de eerste keer 02.30 uur', '2026-10-25T00:30:00Z', { stand: 'open' }],
		['de tweede keer 02.30 uur', '2026-10-25T01:30:00Z', { stand: 'open' }],
		['dan 03.00 uur', '2026-10-25T02:00:00Z', { stand: 'dicht' }],
		['zondag 23.59 uur: open tot 2 uur', '2026-11-22T22:59:00Z', { stand: 'open', tot: '02:00' }],
		['maandag 00.00 uur', '2026-11-22T23:00:00Z', { stand: 'open', tot: '02:00' }],
		['maandag 02.00 uur', '2026-11-23T01:00:00Z', { stand: 'dicht' }]
	])('%s', (_, iso, expected) => {
		expect(stand(iso, {}, nacht)).toMatchObject(expected);
	});

	test('de korte vraag geeft hetzelfde als de lange, een heel jaar lang', () => {
		const anders = {
			...opDag('10:00', '11:00', '2026-12-25'),
			dicht_van: '2026-07-01',
			dicht_tot: '2026-07-20'
		};
		for (let hour = 0; hour < 366 * 24; hour += 5) {
			const nu = momentInNederland(new Date(Date.UTC(2026, 0, 1, hour)));
			const lang = openStand(nacht, nu, anders).stand === 'open';
			if (isOpen(nacht, nu, anders) !== lang) expect(nu).toBe('gelijk');
		}
		expect(isOpen([], monday('10:00'))).toBe(false);
	});
});

test.each([
	['2026-11-22T22:30:00Z', { datum: '2026-11-22', dag: 7, tijd: '23:30' }],
	['2026-11-22T23:30:00Z', { datum: '2026-11-23', dag: 1, tijd: '00:30' }],
	['2026-07-01T22:30:00Z', { datum: '2026-07-02', dag: 4, tijd: '00:30' }]
])('de klok in Nederland bij %s', (iso, expected) => {
	expect(momentInNederland(new Date(iso))).toEqual(expected);
});
