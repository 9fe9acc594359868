import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { feedpunten, type Feedregel } from '../../domain/agendafeed.ts';
import { feedBestand, gesprekBestand } from './gesprek.ts';

const gesprek = {
	id: '0190a5b0-0000-7000-8000-000000000001',
	versie: 0,
	dag: '2026-12-03',
	tijd: '23:30',
	minuten: 60,
	plek: 'Buurthuis De Zwaan',
	afgezegd: false,
	titel: 'Gesprek',
	url: 'https://dichtbij.example/mijn/gesprek/1',
	updated_at: '2026-11-27T09:00:00Z',
	van: { naam: 'dichtbij', email: 'post@dichtbij.example' },
	voor: { naam: 'An', email: 'an@voorbeeld.nl' }
};
const event = (extra: Partial<typeof gesprek> = {}) => {
	const text = gesprekBestand({ ...gesprek, ...extra });
	return { text, ...convertIcsCalendar(undefined, text).events![0]! };
};

test('een uitnodiging is een REQUEST van de site aan wie hem ophaalt, ook over middernacht', () => {
	const { text, start, end } = event();
	expect(text).toContain('METHOD:REQUEST\r\n');
	expect(text).toContain('TZID=Europe/Amsterdam:20261203T233000');
	expect(text).toContain('TZID=Europe/Amsterdam:20261204T003000');
	expect(end!.date.getTime() - start.date.getTime()).toBe(3_600_000);
	expect(text).toMatch(/ORGANIZER.*:mailto:post@dichtbij\.example/i);
	expect(text.replace(/\r\n /g, '')).toMatch(/ATTENDEE.*:mailto:an@voorbeeld\.nl/i);
});
test('verzet, hoe vaak ook: dezelfde UID, een SEQUENCE die alleen oploopt; afgezegd is een CANCEL', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(200), { minLength: 2, maxLength: 6 }), (versies) => {
			const sorted = versies.toSorted((a, b) => a - b);
			const texts = sorted.map((versie, i) => event({ versie, afgezegd: i === sorted.length - 1 }));
			expect(new Set(texts.map((t) => t.uid)).size).toBe(1);
			const numbers = texts.map((t) => Number(/SEQUENCE:(\d+)/.exec(t.text)?.[1]));
			expect(numbers).toEqual(sorted);
			expect(texts.at(-1)!.text).toContain('METHOD:CANCEL');
			expect(texts.at(-1)!.status).toBe('CANCELLED');
		})
	);
});

const regel: Feedregel = {
	soort: 'gesprek',
	id: gesprek.id,
	versie: 2,
	dag: '2026-12-03',
	tijd: '14:00',
	minuten: 45,
	plek: 'Buurthuis',
	dagdeel: null,
	op: '2026-11-27T09:00:00Z',
	pad: '/mijn/gesprek/1'
};
const titels = {
	gesprek: 'Gesprek',
	kennismaking: 'Kennismaking',
	moment: 'Vast moment',
	evaluatie: 'Zeggen hoe het gaat',
	waakvlam: 'Even bellen'
};
const feed = (regels: Feedregel[]) =>
	feedBestand(feedpunten(regels), titels, { naam: 'dichtbij', origin: 'https://dichtbij.example' });

test('in de agenda staat hetzelfde gesprek onder dezelfde UID', () => {
	const text = feed([regel]);
	expect(text).toContain('METHOD:PUBLISH');
	expect(text).toContain(`UID:${gesprek.id}@dichtbij`);
	expect(text).toContain('SEQUENCE:2');
	expect(text).toContain('https://dichtbij.example/mijn/gesprek/1');
});
test('een dag, een vast moment per week, en een lege agenda zijn geldig', () => {
	const text = feed([
		{ ...regel, id: 'b', soort: 'waakvlam', tijd: null, minuten: null, plek: null },
		{
			...regel,
			id: 'c',
			soort: 'moment',
			tijd: null,
			minuten: null,
			plek: null,
			dagdeel: 'do_middag'
		}
	]);
	expect(text).toContain('DTSTART;VALUE=DATE:20261203');
	expect(text).toContain('DTEND;VALUE=DATE:20261204');
	expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=TH');
	expect(text).toContain('TRANSP:TRANSPARENT');
	expect(convertIcsCalendar(undefined, text).events).toHaveLength(2);
	expect(feed([])).toMatch(/BEGIN:VCALENDAR[^]*END:VCALENDAR/);
});
