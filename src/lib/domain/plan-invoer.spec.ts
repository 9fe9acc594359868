import { expect, test } from 'vitest';
import { planantwoordSchema, planSchema, vaststellenSchema } from './plan-invoer.ts';

test('een plan wordt tekst per onderdeel, met de stand erbij; wat er niet in hoort valt weg', () => {
	const posted = {
		aanpak: ' Samen koken ',
		versie: '2',
		basis: '1',
		situatie: 'van een ander plan'
	};
	expect(planSchema('zorgplan').parse(posted)).toEqual({
		versie: 2,
		basis: 1,
		inhoud: {
			aanpak: 'Samen koken',
			client: '',
			informeel: '',
			begeleiding: '',
			kleiner: '',
			terugval: '',
			terugkijken: ''
		}
	});
});

test.each([
	[{ aanpak: 'zie 123456782', versie: '0', basis: '0' }, 'aanpak', 'fout_bsn'],
	[{ aanpak: 'x'.repeat(2001), versie: '0', basis: '0' }, 'aanpak', 'fout_te_lang'],
	[{ versie: '-1', basis: '0' }, 'versie', 'fout_bereik'],
	[{ versie: '', basis: '0' }, 'versie', 'fout_verplicht']
])('geweigerd: %j', (posted, path, message) => {
	const issue = planSchema('zorgplan').safeParse(posted).error?.issues[0];
	expect(issue).toMatchObject({ path: [path], message });
});

const planversie = '00000000-0000-4000-8000-000000000001';
const read = (posted: object) =>
	planantwoordSchema('2026-11-27').safeParse({ planversie, ...posted });

test.each([
	[{ eens: 'ja' }, { eens: true, reden: '', gezegd_op: null }],
	[
		{ eens: 'nee', reden: 'Te snel.' },
		{ eens: false, reden: 'Te snel.', gezegd_op: null }
	],
	[
		{ eens: 'ja', gezegd_op: '2026-11-27' },
		{ eens: true, reden: '', gezegd_op: '2026-11-27' }
	]
])('antwoord %j', (posted, expected) => {
	expect(read(posted).data).toEqual({ planversie, ...expected });
});

test.each([
	[{ eens: 'nee', reden: ' ' }, 'reden', 'fout_verplicht'],
	[{ eens: 'ja', gezegd_op: '2026-11-28' }, 'gezegd_op', 'fout_datum_in_toekomst'],
	[{ eens: 'ja', gezegd_op: 'gisteren' }, 'gezegd_op', 'fout_datum']
])('geen antwoord: %j', (posted, path, message) => {
	expect(read(posted).error?.issues[0]).toMatchObject({ path: [path], message });
});

test('zonder keuze is er geen antwoord', () => expect(read({}).success).toBe(false));
test('vaststellen zonder uitleg is een lege uitleg', () =>
	expect(vaststellenSchema.parse({ versie: '3' })).toEqual({ versie: 3, anders: '' }));
