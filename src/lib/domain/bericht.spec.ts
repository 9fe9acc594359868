import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import { berichtSchema, MAX_BERICHT, persoonlijkIn, type Persoonlijk } from './bericht.ts';

describe('wat iemand over zichzelf weggeeft', () => {
	test.each<[string, Persoonlijk[]]>([
		['Bel me op 06 12 34 56 78', ['telefoon']],
		['06-12345678', ['telefoon']],
		['mijn nummer is 0612345678.', ['telefoon']],
		['+31 6 1234 5678', ['telefoon']],
		['0031612345678', ['telefoon']],
		['(030) 123 45 67', ['telefoon']],
		['mail naar joke@voorbeeld.nl', ['email']],
		['Ik woon op Dorpsstraat 12', ['adres']],
		['Prins Bernhardlaan 4b', ['adres']],
		['Lange weg 100', ['adres']],
		['3431 AB', ['adres']],
		['3431AB Nieuwegein, 06 12345678, a@b.nl', ['telefoon', 'email', 'adres']],
		['Tot dinsdag om 14.00 uur', []],
		['Zullen we op 01-02-2026 10 uur afspreken?', []],
		['Ik ben onderweg 10 minuten', []],
		['Het kost 12,50 euro', []],
		['Om 10.30 of 11.15, wat jij wilt', []],
		['In 2026 wordt het beter', []],
		['', []]
	])('%s', (tekst, verwacht) => {
		expect(persoonlijkIn(tekst)).toEqual(verwacht);
	});

	test('een nummer valt op, hoe het ook is getypt', () => {
		const scheiding = fc.constantFrom('', ' ', '-', '.');
		const cijfers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(cijfers, scheiding, (digits, tussen) => {
				expect(persoonlijkIn(`bel 06${tussen}${digits.join(tussen)} even`)).toContain('telefoon');
			})
		);
	});
});

describe('een bericht', () => {
	const sleutel = '00000000-0000-4000-8000-000000000001';
	const lees = (tekst: string, toch?: string) => {
		const form = new FormData();
		form.set('sleutel', sleutel);
		form.set('tekst', tekst);
		if (toch) form.set('toch', toch);
		return readForm(berichtSchema, form);
	};

	test.each([
		['', 'fout_verplicht'],
		['   ', 'fout_verplicht'],
		['Mijn nummer is 123456782', 'fout_bsn'],
		['123.456.782', 'fout_bsn'],
		['x'.repeat(MAX_BERICHT + 1), 'fout_te_lang']
	])('%.30s wordt niet verstuurd', (tekst, fout) => {
		expect(lees(tekst)).toMatchObject({ ok: false, errors: { tekst: fout } });
	});

	test('ook wie ja zei op de waarschuwing stuurt geen BSN', () => {
		expect(lees('123456782', 'ja').ok).toBe(false);
	});

	test('een regel telt als een teken, zoals in de browser', () => {
		expect(lees(`a${'\r\n'.repeat(MAX_BERICHT - 2)}b`).ok).toBe(true);
	});

	test('een telefoonnummer mag, als de waarschuwing is gelezen', () => {
		expect(lees('06 12 34 56 78', 'ja')).toMatchObject({ ok: true, data: { toch: true } });
	});
});
