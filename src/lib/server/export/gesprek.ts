import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Feedpunt, Feedsoort } from '../../domain/agendafeed.ts';
import { addDays } from '../../domain/week.ts';
import { AMSTERDAM, DAYS, local } from './agenda.ts';

const MINUTE = 60_000;
const DAY_LONG = 24 * 60;

export type Uitnodiging = {
	id: string;
	/** How often it was changed. */
	versie: number;
	dag: string;
	tijd: string;
	minuten: number;
	plek: string;
	afgezegd: boolean;
	/** What a calendar that others read too may say: no name. */
	titel: string;
	url: string;
	updated_at: string;
	/** The site, and who downloads it. */
	van: { naam: string; email: string };
	voor: { naam: string; email: string };
};

/** The same talk has the same UID in a file and in the feed, so that it stands in a calendar once. */
const uid = (sleutel: string) => `${sleutel}@dichtbij`;

/**
 * An invitation (RFC 5546). Moved it keeps its UID with a higher SEQUENCE, so that a calendar moves it
 * too; called off it is a CANCEL of the same UID.
 */
export function gesprekBestand(g: Uitnodiging): string {
	return write({
		method: g.afgezegd ? 'CANCEL' : 'REQUEST',
		events: [
			{
				uid: uid(g.id),
				sequence: g.versie,
				status: g.afgezegd ? 'CANCELLED' : 'CONFIRMED',
				stamp: { date: new Date(g.updated_at) },
				summary: g.titel,
				location: g.plek,
				url: g.url,
				organizer: { name: g.van.naam, email: g.van.email },
				attendees: [
					{ name: g.voor.naam, email: g.voor.email, role: 'REQ-PARTICIPANT', partstat: 'ACCEPTED' }
				],
				...between(g.dag, g.tijd, g.minuten)
			}
		]
	});
}

/** Everything in the calendar of one person, to subscribe to. `origin` of the site. */
export function feedBestand(
	punten: readonly Feedpunt[],
	titels: Record<Feedsoort, string>,
	{ naam, origin }: { naam: string; origin: string }
): string {
	return write({
		method: 'PUBLISH',
		name: naam,
		events: punten.map((p) => ({
			uid: uid(p.sleutel),
			sequence: p.versie,
			status: 'CONFIRMED' as const,
			stamp: { date: new Date(p.op) },
			summary: titels[p.soort],
			url: origin + p.pad,
			...(p.plek && { location: p.plek }),
			...(p.ruim && { timeTransparent: 'TRANSPARENT' as const }),
			...(p.van ? between(p.dag, p.van, p.minuten ?? 60) : wholeDay(p.dag)),
			...(p.dagnummer && {
				recurrenceRule: { frequency: 'WEEKLY' as const, byDay: [{ day: DAYS[p.dagnummer - 1]! }] }
			})
		}))
	});
}

type Calendar = { method: string; name?: string; events: IcsEvent[] };

function write({ method, name, events }: Calendar): string {
	return generateIcsCalendar({
		version: '2.0',
		prodId: '-//dichtbij//agenda//NL',
		method,
		...(name && { name }),
		timezones: [AMSTERDAM],
		events
	}).replace(/\r?\n/g, '\r\n');
}

function between(dag: string, tijd: string, minuten: number) {
	const start = local(dag, tijd);
	const [hours = 0, minutes = 0] = tijd.split(':').map(Number);
	const total = hours * 60 + minutes + minuten;
	const until = new Date((total % DAY_LONG) * MINUTE).toISOString().slice(11, 16);
	return { start, end: local(addDays(dag, Math.floor(total / DAY_LONG)), until) };
}

const wholeDay = (dag: string) => ({
	start: { date: new Date(`${dag}T00:00:00Z`), type: 'DATE' as const },
	end: { date: new Date(`${addDays(dag, 1)}T00:00:00Z`), type: 'DATE' as const }
});
