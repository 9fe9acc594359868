import type { Dagdeel } from './dagdelen.ts';
import type { Zoekt } from './hulpvraag.ts';

/**
 * Matching one hulpvraag: what counts, and how it adds up. Shared by koppelen-maatjes.ts and
 * koppelen-aanbod.ts, where the rules themselves are.
 *
 * Hard conditions refuse (`tegen`, past_niet). What we don't know is a doubt (`twijfel`), never a
 * refusal. Preferences only order, by the weights of the gemeente (gewichten.ts): each at
 * most its weight, 100 together. A preference
 * that was not expressed gives everybody its full weight.
 *
 * Never used, on either side: origin, nationality, religion, a health label of the cliënt. Language
 * counts only when asked for; `doelgroepen` is wished experience, written down with the cliënt.
 *
 * | hard for a maatje                               | hard for aanbod                             |
 * | ----------------------------------------------- | ------------------------------------------- |
 * | hulpvraag complex: professional only            | the same; only an aanbieder remains, and    |
 * |                                                 | the step between where tussenstap.ts says so|
 * | somebody is looked for                          | something is looked for (or maatjesproject) |
 * | actief, no pause on the day                     | shares a resultaatgebied                    |
 * | every needed step done: intake, VOG, training   | werkgebied or schaal covers the wijk        |
 * | room: lopend < capaciteit                       | a free place, when said recently            |
 * | shares a dagdeel (no preference fits all) that  | the same, when the hours are known          |
 * | is not promised to somebody else                |                                             |
 * | within own radius and the hulpvraag's           | within the hulpvraag's, unless it comes     |
 * |                                                 | home or goes by telephone or online         |
 * | speaks a language asked; is the gender asked    | speaks a language asked                     |
 * | for personal help: helps the gender of who asks |                                             |
 * | a day together in both periods                  |                                             |
 * | would rather not do anything that is asked      |                                             |
 */
export interface Vraag {
	resultaatgebieden: string[];
	dagdelen: string[];
	talen: string[];
	geslacht_wens: 'vrouw' | 'man' | null;
	zoekt: Zoekt;
	max_afstand_km: number | null;
	complex: boolean;
	belangrijk: string;
	past_niet: string;
	uren_per_week?: number | null;
	wijk_id?: string | null;
	gemeente_id?: string | null;
	/** Experience that was asked for, never a diagnosis. */
	doelgroepen?: string[];
	/** What has to be done (taken.ts). */
	taken?: string[];
	/** First and last day; empty is from now, without end. */
	vanaf?: string | null;
	tot?: string | null;
	/** What the cliënt likes to do for or with somebody else. */
	kan_zelf?: string[];
	/** Help that comes close, such as washing and dressing. */
	persoonlijk?: boolean;
	/** Who is helped; asked for personal help only. */
	voor_geslacht?: 'vrouw' | 'man' | null;
}

export type Oordeel = 'past_goed' | 'past' | 'past_misschien' | 'past_niet';
export const OORDELEN: readonly Oordeel[] = ['past_goed', 'past', 'past_misschien', 'past_niet'];

export type Voor =
	| { code: 'gebied'; gebieden: string[] }
	| { code: 'taken' | 'wederkerig'; taken: string[] }
	| { code: 'kent_elkaar' }
	| { code: 'dichtbij' | 'bereikbaar'; afstand_m: number }
	| { code: 'dagdelen'; dagdelen: Dagdeel[] }
	| { code: 'taal'; talen: string[] }
	| { code: 'geslacht' | 'doelgroep_iedereen' | 'ervaringsdeskundig' | 'vrij' | 'gratis' }
	| { code: 'doelgroep'; doelgroepen: string[] }
	| { code: 'interesse'; interesses: string[] }
	| { code: 'wacht_lang'; weken: number }
	| { code: 'op_afstand'; vormen: string[] }
	| { code: 'in_wijk' | 'in_werkgebied' | 'tussenstap' | 'onder_professional' }
	| { code: 'plaatsen'; aantal: number; op: string };

export type Twijfel =
	| { code: 'ander_gebied' | 'gebied_onbekend' | 'afstand_onbekend' | 'dagdelen_onbekend' }
	| { code: 'taal_onbekend' | 'geslacht_onbekend' | 'werkgebied_onbekend' | 'andere_wijk' }
	| { code: 'andere_dagdelen' | 'verwijzing_nodig' | 'betaald' | 'eerst_informeel' }
	| { code: 'gebied_voorgesteld' | 'liever_niet_deels'; gebieden: string[] }
	| { code: 'liever_niet_woord' | 'past_niet_woord'; woorden: string[] }
	| { code: 'geen_ervaring' | 'andere_doelgroep'; doelgroepen: string[] }
	| { code: 'vog_loopt_af' | 'plaatsen_oud'; op: string }
	| { code: 'andere_taken'; taken: string[] }
	| { code: 'begint_later' | 'stopt_binnenkort'; op: string }
	| { code: 'client_geslacht_onbekend' }
	| { code: 'al_gevraagd'; aantal: number }
	| { code: 'minder_uren'; uren: number; gevraagd: number }
	| { code: 'bijna_vol'; lopend: number; capaciteit: number };

export type Tegen =
	| { code: 'alleen_professional' | 'zoekt_geen_maatje' | 'zoekt_geen_aanbod' }
	| { code: 'niet_actief'; status: string }
	| { code: 'pauze'; tot: string }
	| { code: 'geen_intake' | 'geen_vog' | 'pad_niet_klaar' }
	| { code: 'geen_dagdeel' | 'dagdelen_bezet' | 'ander_gebied' | 'buiten_werkgebied' }
	| { code: 'vog_verlopen' | 'geen_plaats'; op: string }
	| { code: 'vol'; lopend: number; capaciteit: number }
	| { code: 'te_ver'; afstand_m: number; grens_m: number; van: 'maatje' | 'hulpvraag' }
	| { code: 'geen_taal'; talen: string[] }
	| { code: 'ander_geslacht'; gevraagd: 'vrouw' | 'man' }
	| { code: 'helpt_liever'; gevraagd: 'vrouw' | 'man' }
	| { code: 'stopt_eerder' | 'begint_te_laat'; op: string }
	| { code: 'liever_niet'; gebieden: string[] };

export type Reden = Voor | Twijfel | Tegen;

/** One line under "waarom?": how much of its weight a preference got. */
export interface Weging {
	weging: string;
	punten: number;
	gewicht: number;
}

export interface Voorstel {
	id: string;
	past: boolean;
	oordeel: Oordeel;
	voor: Voor[];
	twijfel: Twijfel[];
	tegen: Tegen[];
	afstand_m: number | null;
	gedeelde_dagdelen: Dagdeel[];
	som: Weging[];
	/** 0–100; for the order and the sum, never shown as a percentage. */
	score: number;
}

/** Doubts that must be cleared up before somebody is called "past". */
const SERIOUS = new Set<Twijfel['code']>([
	'ander_gebied',
	'gebied_onbekend',
	'afstand_onbekend',
	'taal_onbekend',
	'geslacht_onbekend',
	'werkgebied_onbekend',
	'andere_wijk',
	'andere_dagdelen',
	'andere_taken',
	'client_geslacht_onbekend',
	'eerst_informeel',
	'past_niet_woord',
	'liever_niet_woord'
]);
const GOOD = 75;
const FAIR = 50;

type Bevinding = Pick<
	Voorstel,
	'id' | 'voor' | 'twijfel' | 'tegen' | 'afstand_m' | 'gedeelde_dagdelen'
>;

/** From findings and shares (0–1 per weight) to a proposal. */
export function judge<W extends Record<string, number>>(
	found: Bevinding,
	wegingen: W,
	shares: { [K in keyof W]: number }
): Voorstel {
	const som = Object.entries(wegingen).map(([weging, gewicht]) => ({
		weging,
		gewicht,
		punten: tenths(gewicht * Math.min(1, Math.max(0, shares[weging] ?? 0)))
	}));
	let total = 0;
	for (const line of som) total += line.punten;
	const score = tenths(total);
	const past = found.tegen.length === 0;
	let oordeel: Oordeel = score >= GOOD ? 'past_goed' : 'past';
	if (!past) oordeel = 'past_niet';
	else if (score < FAIR || found.twijfel.some((t) => SERIOUS.has(t.code)))
		oordeel = 'past_misschien';
	return { ...found, past, oordeel, som, score };
}

function tenths(n: number): number {
	return Math.round(n * 10) / 10;
}

/** Best first; what does not fit last, the nearest to fitting on top. Ties by id, never by chance. */
export function compareVoorstellen(a: Voorstel, b: Voorstel): number {
	return (
		OORDELEN.indexOf(a.oordeel) - OORDELEN.indexOf(b.oordeel) ||
		a.tegen.length - b.tegen.length ||
		b.score - a.score ||
		(a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}

export function common(asked: readonly string[], has: readonly string[]): string[] {
	return asked.filter((item) => has.includes(item));
}

/** 1 within half a kilometre, falling evenly to 0 at ten; unknown counts as rather far. */
export function nearness(afstand_m: number | null): number {
	return afstand_m === null ? 0.3 : 1 - (afstand_m - 500) / 9500;
}

/** What two lists of dagdelen are worth together: three shared moments are plenty. */
export function dagdeelShare(asked: readonly string[], has: readonly string[], shared: number) {
	if (!asked.length) return 1;
	return has.length ? shared / Math.min(asked.length, 3) : 0.7;
}

/** Comparable keys of the words in a text: "wandelen" and "wandeling" meet, short words don't count. */
export function wordKeys(text: string): Set<string> {
	const words =
		text
			.toLowerCase()
			.normalize('NFD')
			.match(/\p{L}+/gu) ?? [];
	return new Set(words.filter((word) => word.length > 3).map((word) => word.slice(0, 5)));
}
