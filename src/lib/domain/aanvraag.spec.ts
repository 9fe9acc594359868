import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naastStap, VRAAGSTAPPEN } from './aanvraag-stappen.ts';
import { leesAanvraag, spoedSignalen, stapFouten } from './aanvraag.ts';

const HEEL = {
	voor_wie: 'naaste',
	instemming: 'ja',
	vraag: 'Mijn moeder komt de deur niet meer uit.',
	resultaatgebieden: ['netwerk'],
	dagdelen: ['di_middag', 'ma_ochtend'],
	postcode: '3431 AB',
	wijk_id: '',
	naam: 'Ans',
	telefoon: '06 12 34 56 78',
	email: '',
	toestemming: 'ja'
};

describe('zes vragen', () => {
	test('het zijn er niet meer dan zes', () => {
		expect(VRAAGSTAPPEN).toHaveLength(6);
		expect(naastStap('wie', -1)).toBe('wie');
		expect(naastStap('wie', 1)).toBe('wat');
		expect(naastStap('klaar', 1)).toBe('klaar');
	});

	test('alles goed: klaar om te bewaren, met vier cijfers van de postcode', () => {
		const read = leesAanvraag(HEEL);
		expect(read).toMatchObject({
			ok: true,
			data: { postcode: '3431', dagdelen: ['ma_ochtend', 'di_middag'], email: null, wijk_id: null }
		});
	});

	test('wie voor zichzelf vraagt hoeft niets over instemming te zeggen', () => {
		const read = leesAanvraag({ ...HEEL, voor_wie: 'zelf', instemming: 'ja' });
		expect(read).toMatchObject({ ok: true, data: { instemming: null } });
	});

	test.each([
		['wie', { voor_wie: '' }, { voor_wie: 'fout_verplicht' }],
		['wie', { voor_wie: 'kat' }, { voor_wie: 'fout_keuze' }],
		['wie', { instemming: '' }, { instemming: 'fout_verplicht' }],
		['wat', { vraag: '  ' }, { vraag: 'fout_verplicht' }],
		['wat', { vraag: 'Mijn nummer is 111222333' }, { vraag: 'fout_bsn' }],
		['wat', { vraag: 'a'.repeat(1001) }, { vraag: 'fout_te_lang' }],
		['wat', { resultaatgebieden: ['goud'] }, { resultaatgebieden: 'fout_keuze' }],
		['waar', { postcode: '' }, { postcode: 'fout_waar' }],
		['waar', { postcode: '34' }, { postcode: 'fout_postcode' }],
		['bereik', { telefoon: '' }, { telefoon: 'fout_bereik_een' }],
		['bereik', { telefoon: 'bel maar' }, { telefoon: 'fout_telefoon' }],
		['bereik', { telefoon: '', email: 'ans@' }, { email: 'fout_email' }],
		['bereik', { naam: '111222333' }, { naam: 'fout_bsn' }],
		['klaar', { toestemming: '' }, { toestemming: 'fout_toestemming' }]
	] as const)('stap %s met %j: %j', (stap, change, errors) => {
		const values = { ...HEEL, ...change } as unknown as typeof HEEL;
		expect(stapFouten(stap, values)).toMatchObject(errors);
		expect(leesAanvraag(values)).toMatchObject({ ok: false, stap });
	});

	test('e-mail alleen is genoeg, een telefoonnummer alleen ook', () => {
		expect(stapFouten('bereik', { naam: '', telefoon: '', email: 'Ans@Voorbeeld.nl' })).toBeNull();
		expect(
			stapFouten('bereik', { naam: '', telefoon: '+31 (0)30 123 45 67', email: '' })
		).toBeNull();
	});
});

test('woorden die niet kunnen wachten worden gevonden, waar ze ook staan', () => {
	expect(spoedSignalen('Ik wil leren fietsen')).toEqual([]);
	expect(spoedSignalen('')).toEqual([]);
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 900 }), (length) => {
			const before = 'boodschappen doen '.repeat(60).slice(0, length).replace(/\S+$/, '');
			expect(spoedSignalen(`${before} ik wil dood`)).toContain('zelfmoord_113');
		})
	);
});
