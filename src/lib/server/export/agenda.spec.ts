import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { agendapunten, heeftAgenda } from '../../domain/agenda.ts';
import { agendaBestand } from './agenda.ts';

const over = {
	id: 'a1',
	naam: 'Koffie; met taart, elke week',
	tekst: 'Kom langs.\nJe bent welkom.',
	plaats: 'De Zwaan, Zwanenbloem 2',
	url: 'https://kaart.example/aanbod/koffie'
};
const tijd = (dag: number, van = '09:30', tot = '12:00') => ({ dag, van, tot });
const bron = {
	tijden: [tijd(1), tijd(5), tijd(3, '13:00', '15:00')],
	afwijkend: [
		{ datum: '2026-12-07', van: null, tot: null, reden: 'dicht' },
		{ datum: '2026-12-11', van: '10:00', tot: '11:00', reden: null }
	],
	dicht_van: '2027-02-01',
	dicht_tot: '2027-02-07'
};
const VANDAAG = '2026-11-26';
const nu = new Date('2026-11-26T12:00:00Z');
const ics = agendaBestand(over, agendapunten(bron, VANDAAG), nu);
const calendar = convertIcsCalendar(undefined, ics);
const events = calendar.events ?? [];

describe('het bestand voor een agenda', () => {
	test('is te lezen, en elke regel eindigt zoals de norm het wil', () => {
		expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(events.map((e) => e.summary)).toEqual(Array(3).fill('Koffie; met taart, elke week'));
		expect(events[0]).toMatchObject({
			location: over.plaats,
			url: over.url,
			description: `${over.tekst}\n\n${over.url}`
		});
		expect(new Set(events.map((e) => e.uid)).size).toBe(3);
	});

	test('begint op de eerste dag die klopt, in Nederlandse tijd', () => {
		expect(ics).toContain('TZID=Europe/Amsterdam:20261127T093000');
		expect(ics).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,FR;WKST=MO');
		expect(ics).toContain('TZID=Europe/Amsterdam:20261202T130000');
		expect(events[0]!.start.date.toISOString()).toBe('2026-11-27T08:30:00.000Z');
	});

	test('de zone kent de winter en de zomer', () => {
		expect(ics).toMatch(/BEGIN:DAYLIGHT[\s\S]{1,60}DTSTART:19960331T020000/);
		expect(ics).toMatch(/BEGIN:STANDARD[\s\S]{1,60}DTSTART:19961027T030000/);
		expect(ics).toContain('RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3');
		expect(ics).toContain('RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10');
	});

	test('laat weg wat anders is: een dag dicht, een feestdag, een week dicht', () => {
		const off = (events[0]!.exceptionDates ?? []).map((d) => d.date.toISOString().slice(0, 10));
		for (const day of ['2026-12-07', '2026-12-11', '2026-12-25', '2027-01-01', '2027-02-01'])
			expect(off).toContain(day);
		expect(off).not.toContain('2026-12-14');
		const dates = extendByRecurrenceRule(events[0]!.recurrenceRule!, {
			start: events[0]!.start.date,
			end: new Date('2026-12-31T00:00:00Z'),
			exceptions: events[0]!.exceptionDates!.map((d) => d.date)
		}).map((date) => date.toISOString().slice(0, 10));
		expect(dates).not.toContain('2026-12-25');
		expect(dates).toContain('2026-12-14');
	});

	test('andere tijden komen één keer terug', () => {
		const once = events.filter((e) => !e.recurrenceRule);
		expect(once.map((e) => e.start.date.toISOString())).toEqual(['2026-12-11T09:00:00.000Z']);
	});

	test('wat tot nader order dicht is, heeft geen afspraken', () => {
		const dicht = { ...bron, dicht_van: '2026-11-01', dicht_tot: null };
		expect(agendapunten(dicht, VANDAAG)).toEqual([]);
	});
});

test.each([
	['inloop', false, true],
	['cursus', false, true],
	['maatjesproject', false, false],
	[null, false, false],
	['inloop', true, false]
])('soort %s, gevoelig %s: agenda %s', (soort, gevoelig, wel) =>
	expect(heeftAgenda({ soort, gevoelig })).toBe(wel)
);
