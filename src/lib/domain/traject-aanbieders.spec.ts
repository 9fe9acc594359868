import { expect, test } from 'vitest';
import { deelnames, deelnameSchema, laatsteDag, stoppenSchema } from './traject-aanbieders.ts';

const organisatie_id = '00000000-0000-4000-8000-000000000001';
const basis = { organisatie_id, taak: 'Dagbesteding', van: '2026-01-05' };

test('deelname zonder niveau en einde loopt zolang het traject loopt', () => {
	expect(deelnameSchema.parse({ ...basis, niveau: '', tot: '' })).toEqual({
		...basis,
		niveau: null,
		tot: null
	});
});

test.each([
	[{ tot: '2026-01-04' }, 'tot', 'fout_periode'],
	[{ taak: '' }, 'taak', 'fout_verplicht'],
	[{ organisatie_id: '' }, 'organisatie_id', 'fout_keuze'],
	[{ niveau: '4' }, 'niveau', 'fout_bereik']
])('geweigerd: %j', (fields, path, message) => {
	const issue = deelnameSchema.safeParse({ ...basis, ...fields }).error?.issues[0];
	expect(issue).toMatchObject({ path: [path], message });
});

test('stoppen vraagt een dag en een reden', () => {
	const posted = { deelname: organisatie_id, gestopt_op: '2026-02-01', stop_reden: '' };
	expect(stoppenSchema.safeParse(posted).error?.issues).toMatchObject([{ path: ['stop_reden'] }]);
});

const row = (van: string, tot: string | null = null, gestopt_op: string | null = null) => ({
	van,
	tot,
	gestopt_op
});

test.each([
	[row('2026-01-05'), null],
	[row('2026-01-05', '2026-06-01'), '2026-06-01'],
	[row('2026-01-05', '2026-06-01', '2026-03-01'), '2026-03-01'],
	[row('2026-01-05', null, '2026-03-01'), '2026-03-01']
])('de laatste dag van %j is %s', (a, expected) => expect(laatsteDag(a)).toBe(expected));

test('op de laatste dag doet iemand nog mee, de dag erna niet', () => {
	const rows = [
		row('2026-01-05', '2026-06-01'),
		row('2026-06-02'),
		row('2026-01-05', null, '2026-05-31')
	];
	expect(deelnames(rows, '2026-06-01')).toEqual({
		nu: [rows[0]],
		straks: [rows[1]],
		eerder: [rows[2]]
	});
});
