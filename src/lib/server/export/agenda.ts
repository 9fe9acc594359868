import {
	generateIcsCalendar,
	type IcsDateObject,
	type IcsEvent,
	type IcsTimezone,
	type IcsWeekDay
} from 'ts-ics';
import type { Agendapunt } from '../../domain/agenda.ts';

const ZONE = 'Europe/Amsterdam';
export const DAYS: IcsWeekDay[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The rules of the European Union since 1996; `start` such that ts-ics writes the local hour. */
export const AMSTERDAM: IcsTimezone = {
	id: ZONE,
	props: [
		rule('DAYLIGHT', 'CEST', 2, '+0100', '+0200', '1996-03-31T00:00:00Z'),
		rule('STANDARD', 'CET', 9, '+0200', '+0100', '1996-10-27T02:00:00Z')
	]
};

function rule(
	type: 'DAYLIGHT' | 'STANDARD',
	name: string,
	month: number,
	offsetFrom: string,
	offsetTo: string,
	start: string
) {
	return {
		type,
		name,
		offsetFrom,
		offsetTo,
		start: new Date(start),
		recurrenceRule: {
			frequency: 'YEARLY' as const,
			byMonth: [month],
			byDay: [{ day: 'SU' as const, occurrence: -1 }]
		}
	};
}

type Over = { id: string; naam: string; tekst: string; plaats: string | null; url: string };

/** One calendar file (RFC 5545) with what an offer has to it. `nu`: when it was made. */
export function agendaBestand(over: Over, punten: Agendapunt[], nu: Date): string {
	return generateIcsCalendar({
		version: '2.0',
		prodId: '-//dichtbij//aanbod//NL',
		method: 'PUBLISH',
		timezones: [AMSTERDAM],
		events: punten.map((punt) => toEvent(over, punt, nu))
	}).replace(/\r?\n/g, '\r\n');
}

function toEvent(over: Over, punt: Agendapunt, nu: Date): IcsEvent {
	const { datum, van, tot, dagen, niet } = punt;
	return {
		uid: `${over.id}-${punt.sleutel.replaceAll(':', '')}@dichtbij`,
		stamp: { date: nu },
		summary: over.naam,
		description: `${over.tekst}\n\n${over.url}`.trim(),
		url: over.url,
		...(over.plaats && { location: over.plaats }),
		start: local(datum, van),
		end: local(datum, tot),
		...(dagen.length && {
			recurrenceRule: {
				frequency: 'WEEKLY',
				byDay: dagen.map((dag) => ({ day: DAYS[dag - 1]! })),
				workweekStart: 'MO'
			}
		}),
		...(niet.length && { exceptionDates: niet.map((day) => local(day, van)) })
	};
}

/** A clock time in the Netherlands: written as it stands, so the offset never has to be known. */
export function local(datum: string, tijd: string): IcsDateObject {
	const date = new Date(`${datum}T${tijd === '24:00' ? '23:59' : tijd}:00Z`);
	return { date, type: 'DATE-TIME', local: { date, timezone: ZONE, tzoffset: '+0000' } };
}
