import { expect, test } from 'vitest';
import { drie, VANDAAG, vraag } from './bundelen.fixture.ts';
import type { Groep } from './bundelen.ts';
import { readForm } from './formulier.ts';
import { bekendeRuimte, groepAanbod, groepsgebieden, groepsuren, ruimteSchema } from './groep.ts';

test.each([
	['niemand zei iets', { mensen: null, dagdelen: [], gezegd_op: null }, null],
	['vorige maand', { mensen: 8, dagdelen: ['ma_ochtend'], gezegd_op: '2026-10-20' }, 8],
	['anderhalf jaar terug', { mensen: 8, dagdelen: ['ma_ochtend'], gezegd_op: '2025-05-20' }, null]
])('ruimte: %s', (_, gezegd, mensen) => {
	expect(bekendeRuimte(gezegd, VANDAAG)?.mensen ?? null).toBe(mensen);
});

test.each([
	['ma_ochtend', { dag: 1, van: '10:00', tot: '12:00' }],
	['zo_avond', { dag: 7, van: '19:00', tot: '21:00' }]
])('%s is twee uur', (dagdeel, uren) => {
	expect(groepsuren(dagdeel)).toEqual(uren);
});

test('gebieden: die van de taak, en wat meer dan de helft vraagt', () => {
	const leden = [
		vraag('a', { resultaatgebieden: ['netwerk', 'regie'] }),
		vraag('b', { resultaatgebieden: ['netwerk', 'huishouden'] }),
		vraag('c', { resultaatgebieden: ['gezin'] })
	];
	expect(groepsgebieden({ soort: 'taak', code: 'post' }, leden)).toEqual([
		'netwerk',
		'administratie'
	]);
	expect(groepsgebieden({ soort: 'gebied', code: 'gezin' }, leden)).toEqual(['netwerk', 'gezin']);
});

test('het aanbod heeft tijd en plaatsen, en zegt niet wie er komt', () => {
	const groep: Groep = {
		sleutel: 's',
		thema: { soort: 'taak', code: 'post' },
		dagdeel: 'di_ochtend',
		ook: [],
		plek: 'p',
		taal: null,
		leden: ['a', 'b', 'c'],
		open: true,
		verste_m: 100
	};
	const tekst = { naam: 'Samen de post', samenvatting: 's', omschrijving: 'o', trefwoorden: [] };
	expect(groepAanbod(groep, drie(), 10, tekst)).toEqual({
		...tekst,
		slug: 'samen-de-post',
		soort: 'activiteit',
		vorm: ['locatie'],
		schaal: 'wijk',
		talen: ['nl'],
		resultaatgebieden: ['administratie'],
		openingstijden: [{ dag: 2, van: '10:00', tot: '12:00' }],
		plaatsen_vrij: 5
	});
	expect(groepAanbod({ ...groep, taal: 'ar' }, drie(), 5, tekst)).toMatchObject({
		talen: ['ar'],
		plaatsen_vrij: 1
	});
});

test('ruimte zonder aantal is weer onbekend, met aantal hoort er een dagdeel bij', () => {
	const read = (fields: Record<string, string>) => {
		const form = new FormData();
		const ids = { plek: crypto.randomUUID(), organisatie: crypto.randomUUID() };
		for (const [name, value] of Object.entries({ ...ids, ...fields })) form.append(name, value);
		return readForm(ruimteSchema, form);
	};
	expect(read({ mensen: '' })).toMatchObject({ ok: true, data: { mensen: null } });
	expect(read({ mensen: '8', dagdelen: 'ma_ochtend' })).toMatchObject({ ok: true });
	expect(read({ mensen: '8' })).toMatchObject({
		ok: false,
		errors: { dagdelen: 'fout_verplicht' }
	});
	expect(read({ mensen: '0', dagdelen: 'ma_ochtend' })).toMatchObject({ ok: false });
});
