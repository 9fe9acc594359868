import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { kennismakingBestand } from './kennismaking.ts';

const kennismaking = {
	id: '0190a5b0-0000-7000-8000-000000000001',
	volgnummer: 0,
	dag: '2026-12-03',
	tijd: '23:30',
	plek: 'Buurthuis De Zwaan, Sluisstraat 3, Nieuwegein',
	afgezegd: false,
	titel: 'Kennismaking',
	url: 'https://dichtbij.example/koppelingen/1',
	updated_at: '2026-11-27T09:00:00Z'
};
const event = (extra: Partial<typeof kennismaking> = {}) => {
	const text = kennismakingBestand({ ...kennismaking, ...extra });
	return { text, ...convertIcsCalendar(undefined, text).events![0]! };
};

test('een kennismaking staat een uur in de agenda, ook over middernacht', () => {
	const { text, start, end, summary } = event();
	expect(text).toContain('METHOD:PUBLISH\r\n');
	expect(text).toContain('TZID=Europe/Amsterdam:20261203T233000');
	expect(text).toContain('TZID=Europe/Amsterdam:20261204T003000');
	expect(end!.date.getTime() - start.date.getTime()).toBe(3_600_000);
	expect(summary).toBe('Kennismaking');
});

test('verzet blijft het dezelfde, met een hoger nummer', () => {
	const [before, after] = [event(), event({ volgnummer: 2, dag: '2026-12-10' })];
	expect(after.uid).toBe(before.uid);
	expect(before.text).toContain('SEQUENCE:0');
	expect(after.text).toContain('SEQUENCE:2');
});

test('afgezegd gaat het uit de agenda', () => {
	const { text, status } = event({ afgezegd: true, volgnummer: 1 });
	expect(text).toContain('METHOD:CANCEL');
	expect(status).toBe('CANCELLED');
});

test('de titel noemt geen plek en geen naam', () => {
	expect(event().summary).not.toMatch(/Zwaan|straat/);
});
