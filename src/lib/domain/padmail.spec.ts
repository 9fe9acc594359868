import { expect, test } from 'vitest';
import type { Stap } from './pad.ts';
import {
	planPadmails,
	type PadMail,
	type PadOrganisatie,
	type PadVrijwilliger
} from './padmail.ts';
import { STANDAARD } from './vrijwilligersbeleid.ts';

const op = { datum: '2026-11-27', dag: 5, tijd: '10:00' };
const nu = new Date('2026-11-27T09:00:00Z');
const org: PadOrganisatie = {
	id: 'o',
	naam: 'Meeloop',
	beleid: STANDAARD,
	coordinatoren: ['co']
};
const vog = (day: string): Stap => ({
	id: `vog ${day}`,
	soort: 'vog',
	stand: 'gedaan',
	module_id: null,
	op: day,
	geldig_tot: null,
	neemt_terug: null
});
const iemand = (id: string, day: string, email: string | null = `${id}@x.example`) =>
	({
		id,
		organisatie_id: 'o',
		voornaam: id,
		gebruiker_id: null,
		email,
		stappen: [vog(day)]
	}) satisfies PadVrijwilliger;
/** Expires on 15 January; has expired; is good for long. */
const MENSEN = [
	iemand('els', '2024-01-15'),
	iemand('jan', '2023-11-01'),
	iemand('piet', '2026-01-01')
];
const mail = (vrijwilliger_id: string | null, day: string, stappen: string[] = []): PadMail => ({
	organisatie_id: 'o',
	vrijwilliger_id,
	stappen,
	gelukt: true,
	op: `${day}T09:00:00Z`
});

function to(mails: PadMail[], moment = op, organisatie = org, mensen = MENSEN) {
	return planPadmails([organisatie], mensen, mails, { nu, op: moment }).map(
		({ vrijwilliger, regels }) =>
			`${vrijwilliger?.id ?? 'coordinator'}: ${regels.map((r) => r.vrijwilliger.id).join(' ')}`
	);
}

test('de coördinator krijgt alles in één mail, ieder ander de eigen stap', () => {
	expect(to([])).toEqual(['coordinator: jan els', 'els: els', 'jan: jan']);
});

test.each([
	['op zondag', { datum: '2026-11-29', dag: 7, tijd: '10:00' }],
	['na vijven', { ...op, tijd: '17:00' }],
	['op een feestdag', { datum: '2026-12-25', dag: 5, tijd: '10:00' }]
])('%s gaat er niets weg', (_, moment) => {
	expect(to([], moment)).toEqual([]);
});

test('wie geen mail wil krijgt niets, ook de vrijwilligers niet', () => {
	expect(to([], op, { ...org, beleid: { ...STANDAARD, mailen: false } })).toEqual([]);
});

test.each<[string, PadMail[], string[]]>([
	['een week na de vorige weer', [mail(null, '2026-11-20')], ['coordinator: jan els']],
	['binnen een week niet', [mail(null, '2026-11-21')], []],
	[
		'wat mislukte telt niet',
		[{ ...mail(null, '2026-11-26'), gelukt: false }],
		['coordinator: jan els']
	]
])('de coördinator: %s', (_, mails, expected) => {
	expect(to(mails).filter((line) => line.startsWith('coordinator'))).toEqual(expected);
});

test.each<[string, PadMail[], boolean]>([
	[
		'hoort niet twee keer hetzelfde',
		[mail('els', '2026-10-01', ['vog verloopt 2027-01-15'])],
		false
	],
	[
		'hoort het wel van een andere VOG',
		[mail('els', '2023-10-01', ['vog verloopt 2024-01-15'])],
		true
	],
	[
		'krijgt geen twee mails in een week',
		[mail('els', '2026-11-25', ['module:x verloopt 2027-01-01'])],
		false
	]
])('een vrijwilliger %s', (_, mails, expected) => {
	expect(to(mails).includes('els: els')).toBe(expected);
});

test('zonder adres, of met meer dan een adres, gaat er geen mail', () => {
	const mensen = [iemand('els', '2024-01-15', null), iemand('jan', '2024-01-15', 'a@x.nl, b@x.nl')];
	expect(to([], op, { ...org, coordinatoren: [] }, mensen)).toEqual([]);
});

test('wie een account heeft krijgt het in het postvak, wie er geen heeft per mail', () => {
	const els = { ...iemand('els', '2024-01-15'), gebruiker_id: 'g-els' };
	const plan = planPadmails([org], [els, iemand('jan', '2024-01-15')], [], { nu, op });
	expect(plan.map(({ gebruikers, adres }) => [gebruikers, adres])).toEqual([
		[['co'], null],
		[['g-els'], null],
		[[], 'jan@x.example']
	]);
});
