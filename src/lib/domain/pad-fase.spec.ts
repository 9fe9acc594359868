import { expect, test } from 'vitest';
import { maakPad, type Stap } from './pad.ts';
import {
	naamPast,
	opVolgorde,
	padfase,
	wachtSinds,
	type Loopbaan,
	type Padfase
} from './pad-fase.ts';
import { STANDAARD } from './vrijwilligersbeleid.ts';

const vandaag = '2026-11-27';
const wie: Loopbaan = {
	status: 'actief',
	pauze_tot: null,
	gestopt_op: null,
	lopend: 0,
	laatste_koppeling_op: null,
	created_at: '2026-05-01T10:00:00Z'
};
const stap = (soort: Stap['soort'], stand: Stap['stand'], op: string): Stap => ({
	id: soort + stand,
	soort,
	stand,
	module_id: null,
	op,
	geldig_tot: null,
	neemt_terug: null
});
const INTAKE = stap('intake', 'gedaan', '2026-06-01');
const VOG = stap('vog', 'gedaan', '2026-06-20');
const GOED = stap('goedkeuring', 'gedaan', '2026-06-25');

test.each<[string, Partial<Loopbaan>, Stap[], Padfase, string]>([
	['net aangemeld', { status: 'aangemeld' }, [], 'nieuw', '2026-05-01'],
	[
		'met een gepland gesprek',
		{ status: 'aangemeld' },
		[stap('intake', 'gevraagd', '2026-12-01')],
		'pad',
		'2026-05-01'
	],
	['met een intake', { status: 'aangemeld' }, [INTAKE], 'pad', '2026-06-01'],
	['klaar, nog niet goedgekeurd', { status: 'aangemeld' }, [INTAKE, VOG], 'pad', '2026-06-20'],
	['goedgekeurd', {}, [INTAKE, VOG, GOED], 'vrij', '2026-06-25'],
	['goedgekeurd voor er stappen waren', {}, [INTAKE, VOG], 'vrij', '2026-05-01'],
	[
		'eerder gekoppeld',
		{ laatste_koppeling_op: '2026-09-01T09:00:00Z' },
		[INTAKE, VOG, GOED],
		'vrij',
		'2026-09-01'
	],
	['goedgekeurd, VOG kwijt', {}, [INTAKE, GOED], 'pad', '2026-06-25'],
	[
		'gekoppeld, VOG kwijt',
		{ lopend: 1, laatste_koppeling_op: '2026-07-01T09:00:00Z' },
		[INTAKE],
		'gekoppeld',
		'2026-07-01'
	],
	['met pauze', { status: 'pauze' }, [INTAKE, VOG], 'pauze', '2026-06-20'],
	['met pauze tot en met vandaag', { pauze_tot: vandaag }, [INTAKE, VOG], 'pauze', '2026-06-20'],
	['na de pauze', { pauze_tot: '2026-11-26', lopend: 1 }, [], 'gekoppeld', '2026-05-01'],
	['gestopt', { status: 'gestopt', gestopt_op: '2026-11-01' }, [INTAKE], 'gestopt', '2026-11-01']
])('een vrijwilliger %s', (_, extra, stappen, fase, sinds) => {
	const loopbaan = { ...wie, ...extra };
	const pad = maakPad(STANDAARD, stappen, vandaag);
	expect(padfase(loopbaan, pad, vandaag)).toBe(fase);
	expect(wachtSinds(loopbaan, pad, fase)).toBe(sinds);
});

test('fase na fase, en wie het langst wacht voorop', () => {
	const regel = (naam: string, fase: Padfase, sinds: string) => ({ naam, fase, sinds });
	const order = opVolgorde([
		regel('Vrij kort', 'vrij', '2026-11-20'),
		regel('Vrij lang', 'vrij', '2026-01-20'),
		regel('Lang weg', 'gestopt', '2025-01-01'),
		regel('Net weg', 'gestopt', '2026-11-01'),
		regel('Nieuw', 'nieuw', '2026-11-25')
	]);
	expect(order.map((r) => r.naam)).toEqual([
		'Nieuw',
		'Vrij lang',
		'Vrij kort',
		'Net weg',
		'Lang weg'
	]);
});

test.each([
	['Gerrit van Zuylekom', 'zuy', true],
	['Gerrit van Zuylekom', 'van ger', true],
	['Dilan Yıldızgör', 'dilan y', true],
	['Anne-Marie Bos', 'marie', true],
	['Zoë Kok', 'zoe', true],
	['Gerrit van Zuylekom', 'lekom', false],
	['Gerrit van Zuylekom', '', true]
])('%s past bij "%s": %s', (naam, q, past) => {
	expect(naamPast(naam, q)).toBe(past);
});
