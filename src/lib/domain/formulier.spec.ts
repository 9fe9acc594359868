import { expect, test } from 'vitest';
import { z } from 'zod';
import {
	dag,
	geheelGetal,
	getal,
	lijst,
	ofLeeg,
	pc4,
	readForm,
	verplichteTekst,
	vinkje,
	vrijeTekst
} from './formulier.ts';

function form(entries: [string, string][]): FormData {
	const data = new FormData();
	for (const [name, value] of entries) data.append(name, value);
	return data;
}

/** What one field makes of one text: its value, or the key of its error. */
function field(schema: z.ZodType, text?: string): unknown {
	const read = readForm(
		z.object({ veld: schema }),
		form(text === undefined ? [] : [['veld', text]])
	);
	return read.ok ? read.data.veld : read.errors['veld'];
}

test.each<[string, z.ZodType, string | undefined, unknown]>([
	['verplichte tekst leeg', verplichteTekst(5), '  ', 'fout_verplicht'],
	['verplichte tekst weg', verplichteTekst(5), undefined, 'fout_verplicht'],
	['verplichte tekst', verplichteTekst(5), ' ja ', 'ja'],
	['tekst te lang', vrijeTekst(5), 'te lange tekst', 'fout_te_lang'],
	['tekst weg', vrijeTekst(5), undefined, ''],
	['tekst met bsn', vrijeTekst(99), 'nr 123456782', 'fout_bsn'],
	['getal met komma', getal(0, 9), '2,5', 2.5],
	['getal met punt', getal(0, 9), '2.5', 2.5],
	['getal leeg', getal(0, 9), '', 'fout_verplicht'],
	['getal weg', getal(0, 9), undefined, 'fout_verplicht'],
	['geen getal', getal(0, 9), 'twee', 'fout_getal'],
	['geen getal waar een heel getal hoort', geheelGetal(0, 9), 'zeven', 'fout_geheel_getal'],
	['getal te groot', getal(0, 9), '10', 'fout_bereik'],
	['half jaar', geheelGetal(0, 9), '2,5', 'fout_geheel_getal'],
	['leeg mag', ofLeeg(getal(0, 9)), ' ', null],
	['weg mag', ofLeeg(getal(0, 9)), undefined, null],
	['ingevuld en fout', ofLeeg(getal(0, 9)), '99', 'fout_bereik'],
	['dag', dag, '2026-11-22', '2026-11-22'],
	['geen dag', dag, '2026-02-30', 'fout_datum'],
	['dag leeg', dag, '', 'fout_verplicht'],
	['dag in een jaar dat niet kan', dag, '9999-12-31', 'fout_jaar'],
	['dag lang geleden', dag, '0026-11-22', 'fout_jaar'],
	['keuze', z.enum(['a', 'b']), 'c', 'fout_keuze'],
	['keuze leeg', z.enum(['a', 'b']), '', 'fout_verplicht'],
	['postcode', pc4, '4101 ab', '4101'],
	['geen postcode', pc4, '41', 'fout_postcode'],
	['vinkje aan', vinkje, 'on', true],
	['vinkje weg', vinkje, undefined, false],
	['lijst weg', lijst(z.string()), undefined, []],
	['lijst van één', lijst(z.string()), 'a', ['a']]
])('veld: %s', (_, schema, text, outcome) => {
	expect(field(schema, text)).toEqual(outcome);
});

test('lijsten blijven lijsten en wat getypt is komt terug, behalve een wachtwoord', () => {
	const schema = z.object({ talen: lijst(z.string()), naam: verplichteTekst(3) });
	const read = readForm(
		schema,
		form([
			['talen', 'nl'],
			['talen', 'ar'],
			['naam', 'te lang'],
			['wachtwoord', 'geheim']
		])
	);
	expect(read).toEqual({
		ok: false,
		values: { talen: ['nl', 'ar'], naam: 'te lang' },
		errors: { naam: 'fout_te_lang' }
	});
});
