import { z } from 'zod';
import { geheelGetal, ofLeeg, vinkje, vrijeTekst } from './formulier.ts';

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

/** The form of a checklist: `v_0` … answers, `bekeken_` and `reden_` per step, `anders` overrules. */
export function verhelderingSchema(vragen: readonly Verhelderingsvraag[]) {
	const answers = vragen.map((_, i) => [`v_${i}`, z.enum(ANTWOORDEN)] as const);
	const seen = OPLOSSINGEN.map((stap) => [`bekeken_${stap}`, vinkje] as const);
	const why = OPLOSSINGEN.map((stap) => [`reden_${stap}`, vrijeTekst(300)] as const);
	return z
		.object({
			oplossing: z.enum(OPLOSSINGEN),
			anders: ofLeeg(z.enum(ROUTES)),
			reden: vrijeTekst(500),
			...Object.fromEntries(answers),
			...Object.fromEntries(seen),
			...Object.fromEntries(why)
		})
		.transform((raw, ctx) => {
			const form = raw as typeof raw & Record<string, unknown>;
			const antwoorden = vragen.map(({ vraag, telt }, i): Antwoord => ({
				vraag,
				telt,
				antwoord: form[`v_${i}`] as Antwoordsoort
			}));
			const stappen = Object.fromEntries(
				OPLOSSINGEN.map((stap) => [
					stap,
					{ bekeken: form[`bekeken_${stap}`] as boolean, reden: form[`reden_${stap}`] as string }
				])
			) as Stappen;
			const { soort, route } = verhelder(antwoorden);
			const oordeel = form.anders ? oordeelVan(form.anders) : { soort, route };
			if (oordeel.route !== route && !form.reden)
				ctx.addIssue({ code: 'custom', path: ['reden'], message: 'fout_verplicht' });
			for (const stap of onuitgelegd(form.oplossing, stappen))
				ctx.addIssue({ code: 'custom', path: [`reden_${stap}`], message: 'fout_stap_uitleg' });
			return {
				antwoorden,
				voorstel_soort: soort,
				voorstel_route: route,
				...oordeel,
				reden: oordeel.route === route ? '' : form.reden,
				oplossing: form.oplossing,
				stappen
			};
		});
}
export type Verheldering = z.output<ReturnType<typeof verhelderingSchema>>;

/** Only what goes to the generalist is enkelvoudig. */
export function oordeelVan(route: Route): Oordeel {
	return { soort: route === 'generalist' ? 'enkelvoudig' : 'complex', route };
}

/** So many questions a checklist has at most. */
export const VRAGEN_MAX = 20;

const regel = z.object({
	vraag: vrijeTekst(200),
	uitleg: vrijeTekst(300),
	telt: z.enum(TELT)
});

/** The checklist of a gemeente as its form gives it: `vraag_0`, `uitleg_0`, `telt_0` …; an empty question is left out. */
export const verhelderingslijstSchema = z
	.looseObject({ bewaar_dagen: geheelGetal(7, 365) })
	.transform(({ bewaar_dagen, ...form }, ctx) => {
		const vragen: Verhelderingsvraag[] = [];
		for (let i = 0; i < VRAGEN_MAX; i++) {
			const fields = {
				vraag: form[`vraag_${i}`],
				uitleg: form[`uitleg_${i}`],
				telt: form[`telt_${i}`]
			};
			if (typeof fields.vraag !== 'string' || !fields.vraag.trim()) continue;
			const parsed = regel.safeParse(fields, { error: () => 'fout_keuze' });
			if (parsed.success) vragen.push(parsed.data);
			else
				for (const { path, message } of parsed.error.issues)
					ctx.addIssue({ code: 'custom', path: [`${String(path[0])}_${i}`], message });
		}
		const first = Object.keys(form).find((name) => name.startsWith('vraag_'));
		if (!vragen.length && first)
			ctx.addIssue({ code: 'custom', path: [first], message: 'fout_verplicht' });
		return { bewaar_dagen, vragen };
	});
