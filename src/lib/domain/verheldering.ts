/**
 * Vraagverheldering: from the answers to a checklist to enkelvoudig or complex, and to whom it goes.
 *
 * | a yes to a question that … | makes it  | and goes to                       |
 * | -------------------------- | --------- | --------------------------------- |
 * | crisis                     | complex   | nu: somebody acts today           |
 * | palliatief                 | complex   | the specialist, straight          |
 * | zorgmijder                 | complex   | the outreach team                 |
 * | complex                    | complex   | the specialist                    |
 * | weegt, two or more         | complex   | the specialist                    |
 * | nothing of these           | enkelvoudig | the generalist, with the inwoner |
 *
 * The upper row wins. "Don't know" counts as no and is listed as what is still to be found out.
 * Source: the access of Deventer (one checklist for every line of care, so that all refer in time).
 */
export const TELT = ['weegt', 'complex', 'palliatief', 'crisis', 'zorgmijder'] as const;
export type Telt = (typeof TELT)[number];

export const ANTWOORDEN = ['ja', 'nee', 'onbekend'] as const;
export type Antwoordsoort = (typeof ANTWOORDEN)[number];

export interface Verhelderingsvraag {
	vraag: string;
	uitleg: string;
	telt: Telt;
}
/** With the words of the question, because the list may be changed afterwards. */
export interface Antwoord {
	vraag: string;
	telt: Telt;
	antwoord: Antwoordsoort;
}

export const ROUTES = ['generalist', 'specialist', 'nu', 'outreach'] as const;
export type Route = (typeof ROUTES)[number];
export interface Oordeel {
	soort: 'enkelvoudig' | 'complex';
	route: Route;
}

/** So many questions that only weigh make it complex together. */
export const WEEGT_GRENS = 2;

const RULES: readonly (readonly [Telt, number, Route])[] = [
	['crisis', 1, 'nu'],
	['palliatief', 1, 'specialist'],
	['zorgmijder', 1, 'outreach'],
	['complex', 1, 'specialist'],
	['weegt', WEEGT_GRENS, 'specialist']
];

/** What the list proposes; `redenen` are the answers that decided, `uitzoeken` what nobody knows yet. */
export function verhelder(
	antwoorden: readonly Antwoord[]
): Oordeel & { redenen: Antwoord[]; uitzoeken: Antwoord[] } {
	const uitzoeken = antwoorden.filter(({ antwoord }) => antwoord === 'onbekend');
	for (const [telt, from, route] of RULES) {
		const redenen = antwoorden.filter((a) => a.telt === telt && a.antwoord === 'ja');
		if (redenen.length >= from) return { soort: 'complex', route, redenen, uitzoeken };
	}
	return { soort: 'enkelvoudig', route: 'generalist', redenen: [], uitzoeken };
}

/** Always in this order: what somebody can do alone first, a professional last. */
export const OPLOSSINGEN = [
	'eigen_kracht',
	'netwerk',
	'buurt',
	'collectief',
	'professional'
] as const;
export type Oplossing = (typeof OPLOSSINGEN)[number];
export type Stappen = Record<Oplossing, { bekeken: boolean; reden: string }>;

/** Steps before the chosen one that were skipped without saying why. */
export function onuitgelegd(oplossing: Oplossing, stappen: Partial<Stappen>): Oplossing[] {
	return OPLOSSINGEN.slice(0, OPLOSSINGEN.indexOf(oplossing)).filter((stap) => {
		const { bekeken = false, reden = '' } = stappen[stap] ?? {};
		return !bekeken && !reden.trim();
	});
}

/** Only what goes to the generalist is enkelvoudig. */
export function oordeelVan(route: Route): Oordeel {
	return { soort: route === 'generalist' ? 'enkelvoudig' : 'complex', route };
}

/** So many questions a checklist has at most. */
export const VRAGEN_MAX = 20;
