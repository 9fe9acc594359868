import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	contactSchema,
	contactvraagSchema,
	geldig,
	ingetrokken,
	nazorgDagSchema,
	nazorgSchema,
	type Contact
} from './contact.ts';
import { readForm } from './formulier.ts';

const VANDAAG = '2026-11-27';
const SLEUTEL = '7b0c9f0e-9d7e-4c8e-8a43-0b1c2d3e4f50';

function form(values: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(values)) data.set(name, value);
	return data;
}
const log = (values: Record<string, string>) =>
	readForm(
		contactSchema(VANDAAG),
		form({ sleutel: SLEUTEL, hoe: 'langs', stemming: 'goed', ...values })
	);

describe('een contact opschrijven', () => {
	test('twee keuzes zijn genoeg: de dag is vandaag', () => {
		expect(log({})).toMatchObject({
			ok: true,
			data: { dag: VANDAAG, notitie: '', vervangt: null, waakvlam: false, nazorg: false }
		});
	});
	test.each([
		[{ hoe: '' }, 'hoe'],
		[{ stemming: 'prima' }, 'stemming'],
		[{ dag: '2026-11-28' }, 'dag'],
		[{ dag: '2025-11-01' }, 'dag'],
		[{ dag: '2026-02-30' }, 'dag'],
		[{ notitie: 'x'.repeat(501) }, 'notitie'],
		[{ notitie: 'BSN 111222333' }, 'notitie'],
		[{ sleutel: 'x' }, 'sleutel']
	])('%j klopt niet: %s', (values, field) => {
		const read = log(values);
		expect(read.ok).toBe(false);
		if (!read.ok) expect(Object.keys(read.errors)).toEqual([field]);
	});
});

const line = (id: string, more: Partial<Contact> = {}): Contact => ({
	id,
	traject_id: 't',
	dag: VANDAAG,
	hoe: 'langs',
	stemming: 'goed',
	notitie: '',
	partij: 'begeleider',
	wie: 'Daan',
	van_mij: true,
	waakvlam: false,
	nazorg: false,
	vervangt: null,
	ingetrokken_op: null,
	created_at: '2026-11-27T10:00:00Z',
	...more
});
const OP = '2026-11-27T11:00:00Z';

describe('wat er staat', () => {
	test('een verbetering laat zien wat er eerst stond', () => {
		const lines = [
			line('c', { vervangt: 'b' }),
			line('b', { vervangt: 'a', ingetrokken_op: OP }),
			line('a', { ingetrokken_op: OP })
		];
		expect(geldig(lines).map((l) => [l.id, l.eerder.map((e) => e.id)])).toEqual([
			['c', ['b', 'a']]
		]);
		expect(ingetrokken(lines)).toEqual([]);
	});
	test('wat is ingetrokken zonder iets nieuws blijft te lezen', () => {
		expect(ingetrokken([line('a', { ingetrokken_op: OP })]).map((l) => l.id)).toEqual(['a']);
	});
	test('elke regel is precies een keer te lezen, hoe ook verbeterd', () => {
		const histories = fc.array(
			fc.record({ verbeteringen: fc.integer({ min: 0, max: 4 }), weg: fc.boolean() }),
			{ maxLength: 8 }
		);
		fc.assert(
			fc.property(histories, (all) => {
				const lines = all.flatMap(({ verbeteringen, weg }, n) =>
					Array.from({ length: verbeteringen + 1 }, (_, i) =>
						line(`${n}.${i}`, {
							vervangt: i ? `${n}.${i - 1}` : null,
							ingetrokken_op: i < verbeteringen || weg ? OP : null
						})
					)
				);
				const read = geldig(lines).flatMap((l) => [l.id, ...l.eerder.map((e) => e.id)]);
				expect(new Set(read).size).toBe(read.length);
				const standing = all.filter(({ weg }) => !weg).length;
				expect(geldig(lines)).toHaveLength(standing);
				expect(ingetrokken(lines)).toHaveLength(all.length - standing);
			})
		);
	});
});

test('de client vraagt met een tik; woorden hoeven niet', () => {
	expect(readForm(contactvraagSchema, form({ soort: 'niet_goed' }))).toEqual({
		ok: true,
		data: { soort: 'niet_goed', tekst: '' }
	});
	expect(readForm(contactvraagSchema, form({ soort: 'iets' })).ok).toBe(false);
});

test('nazorg: niet nodig vraagt waarom, een dag ligt niet in het verleden', () => {
	const zeg = (values: Record<string, string>) =>
		readForm(nazorgSchema(VANDAAG), form({ versie: '0', waakvlam: 'ja', ...values })).ok;
	expect(zeg({})).toBe(true);
	expect(zeg({ op: '' })).toBe(true);
	expect(zeg({ op: '2026-11-26' })).toBe(false);
	expect(zeg({ waakvlam: 'nee' })).toBe(false);
	expect(zeg({ waakvlam: 'nee', reden: 'Woont nu bij haar zus' })).toBe(true);
	const plan = (dag: string) => readForm(nazorgDagSchema(VANDAAG), form({ dag })).ok;
	expect([plan('2026-11-02'), plan('2026-10-31'), plan('2027-11-01'), plan('2028-01-01')]).toEqual([
		true,
		false,
		true,
		false
	]);
});
