import { feestdagen } from '../../../domain/feestdagen.ts';
import { weekdag } from '../../../domain/komende-dagen.ts';
import { addDays } from '../../../domain/week.ts';
import { demoId } from './random.ts';
import type { Rij } from './tabellen.ts';

/** Days from today on which it closes and opens again, and why. */
const DICHT: Record<string, [number, number | null, string]> = {
	'Inloop De Poort': [-3, 18, 'We krijgen een nieuwe keuken.'],
	Geheugencafé: [9, 23, 'De begeleiders hebben vakantie.']
};

/** The columns of an offer that is closed for a while; for all others the same, empty. */
export function dicht(naam: string, vandaag: string) {
	const [van, tot, reden] = DICHT[naam] ?? [];
	return {
		dicht_van: van === undefined ? null : addDays(vandaag, van),
		dicht_tot: tot === undefined || tot === null ? null : addDays(vandaag, tot),
		dicht_reden: reden ?? null
	};
}

/** Other hours in the coming weeks: closed on holidays, once open, once shorter. */
export function afwijkendeTijden(vandaag: string): Rij<'afwijkende_tijden'>[] {
	const year = Number(vandaag.slice(0, 4));
	const holidays = [...feestdagen(year), ...feestdagen(year + 1)].filter((day) => day > vandaag);
	const [first, second] = holidays as [string, string];
	const next = (dag: number) =>
		Array.from({ length: 7 }, (_, i) => addDays(vandaag, i + 4)).find((d) => weekdag(d) === dag)!;
	return [
		rij('Koffie-inloop De Zwaan', first, null, null),
		rij('Koffie-inloop De Zwaan', second, null, null),
		rij('Open huis Het Baken', first, '11:00', '14:00', 'We eten samen.'),
		rij(
			'Formulierenhulp De Schakelplaats',
			next(2),
			'9:30',
			'10:30',
			'De vrijwilligers gaan op les.'
		),
		rij('Formulierenhulp De Schakelplaats', next(4), null, null, 'De zaal is bezet.')
	];
}

function rij(
	aanbod: string,
	datum: string,
	van: string | null,
	tot: string | null,
	reden: string | null = null
): Rij<'afwijkende_tijden'> {
	return { aanbod_id: demoId('aanbod', aanbod), datum, van, tot, reden };
}
