import { expect, test } from 'vitest';
import { meldingen, type Uitval } from './uitval.ts';

const uitval = (id: string, over: Partial<Uitval> = {}): Uitval => ({
	id,
	driehoek_id: 'd',
	voornaam: 'Karim',
	vanaf: '2026-11-01',
	tot: null,
	uren: 2,
	overgenomen_naam: null,
	overgenomen_op: null,
	...over
});
const klaar = { overgenomen_op: '2026-11-02T10:00:00Z', overgenomen_naam: 'Daan' };
const shown = (list: Uitval[], vandaag = '2026-11-10') =>
	meldingen(list, vandaag).map(({ uitval, uren }) => `${uitval.id} ${uren}`);

test.each([
	['wat niemand overnam blijft staan, hoe lang ook', [uitval('a')], '2027-11-01', ['a 2']],
	[
		'twee keer gemeld is één melding, met alle uren',
		[uitval('b'), uitval('a')],
		'2026-11-10',
		['b 4']
	],
	['overgenomen staat er nog twee weken', [uitval('a', klaar)], '2026-11-16', ['a 2']],
	['daarna niet meer', [uitval('a', klaar)], '2026-11-17', []],
	[
		'of tot het maatje er weer is',
		[uitval('a', { ...klaar, tot: '2026-12-01' })],
		'2026-12-01',
		['a 2']
	],
	['en niet langer', [uitval('a', { ...klaar, tot: '2026-11-05' })], '2026-11-06', []],
	['een nieuwe melding gaat voor', [uitval('b'), uitval('a', klaar)], '2026-11-10', ['b 2']],
	[
		'per driehoek een',
		[uitval('b', { driehoek_id: 'e' }), uitval('a')],
		'2026-11-10',
		['b 2', 'a 2']
	]
])('%s', (_, list, vandaag, expected) => {
	expect(shown(list, vandaag)).toEqual(expected);
});
