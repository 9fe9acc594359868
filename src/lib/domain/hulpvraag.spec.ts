import { expect, test } from 'vitest';
import { readForm, type Formulierfouten } from './formulier.ts';
import { herkenbaar, hulpvraagSchema } from './hulpvraag.ts';

function read(fields: Record<string, string | string[]>) {
	const form = new FormData();
	for (const [name, values] of Object.entries(fields))
		for (const value of [values].flat()) form.append(name, value);
	return readForm(hulpvraagSchema, form);
}

test('alleen een gebied is genoeg; de rest heeft een rustig begin', () => {
	expect(read({ resultaatgebieden: 'netwerk' })).toEqual({
		ok: true,
		data: {
			resultaatgebieden: ['netwerk'],
			wijk_id: null,
			dagdelen: [],
			talen: [],
			geslacht_wens: null,
			taken: [],
			kan_zelf: [],
			vanaf: null,
			tot: null,
			persoonlijk: false,
			voor_geslacht: null,
			zoekt: 'beide',
			max_afstand_km: null,
			uren_per_week: null,
			belangrijk: '',
			past_niet: '',
			complex: false,
			complex_reden: null
		}
	});
});

test.each<[string, Record<string, string | string[]>, Formulierfouten]>([
	['zonder gebied', {}, { resultaatgebieden: 'fout_verplicht' }],
	['met een onbekend gebied', { resultaatgebieden: 'x' }, { resultaatgebieden: 'fout_keuze' }],
	['met een onbekend dagdeel', { dagdelen: 'ma_nacht' }, { dagdelen: 'fout_keuze' }],
	['complex zonder reden', { complex: 'on' }, { complex_reden: 'fout_verplicht' }],
	[
		'complex met lege reden',
		{ complex: 'on', complex_reden: ' ' },
		{ complex_reden: 'fout_verplicht' }
	],
	['met een bsn', { belangrijk: 'bsn 123456782' }, { belangrijk: 'fout_bsn' }],
	[
		'met een bsn in de reden',
		{ complex: 'on', complex_reden: '123456782' },
		{ complex_reden: 'fout_bsn' }
	],
	[
		'met een einde voor het begin',
		{ vanaf: '2026-03-02', tot: '2026-03-01' },
		{ tot: 'fout_periode' }
	],
	['met een onbekende taak', { taken: 'dansen' }, { taken: 'fout_keuze' }],
	['te ver', { max_afstand_km: '400' }, { max_afstand_km: 'fout_bereik' }]
])('geweigerd: %s', (_, fields, errors) => {
	const valid = errors['resultaatgebieden'] ? fields : { resultaatgebieden: 'netwerk', ...fields };
	expect(read(valid)).toMatchObject({ ok: false, errors });
});

test('dagdelen komen in de volgorde van de week en een oude reden vervalt', () => {
	const result = read({
		resultaatgebieden: ['regie', 'regie'],
		dagdelen: ['zo_avond', 'ma_ochtend'],
		complex_reden: 'was ooit complex',
		max_afstand_km: '2,5'
	});
	expect(result).toMatchObject({
		data: {
			resultaatgebieden: ['regie'],
			dagdelen: ['ma_ochtend', 'zo_avond'],
			complex_reden: null,
			max_afstand_km: 2.5
		}
	});
});

test.each([
	['Joke wil weer koken.', 'Joke', 'fout_naam'],
	['Dat is leuk voor joke!', 'Joke', 'fout_naam'],
	['Ze wil jokeren en grappen maken.', 'Joke', undefined],
	['Geen naam hier.', '', undefined],
	['Anne-Marie zingt graag.', 'Anne-Marie', 'fout_naam'],
	['Bel 06-12345678.', 'Joke', 'fout_persoonlijk'],
	['Mail joke@voorbeeld.nl', 'Sara', 'fout_persoonlijk'],
	['Elke week 2 uur, om 14.00 uur.', 'Sara', undefined]
])('wie %j schrijft over %s', (belangrijk, roepnaam, fout) => {
	expect(herkenbaar({ belangrijk, past_niet: '' }, roepnaam)?.belangrijk).toBe(fout);
});

test('om wie het gaat, blijft alleen staan bij persoonlijke zorg', () => {
	const fields = { resultaatgebieden: 'zelfzorg', voor_geslacht: 'man' };
	expect(read(fields)).toMatchObject({ data: { voor_geslacht: null } });
	expect(read({ ...fields, persoonlijk: 'ja' })).toMatchObject({ data: { voor_geslacht: 'man' } });
});
