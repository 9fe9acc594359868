import { describe, expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import {
	blijver,
	SAMENVOEGVELDEN,
	samenvoegSchema,
	verschillen,
	type Samenvoegveld,
	type Zijde
} from './samenvoegen.ts';

const LEEG = Object.fromEntries(SAMENVOEGVELDEN.map((veld) => [veld, ''])) as Zijde['waarden'];
const A = '00000000-0000-4000-8000-00000000000a';
const B = '00000000-0000-4000-8000-00000000000b';

function zijde(
	id: string,
	anders: Partial<Omit<Zijde, 'waarden'>> = {},
	waarden: Partial<Record<Samenvoegveld, string>> = {}
): Zijde {
	return {
		id,
		status: 'gepubliceerd',
		gecontroleerd_op: null,
		created_at: '2026-01-01',
		...anders,
		waarden: { ...LEEG, ...waarden }
	};
}

describe('wie blijft', () => {
	test.each<[string, Zijde, Zijde]>([
		['wat op de kaart staat', zijde(A, { status: 'te_beoordelen' }), zijde(B)],
		['wat het laatst is gecontroleerd', zijde(A), zijde(B, { gecontroleerd_op: '2026-10-01' })],
		['wat meer vertelt', zijde(A), zijde(B, {}, { telefoon: '030' })],
		['wat er het langst staat', zijde(A, { created_at: '2026-02-01' }), zijde(B)]
	])('%s', (_, ander, verwacht) => {
		expect(blijver(ander, verwacht)).toBe(verwacht);
		expect(blijver(verwacht, ander)).toBe(verwacht);
	});
});

test('gevraagd wordt alleen wat verschilt, en leeg wint nooit van iets', () => {
	const blijft = zijde(A, {}, { naam: 'Taalmaatje', telefoon: '030 1', kosten: 'gratis' });
	const weg = zijde(B, {}, { naam: 'Taalmaatje', telefoon: '030 2', toegang: 'Bel even.' });
	expect(verschillen(SAMENVOEGVELDEN, blijft, weg)).toEqual([
		{ veld: 'telefoon', keuze: A },
		{ veld: 'kosten', keuze: A },
		{ veld: 'toegang', keuze: B }
	]);
});

describe('het formulier', () => {
	const lees = (velden: Record<string, string>) => {
		const form = new FormData();
		for (const [name, value] of Object.entries(velden)) form.set(name, value);
		return readForm(samenvoegSchema, form);
	};
	test('wat van de ander komt wordt meegenomen', () => {
		expect(lees({ een: A, ander: B, blijft: A, telefoon: B, kosten: A })).toEqual({
			ok: true,
			data: { blijft: A, weg: B, velden: ['telefoon'] }
		});
	});
	test.each([
		{ een: A, ander: B, blijft: '00000000-0000-4000-8000-00000000000c' },
		{ een: A, ander: A, blijft: A },
		{ een: A, ander: B, blijft: 'x' }
	])('een vreemde keuze wordt geweigerd: $blijft', (velden) => {
		expect(lees(velden)).toMatchObject({ ok: false, errors: { blijft: 'fout_keuze' } });
	});
});
