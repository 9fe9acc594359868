import { expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import {
	evaluatieSchema,
	opVolgorde,
	radarpunt,
	reeksen,
	vraagSchema,
	zrmSchema,
	type Evaluatie
} from './evaluatie.ts';

const read = (schema: Parameters<typeof readForm>[0], fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	return readForm(schema, data);
};

test('alles mag open blijven, en er komt geen cijfer uit', () => {
	expect(read(evaluatieSchema, { versie: '0', wat: 'bewaren' })).toEqual({
		ok: true,
		data: { versie: 0, wat: 'bewaren', antwoorden: {} }
	});
	expect(
		read(evaluatieSchema, { versie: '0', wat: 'versturen', regie_oordeel: '6' })
	).toMatchObject({
		errors: { regie_oordeel: 'fout_bereik' }
	});
});
test('een domein van de matrix hoeft nooit', () => {
	expect(read(zrmSchema, { versie: '2', justitie: '5', financien: '' })).toEqual({
		ok: true,
		data: { versie: 2, niveaus: { justitie: 5 } }
	});
});
test('gevraagd wordt er voor een dag die nog komt', () => {
	expect(read(vraagSchema('2026-11-27'), { moment: 'start', dag: '2026-11-26' })).toMatchObject({
		errors: { dag: 'fout_gesprek_dag' }
	});
});

const blad = (kant: 'client' | 'begeleider', verstuurd_op: string | null) => ({
	kant,
	verstuurd_op,
	wijze: 'zelf' as const,
	antwoorden: {}
});
const rij: Evaluatie[] = [
	{ id: 'eind', moment: 'eind', dag: '2026-06-01', bladen: [blad('client', '2026-06-01')] },
	{ id: 'start', moment: 'start', dag: '2026-01-01', bladen: [blad('client', '2026-01-01')] },
	{
		id: 'tussen',
		moment: 'tussentijds',
		dag: '2026-06-01',
		bladen: [blad('client', null), blad('begeleider', '2026-06-01')]
	}
];
test('in de volgorde van de tijd, en een concept telt niet mee', () => {
	expect(opVolgorde(rij).map((e) => e.id)).toEqual(['start', 'tussen', 'eind']);
	expect(reeksen(rij, 'client').map((r) => r.evaluatie.id)).toEqual(['start', 'eind']);
	expect(reeksen(rij, 'vrijwilliger')).toEqual([]);
});
test('de eerste as wijst omhoog', () => {
	const { x, y } = radarpunt(0, 5, 1);
	expect([Math.round(x * 100), Math.round(y * 100)]).toEqual([0, -100]);
});
