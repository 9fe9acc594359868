import { expect, test } from 'vitest';
import { dagenreeksen, gebouwDagen, komendeFeestdagen, metReden, redenVan } from './dagen-samen.ts';

const VANDAAG = '2026-12-20';
const op = (datum: string, van: string | null = null, tot: string | null = null) => ({
	datum,
	van,
	tot,
	reden: null as string | null
});
const vrijdag = { dag: 5, van: '09:00', tot: '12:00' };

test('feestdagen staan er één keer, ook over het jaar heen', () => {
	expect(komendeFeestdagen(VANDAAG)).toEqual([
		{ datum: '2026-12-25', feestdag: 'kerstdag_1' },
		{ datum: '2026-12-26', feestdag: 'kerstdag_2' },
		{ datum: '2027-01-01', feestdag: 'nieuwjaar' }
	]);
});

test('dagen achter elkaar die gelijk zijn, zijn één regel', () => {
	const afwijkend = [
		op('2026-12-19'),
		op('2026-12-22'),
		op('2026-12-21'),
		op('2026-12-23', '10:00', '11:00'),
		op('2026-12-24', '10:00', '12:00'),
		op('2026-12-28'),
		op('2027-03-01')
	];
	expect(dagenreeksen(afwijkend, VANDAAG).map(({ van, tot, stand }) => [van, tot, stand])).toEqual([
		['2026-12-21', '2026-12-22', 'dicht'],
		['2026-12-23', '2026-12-23', 'anders'],
		['2026-12-24', '2026-12-24', 'anders'],
		['2026-12-28', '2026-12-28', 'dicht']
	]);
	expect(dagenreeksen([], VANDAAG)).toEqual([]);
});

test('een andere reden is een andere regel', () => {
	const { afwijkend } = { afwijkend: [op('2026-12-21'), op('2026-12-22'), op('2026-12-23')] };
	const redenen = new Map([
		[redenVan('inloop', '2026-12-22'), 'De zaal is bezet.'],
		[redenVan('koor', '2026-12-23'), 'Van een ander.']
	]);
	const runs = dagenreeksen(metReden({ id: 'inloop', afwijkend }, redenen), VANDAAG);
	expect(runs.map(({ van, tot, reden }) => [van, tot, reden])).toEqual([
		['2026-12-21', '2026-12-21', null],
		['2026-12-22', '2026-12-22', 'De zaal is bezet.'],
		['2026-12-23', '2026-12-23', null]
	]);
});

test('van een gebouw staat per dag wie wat zei, en of iemand niets zei', () => {
	const days = gebouwDagen(
		[
			{ item: 'inloop', tijden: [vrijdag], afwijkend: [op('2026-12-25')] },
			{ item: 'koffie', tijden: [vrijdag], afwijkend: [] },
			{ item: 'koor', tijden: [], afwijkend: [op('2026-12-22', '19:00', '20:00')] }
		],
		VANDAAG
	);
	expect(days.map((d) => [d.datum, d.gezegd.map((g) => g.item), d.onbekend])).toEqual([
		['2026-12-22', ['koor'], false],
		['2026-12-25', ['inloop'], true],
		['2027-01-01', [], true]
	]);
});
