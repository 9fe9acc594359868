import { expect, test } from 'vitest';
import { beoordelingSchema } from './beoordelen.ts';
import { readForm } from './formulier.ts';

const ID = '3f2b8f1e-7f55-4c1a-9d5e-0a4f4f1f2a10';
const read = (fields: [string, string][], gezien = '2026-11-27T09:00:00.123456+00:00') => {
	const form = new FormData();
	form.append('gezien', gezien);
	for (const [name, value] of fields) form.append(name, value);
	return readForm(beoordelingSchema, form);
};

test('een beoordeling heeft een soort en minstens één gebied', () => {
	expect(
		read([
			['aanbod_id', ID],
			['soort', 'inloop'],
			['resultaatgebieden', 'netwerk']
		])
	).toMatchObject({ ok: true, data: { soort: 'inloop', resultaatgebieden: ['netwerk'] } });
	expect(
		read([
			['aanbod_id', ID],
			['soort', 'inloop']
		])
	).toMatchObject({ ok: false, errors: { resultaatgebieden: 'fout_verplicht' } });
});

test.each([
	[[['aanbod_id', ID]], 'soort', 'fout_verplicht'],
	[
		[
			['aanbod_id', ID],
			['soort', 'school']
		],
		'soort',
		'fout_keuze'
	],
	[
		[
			['aanbod_id', 'x'],
			['soort', 'inloop']
		],
		'aanbod_id',
		'fout_keuze'
	]
] as [[string, string][], string, string][])('geweigerd: %j', (fields, veld, fout) => {
	expect(read(fields)).toMatchObject({ ok: false, errors: { [veld]: fout } });
});

test.each([
	['2026-11-10 11:30:00+00', true],
	['2026-11-10T11:30:00.123Z', true],
	['', false],
	['gisteren', false]
])('gezien als %j', (gezien, ok) => {
	const fields: [string, string][] = [
		['aanbod_id', ID],
		['soort', 'inloop'],
		['resultaatgebieden', 'netwerk']
	];
	expect(read(fields, gezien).ok).toBe(ok);
});
