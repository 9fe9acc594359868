import { expect, test } from 'vitest';
import { gedeeldeDelen, isGeldig, toestemmingSchema, type Toestemming } from './toestemming.ts';

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
