import type { AfwijkendeTijd, Tijd } from './open.ts';

/** A place as history keeps it: the address written out, because the place itself may move. */
interface StandPlek {
	id: string;
	naam: string | null;
	adres: string | null;
	postcode: string | null;
	plaats: string | null;
}

/** One aanbod with all that belongs to it; the shape of the SQL function `aanbod_standen()`. */
export interface AanbodStand {
	naam: string;
	organisatie_id: string;
	soort: string | null;
	samenvatting: string;
	omschrijving: string;
	trefwoorden: string[];
	kosten_soort: string | null;
	kosten: string | null;
	toegang: string | null;
	verwijzing_nodig: boolean | null;
	telefoon: string | null;
	email: string | null;
	website: string | null;
	talen: string[];
	schaal: string | null;
	vorm: string[];
	openingstijden_tekst: string | null;
	plaatsen_vrij: number | null;
	status: string;
	dicht_van: string | null;
	dicht_tot: string | null;
	dicht_reden: string | null;
	gevoelig: boolean;
	adres_geheim: boolean;
	locaties: StandPlek[];
	resultaatgebieden: string[];
	doelgroepen: string[];
	wijken: { id: string; naam: string }[];
	openingstijden: Tijd[];
	afwijkende_tijden: (AfwijkendeTijd & { reden: string | null })[];
}
export type StandVeld = keyof AanbodStand;

/** In the order in which people read them. Where it came from and when it was checked is no choice. */
const STAND_VELDEN = [
	'naam',
	'soort',
	'samenvatting',
	'omschrijving',
	'resultaatgebieden',
	'doelgroepen',
	'schaal',
	'wijken',
	'vorm',
	'locaties',
	'adres_geheim',
	'openingstijden',
	'openingstijden_tekst',
	'afwijkende_tijden',
	'dicht_van',
	'dicht_tot',
	'dicht_reden',
	'kosten_soort',
	'kosten',
	'verwijzing_nodig',
	'toegang',
	'telefoon',
	'email',
	'website',
	'talen',
	'plaatsen_vrij',
	'trefwoorden',
	'gevoelig',
	'status'
] as const satisfies StandVeld[];

/** Fields whose value differs, in reading order. Without an old one: all that are filled in. */
export function verschillen(
	oud: Partial<AanbodStand> | null,
	nieuw: Partial<AanbodStand>
): StandVeld[] {
	return STAND_VELDEN.filter((veld) => {
		if (!(veld in nieuw)) return false;
		if (!oud) return isFilled(nieuw[veld]);
		return !same(oud[veld] ?? null, nieuw[veld] ?? null);
	});
}

/** Equal whatever the order of the keys: jsonb has an order of its own. */
export function same(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value && typeof value === 'object')
		return `{${Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, of]) => `${key}:${canonical(of)}`)
			.join(',')}}`;
	return JSON.stringify(value ?? null);
}

function isFilled(value: unknown): boolean {
	return Array.isArray(value)
		? value.length > 0
		: value !== null && value !== '' && value !== false;
}

/**
 * An older version as input for a save. Whether it is on the kaart stays as it is now: history puts
 * back what an aanbod says, not whether it may be seen. Counted places are of their day.
 */
export function terugzetten(stand: AanbodStand): Record<string, unknown> {
	const back = STAND_VELDEN.filter((veld) => veld !== 'status' && veld !== 'plaatsen_vrij');
	return Object.fromEntries(back.map((veld) => [veld, stand[veld]]));
}
