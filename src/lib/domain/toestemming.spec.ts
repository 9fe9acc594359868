import { expect, test } from 'vitest';
import {
	gedeeldeDelen,
	isGeldig,
	laatsteDag,
	metOntvanger,
	toestemmingSchema,
	type Toestemming
} from './toestemming.ts';

const maatje = '0190a5b0-0000-7000-8000-000000000001';
const aanbieder = '0190a5b0-0000-7000-8000-000000000002';

function toestemming(extra: Partial<Toestemming> = {}): Toestemming {
	return {
		id: '1',
		client_id: 'c',
		ontvanger_soort: 'vrijwilliger',
		ontvanger_vrijwilliger_id: maatje,
		ontvanger_organisatie_id: null,
		deel: 'contact',
		doel: 'samen afspreken',
		wijze: 'gesprek',
		gegeven_op: '2026-11-01',
		geldig_tot: null,
		ingetrokken_op: null,
		...extra
	};
}

test.each<[string, Partial<Toestemming>, boolean]>([
	['gegeven', {}, true],
	['vandaag gegeven', { gegeven_op: '2026-11-22' }, true],
	['morgen gegeven', { gegeven_op: '2026-11-23' }, false],
	['laatste dag', { geldig_tot: '2026-11-22' }, true],
	['verlopen', { geldig_tot: '2026-11-21' }, false],
	['net ingetrokken', { ingetrokken_op: '2026-11-22T12:00:00Z' }, false]
])('toestemming %s geldt: %s', (_, extra, valid) => {
	expect(isGeldig(toestemming(extra), '2026-11-22')).toBe(valid);
});

test('elke ontvanger ziet alleen de eigen delen', () => {
	const all = [
		toestemming({ deel: 'plan' }),
		toestemming(),
		toestemming({ deel: 'verslag', ingetrokken_op: '2026-11-02T00:00:00Z' }),
		toestemming({
			deel: 'uren',
			ontvanger_vrijwilliger_id: null,
			ontvanger_organisatie_id: aanbieder
		})
	];
	expect(gedeeldeDelen(all, maatje, '2026-11-22')).toEqual(['contact', 'plan']);
	expect(gedeeldeDelen(all, aanbieder, '2026-11-22')).toEqual(['uren']);
	expect(gedeeldeDelen(all, 'iemand anders', '2026-11-22')).toEqual([]);
});

test.each([
	[{ delen: [] }, 'delen', 'fout_verplicht'],
	[{ doel: '' }, 'doel', 'fout_verplicht'],
	[{ gegeven_op: '2026-11-23' }, 'gegeven_op', 'fout_datum_in_toekomst'],
	[{ ontvanger_vrijwilliger_id: '' }, 'ontvanger', 'fout_keuze'],
	[{ ontvanger_organisatie_id: aanbieder }, 'ontvanger', 'fout_keuze']
])('geweigerd: %j', (fields, path, message) => {
	const parsed = toestemmingSchema('2026-11-22').safeParse({
		ontvanger_vrijwilliger_id: maatje,
		delen: ['contact'],
		doel: 'samen afspreken',
		gegeven_op: '2026-11-22',
		...fields
	});
	expect(parsed.error?.issues).toMatchObject([{ path: [path], message }]);
});

test.each<[Record<string, string>, string | null]>([
	[{}, null],
	[{ einde: 'open', tot: '2026-12-01' }, null],
	[{ einde: 'dag', tot: '2026-12-01' }, '2026-12-01'],
	[{ einde: 'dag', tot: '2026-11-22' }, '2026-11-22'],
	[{ einde: 'beschikking', tot: '2026-12-01' }, '2027-03-01']
])('met %j loopt het tot %s', (fields, tot) => {
	const data = toestemmingSchema('2026-11-22', '2027-03-01').parse({
		ontvanger_vrijwilliger_id: maatje,
		delen: ['contact'],
		doel: 'samen afspreken',
		gegeven_op: '2026-11-22',
		...fields
	});
	expect(data.tot).toBe(tot);
	expect(data).not.toHaveProperty('einde');
});

test.each<[string | null, Record<string, string>, string, string]>([
	['2027-03-01', { einde: 'dag' }, 'tot', 'fout_verplicht'],
	['2027-03-01', { einde: 'dag', tot: '2026-11-21' }, 'tot', 'fout_dag_voorbij'],
	[null, { einde: 'beschikking' }, 'einde', 'fout_keuze'],
	['2026-11-01', { einde: 'beschikking' }, 'einde', 'fout_keuze']
])('een einde dat niet kan (beschikking %s): %j', (beschikking, fields, path, message) => {
	const parsed = toestemmingSchema('2026-11-22', beschikking).safeParse({
		ontvanger_vrijwilliger_id: maatje,
		delen: ['contact'],
		doel: 'samen afspreken',
		gegeven_op: '2026-11-22',
		...fields
	});
	expect(parsed.error?.issues).toMatchObject([{ path: [path], message }]);
});

test('de laatste dag is die van wat loopt', () => {
	const list = [
		{ status: 'actief', eind_op: '2027-03-01' },
		{ status: 'actief', eind_op: '2027-06-01' },
		{ status: 'afgesloten', eind_op: '2028-01-01' }
	];
	expect(laatsteDag(list, '2026-11-27')).toBe('2027-06-01');
	expect(laatsteDag(list, '2027-06-02')).toBeNull();
	expect(laatsteDag([], '2026-11-27')).toBeNull();
});

test.each([
	['v:els', 'ontvanger_vrijwilliger_id', 'els'],
	['o:zorg', 'ontvanger_organisatie_id', 'zorg'],
	['', 'ontvanger_organisatie_id', null]
])('de ontvanger %j in een formulier', (value, field, id) => {
	const form = new FormData();
	form.set('ontvanger', value);
	expect(metOntvanger(form).get(field)).toBe(id);
});
