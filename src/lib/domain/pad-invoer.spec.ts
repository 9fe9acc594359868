import { expect, test } from 'vitest';
import { magWijzigen, pauzeSchema, stapSchema } from './pad-invoer.ts';
import { readForm } from './formulier.ts';

const vandaag = '2026-11-27';
const sleutel = '00000000-0000-4000-8000-000000000001';

function fouten(schema: Parameters<typeof readForm>[0], velden: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(velden)) form.set(name, value);
	const read = readForm(schema, form);
	return read.ok ? {} : read.errors;
}

test.each<[string, Record<string, string>, Record<string, string>]>([
	['een VOG van gisteren', { soort: 'vog', stand: 'gedaan', op: '2026-11-26' }, {}],
	[
		'een VOG van morgen',
		{ soort: 'vog', stand: 'gedaan', op: '2026-11-28' },
		{ op: 'fout_datum_in_toekomst' }
	],
	['een gesprek volgende week', { soort: 'intake', stand: 'gevraagd', op: '2026-12-04' }, {}],
	['zonder dag', { soort: 'intake', stand: 'gedaan', op: '' }, { op: 'fout_verplicht' }],
	[
		'een einde voor het begin',
		{ soort: 'module', stand: 'gedaan', op: '2026-11-01', geldig_tot: '2026-10-01' },
		{ geldig_tot: 'fout_periode' }
	],
	['goedkeuren', { soort: 'goedkeuring', stand: 'gedaan', op: vandaag }, { soort: 'fout_keuze' }]
])('%s', (_, velden, expected) => {
	expect(fouten(stapSchema(vandaag), { sleutel, module: '', geldig_tot: '', ...velden })).toEqual(
		expected
	);
});

test.each([
	['', {}],
	[vandaag, {}],
	['2026-11-26', { tot: 'fout_dag_voorbij' }]
])('een pauze tot "%s"', (tot, expected) => {
	expect(fouten(pauzeSchema(vandaag), { tot })).toEqual(expected);
});

test.each([
	['2026-11-27T09:46:00Z', null, true],
	['2026-11-27T09:44:00Z', null, false],
	['2026-11-27T09:59:00Z', '2026-11-27T09:59:30Z', false]
])(
	'een notitie van %s, doorgestreept %s, is te verbeteren: %s',
	(created_at, doorgestreept_op, mag) => {
		expect(magWijzigen({ created_at, doorgestreept_op }, new Date('2026-11-27T10:00:00Z'))).toBe(
			mag
		);
	}
);
