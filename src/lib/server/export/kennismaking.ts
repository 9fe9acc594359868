import { generateIcsCalendar } from 'ts-ics';
import { AMSTERDAM, local } from './agenda.ts';

/** An hour is enough to see whether there is a click. */
const UUR = 3_600_000;

export type Kennismaking = {
	id: string;
	/** How often it was changed. */
	volgnummer: number;
	dag: string;
	tijd: string;
	plek: string;
	afgezegd: boolean;
	/** What a calendar that others read too may say: no name, no place. */
	titel: string;
	url: string;
	/** When it was last changed. */
	updated_at: string;
};

/**
 * The first meeting as a calendar file (RFC 5545). Moved it keeps its UID with a higher SEQUENCE, so
 * that a calendar moves it too; called off it is a CANCEL of the same UID.
 */
export function kennismakingBestand(k: Kennismaking): string {
	const start = local(k.dag, k.tijd);
	const end = new Date(start.date.getTime() + UUR);
	return generateIcsCalendar({
		version: '2.0',
		prodId: '-//dichtbij//kennismaking//NL',
		method: k.afgezegd ? 'CANCEL' : 'PUBLISH',
		timezones: [AMSTERDAM],
		events: [
			{
				uid: `${k.id}@dichtbij`,
				sequence: k.volgnummer,
				status: k.afgezegd ? 'CANCELLED' : 'CONFIRMED',
				stamp: { date: new Date(k.updated_at) },
				summary: k.titel,
				location: k.plek,
				url: k.url,
				start,
				end: local(end.toISOString().slice(0, 10), end.toISOString().slice(11, 16))
			}
		]
	}).replace(/\r?\n/g, '\r\n');
}
