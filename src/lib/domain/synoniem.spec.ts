import { expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import { synoniemSchema } from './synoniem.ts';

function form(velden: Record<string, string>) {
	const data = new FormData();
	for (const [naam, waarde] of Object.entries(velden)) data.set(naam, waarde);
	return readForm(synoniemSchema, data);
}

test('een lijst van woorden wordt netjes gemaakt', () => {
	expect(form({ zegt: ' bakkie ,, bak  troost,', bedoelt: 'koffie', ook: '' })).toEqual({
		ok: true,
		data: { zegt: 'bakkie, bak troost', bedoelt: 'koffie', ook: '' }
	});
});

test.each([
	[{ zegt: '', bedoelt: 'koffie' }, { zegt: 'fout_verplicht' }],
	[{ zegt: ', !,', bedoelt: 'koffie' }, { zegt: 'fout_verplicht' }],
	[{ zegt: 'bakkie', bedoelt: 'a'.repeat(501) }, { bedoelt: 'fout_te_lang' }],
	[{ zegt: '111222333', bedoelt: 'koffie' }, { zegt: 'fout_bsn' }]
])('%j wordt geweigerd bij het veld', (velden, errors) => {
	expect(form(velden)).toMatchObject({ ok: false, errors });
});
