import { z } from 'zod';
import { isFeestdag } from './feestdagen.ts';
import { id, type Formulierwaarden } from './formulier.ts';
import { momentInNederland, type Moment } from './open.ts';

/** What lands in somebody's inbox. A kind that is not in this list counts as `anders`. */
export const POSTSOORTEN = [
	'voorstel',
	'antwoord',
	'koppeling',
	'kennismaking',
	'verloopt',
	'bericht',
	'gesprek',
	'gemeld',
	'gemeld_klaar',
	'groep',
	'aanmelding',
	'voortgangsgesprek',
	'voorbereiding',
	'evaluatie',
	'evaluatie_klaar',
	'maatje_valt_uit',
	'overgenomen',
	'opgeschaald',
	'plan',
	'plan_antwoord',
	'doel',
	'overdracht',
	'niet_goed',
	'weer_contact',
	'zorgen',
	'stilte',
	'waakvlam',
	'weekbericht',
	'pad',
	'spreken',
	'toestemming',
	'gedeeld',
	'mijn_toestemming',
	'anders'
] as const;
export type Postsoort = (typeof POSTSOORTEN)[number];

/** In the site only, in the mail of the day, in one mail a week, or at once and alone. */
export const WIJZEN = ['app', 'dag', 'week', 'direct'] as const;
export type Wijze = (typeof WIJZEN)[number];
export type Keuzes = Partial<Record<Postsoort, Wijze>>;

export const alsPostsoort = (soort: string): Postsoort =>
	(POSTSOORTEN as readonly string[]).includes(soort) ? (soort as Postsoort) : 'anders';

/** Only what somebody waits for may come at once, and only that breaks through the quiet hours. */
export const MAG_DIRECT: readonly Postsoort[] = ['gemeld', 'maatje_valt_uit', 'spreken'];

/** What counts when somebody chose nothing. */
export function standaardWijze(soort: Postsoort): Wijze {
	if (MAG_DIRECT.includes(soort)) return 'direct';
	return soort === 'gesprek' ? 'week' : 'dag';
}

export function wijzenVoor(soort: Postsoort): Wijze[] {
	return WIJZEN.filter((wijze) => wijze !== 'direct' || MAG_DIRECT.includes(soort));
}

export function wijzeVan(keuzes: Keuzes, soort: Postsoort): Wijze {
	const chosen = keuzes[soort];
	return chosen && wijzenVoor(soort).includes(chosen) ? chosen : standaardWijze(soort);
}

/** Kinds that somebody with this part can get at all; the page asks about no other. */
export function soortenVoor(hoort: { coordinator: boolean; hulpverlener?: boolean }): Postsoort[] {
	const own: Partial<Record<Postsoort, boolean>> = {
		gemeld: hoort.coordinator,
		aanmelding: hoort.coordinator,
		niet_goed: !!hoort.hulpverlener,
		weer_contact: !!hoort.hulpverlener,
		zorgen: !!hoort.hulpverlener,
		stilte: !!hoort.hulpverlener,
		waakvlam: !!hoort.hulpverlener,
		spreken: !!hoort.hulpverlener,
		toestemming: !!hoort.hulpverlener,
		gedeeld: hoort.coordinator || !!hoort.hulpverlener
	};
	return POSTSOORTEN.filter((soort) => own[soort] ?? true);
}

/** A form with a field per kind; what is not one of the ways of a kind is left as it was. */
export function leesKeuzes(values: Formulierwaarden): Keuzes {
	const keuzes: Keuzes = {};
	for (const soort of POSTSOORTEN) {
		const wijze = wijzenVoor(soort).find((w) => w === values[soort]);
		if (wijze) keuzes[soort] = wijze;
	}
	return keuzes;
}

export const openSchema = z.object({ id });

/** Something in an inbox that was not read and not mailed yet; `op` as ISO text. */
export interface Nieuws {
	id: string;
	soort: string;
	aantal: number;
	op: string;
	/** Facts for the sentence, such as what the overview of the week counts. */
	kenmerk?: unknown;
}
export interface Ontvanger {
	gebruiker_id: string;
	/** When the last bundled mail went, and the last that held what may come weekly; null: never. */
	laatste_bundel: string | null;
	laatste_week: string | null;
	/** When the last mail went that came at once. */
	laatste_direct: string | null;
	keuzes: Keuzes;
	nieuws: Nieuws[];
}
export interface PostMail {
	gebruiker_id: string;
	soort: 'bundel' | 'direct';
	nieuws: Nieuws[];
}

/** From eight in the evening until eight in the morning nobody wants mail, nor on a Sunday or a public holiday. */
export function isRustig({ datum, dag, tijd }: Moment): boolean {
	return tijd < '08:00' || tijd >= '20:00' || dag === 7 || isFeestdag(datum);
}

const DAY = 86_400_000;
/** What was just put in an inbox is often read within the hour; and at once is once an hour at most. */
const UUR = 3_600_000;

const since = (op: string | null, nu: Date) =>
	op === null ? Infinity : nu.getTime() - Date.parse(op);

/**
 * Which mails go at this moment: per person at most one bundle on a calendar day, never in quiet
 * hours; at once only what may. What does not go now is still there the next time.
 */
export function planPost(ontvangers: Ontvanger[], nu: Date): PostMail[] {
	const moment = momentInNederland(nu);
	return ontvangers.flatMap((o) => {
		const mails: PostMail[] = [];
		const met = (wijze: Wijze) =>
			o.nieuws.filter((n) => wijzeVan(o.keuzes, alsPostsoort(n.soort)) === wijze);
		const direct = since(o.laatste_direct, nu) >= UUR ? met('direct') : [];
		if (direct.length)
			mails.push({ gebruiker_id: o.gebruiker_id, soort: 'direct', nieuws: direct });
		const bundel = isRustig(moment) || alVandaag(o, moment) ? [] : bundelVan(o, met, nu);
		if (bundel.length)
			mails.push({ gebruiker_id: o.gebruiker_id, soort: 'bundel', nieuws: bundel });
		return mails;
	});
}

/** What is weekly waits for its week, and does not come along with what is daily. */
function bundelVan(o: Ontvanger, met: (wijze: Wijze) => Nieuws[], nu: Date): Nieuws[] {
	// The overview of the week waits for nobody to read it: it goes with the first mail of Monday.
	const daily = met('dag').filter((n) => n.soort === 'weekbericht' || since(n.op, nu) >= UUR);
	return since(o.laatste_week, nu) >= 7 * DAY ? [...daily, ...met('week')] : daily;
}

function alVandaag({ laatste_bundel }: Ontvanger, { datum }: Moment): boolean {
	return laatste_bundel !== null && momentInNederland(new Date(laatste_bundel)).datum >= datum;
}

/** Per kind how many, in the order of the list: all that a mail says. */
export function perSoort(nieuws: Nieuws[]): { soort: Postsoort; aantal: number }[] {
	return POSTSOORTEN.flatMap((soort) => {
		const aantal = nieuws
			.filter((n) => alsPostsoort(n.soort) === soort)
			.reduce((sum, n) => sum + n.aantal, 0);
		return aantal ? [{ soort, aantal }] : [];
	});
}
