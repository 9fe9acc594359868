import { gedeeldeDagdelen, overlapt } from './dagdelen.ts';
import { inzetbaarheid, vogGrenzen, type Beleid, type VogGrenzen } from './inzetbaar.ts';
import {
	common,
	compareVoorstellen,
	dagdeelShare,
	judge,
	nearness,
	wordKeys,
	type Tegen,
	type Twijfel,
	type Voor,
	type Voorstel,
	type Vraag
} from './koppelen.ts';
import {
	checkGeslacht,
	checkPeriode,
	checkSamen,
	checkTaken,
	checkUren,
	isBezet,
	vrijeDagdelen,
	type Voorwaarden
} from './koppelen-voorwaarden.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';
import { daysBetween } from './week.ts';

/** One row of the rpc `maatjes_voor(hulpvraag)`. */
export interface Maatje extends Voorwaarden {
	id: string;
	voornaam: string;
	organisatie_id: string;
	organisatie_naam: string;
	lat: number | null;
	lng: number | null;
	radius_km: number | null;
	dagdelen: string[];
	talen: string[];
	geslacht: string | null;
	resultaatgebieden: string[];
	doelgroepen: string[];
	interesses: string[];
	/** Codes of resultaatgebieden, or words of their own. */
	liever_niet: string[];
	capaciteit: number;
	lopend: number;
	status: string;
	intake_op: string | null;
	vog_op: string | null;
	pauze_tot: string | null;
	laatste_koppeling_op: string | null;
	ervaringsdeskundig: boolean;
	afstand_m: number | null;
	/** Open proposals for another hulpvraag. */
	voorgesteld?: number;
	/** Moments of the week that are promised to others. */
	bezet?: string[];
	/** Helped this cliënt before. */
	hielp_eerder?: boolean;
}

/** What counts for how much when the gemeente changed nothing; see gewichten.ts. */
export const WEGING_MAATJE = {
	gebieden: 30,
	afstand: 20,
	dagdelen: 15,
	doelgroep: 10,
	wachttijd: 10,
	interesses: 5,
	belasting: 5,
	ervaringsdeskundig: 5
};

const NEAR_M = 3000;
const LONG_WAIT_WEEKS = 8;
const FULL_WAIT_WEEKS = 26;

/** Every maatje with what speaks for and against, best first. Each is judged alone. */
export function scoreMaatjes(
	vraag: Vraag,
	maatjes: Maatje[],
	beleid: Beleid,
	weging = WEGING_MAATJE
): Voorstel[] {
	const context: Context = {
		weging,
		beleid: vogGrenzen(beleid),
		wanted: wordKeys(vraag.belangrijk),
		unwanted: wordKeys(vraag.past_niet),
		keys: new Map(),
		weeks: new Map()
	};
	return maatjes.map((maatje) => scoreMaatje(vraag, maatje, context)).sort(compareVoorstellen);
}

interface Context {
	weging: typeof WEGING_MAATJE;
	beleid: VogGrenzen;
	wanted: Set<string>;
	unwanted: Set<string>;
	/** What is worked out once per word and per day, because thousands share them. */
	keys: Map<string, string[]>;
	weeks: Map<string, number>;
}

function scoreMaatje(vraag: Vraag, maatje: Maatje, context: Context): Voorstel {
	const voor: Voor[] = [];
	const twijfel: Twijfel[] = [];
	const tegen: Tegen[] = [];
	const { afstand_m } = maatje;

	if (vraag.complex) tegen.push({ code: 'alleen_professional' });
	if (vraag.zoekt === 'aanbod') tegen.push({ code: 'zoekt_geen_maatje' });
	const ready = inzetbaarheid(maatje, context.beleid);
	tegen.push(...ready.tegen);
	twijfel.push(...ready.twijfel);

	const disliked = common(vraag.resultaatgebieden, maatje.liever_niet);
	const shared = common(vraag.resultaatgebieden, maatje.resultaatgebieden).filter(
		(gebied) => !disliked.includes(gebied)
	);
	if (disliked.length && disliked.length === vraag.resultaatgebieden.length)
		tegen.push({ code: 'liever_niet', gebieden: disliked });
	else if (disliked.length) twijfel.push({ code: 'liever_niet_deels', gebieden: disliked });
	const tasks = checkTaken(vraag, maatje, voor, twijfel);
	if (shared.length) voor.push({ code: 'gebied', gebieden: shared });
	else twijfel.push({ code: maatje.resultaatgebieden.length ? 'ander_gebied' : 'gebied_onbekend' });

	if (afstand_m === null) twijfel.push({ code: 'afstand_onbekend' });
	else {
		const limits = { maatje: maatje.radius_km, hulpvraag: vraag.max_afstand_km };
		for (const van of ['maatje', 'hulpvraag'] as const) {
			const grens_m = (limits[van] ?? Infinity) * 1000;
			if (afstand_m > grens_m) tegen.push({ code: 'te_ver', afstand_m, grens_m, van });
		}
		voor.push({ code: afstand_m <= NEAR_M ? 'dichtbij' : 'bereikbaar', afstand_m });
	}

	const vrij = vrijeDagdelen(maatje.dagdelen, maatje.bezet);
	const dagdelen = gedeeldeDagdelen(vraag.dagdelen, vrij);
	if (!overlapt(vraag.dagdelen, maatje.dagdelen)) tegen.push({ code: 'geen_dagdeel' });
	else if (isBezet(vraag.dagdelen, maatje.dagdelen, vrij)) tegen.push({ code: 'dagdelen_bezet' });
	else if (!maatje.dagdelen.length) twijfel.push({ code: 'dagdelen_onbekend' });
	else if (vraag.dagdelen.length) voor.push({ code: 'dagdelen', dagdelen });

	checkPeriode(vraag, maatje, context.beleid.vandaag, twijfel, tegen);
	checkWishes(vraag, maatje, voor, twijfel, tegen);
	const together = checkSamen(vraag, maatje, voor);
	// who knows each other has no need of the same interests
	if (maatje.hielp_eerder) voor.push({ code: 'kent_elkaar' });
	const experience = checkExperience(vraag, maatje, voor, twijfel);
	const interests = checkWords(maatje, context, voor, twijfel);
	if (maatje.voorgesteld) twijfel.push({ code: 'al_gevraagd', aantal: maatje.voorgesteld });

	const weken = waitingWeeks(maatje, context);
	if (maatje.ervaringsdeskundig) voor.push({ code: 'ervaringsdeskundig' });
	if (weken >= LONG_WAIT_WEEKS && !maatje.lopend) voor.push({ code: 'wacht_lang', weken });
	else if (!maatje.lopend) voor.push({ code: 'vrij' });

	return judge(
		{ id: maatje.id, voor, twijfel, tegen, afstand_m, gedeelde_dagdelen: dagdelen },
		context.weging,
		{
			gebieden: mean(
				shared.length
					? shared.length / vraag.resultaatgebieden.length
					: maatje.resultaatgebieden.length
						? 0
						: 0.5,
				tasks
			),
			afstand: nearness(afstand_m),
			dagdelen: dagdeelShare(vraag.dagdelen, vrij, dagdelen.length),
			doelgroep: maatje.hielp_eerder ? 1 : experience,
			wachttijd: weken / FULL_WAIT_WEEKS,
			interesses: maatje.hielp_eerder || together ? 1 : interests,
			belasting: 1 - maatje.lopend / Math.max(1, maatje.capaciteit),
			ervaringsdeskundig: maatje.ervaringsdeskundig ? 1 : 0
		}
	);
}

/** Language and gender count only when the cliënt asked. */
function checkWishes(
	vraag: Vraag,
	maatje: Maatje,
	voor: Voor[],
	twijfel: Twijfel[],
	tegen: Tegen[]
) {
	checkGeslacht(vraag, maatje, voor, twijfel, tegen);
	if (vraag.talen.length) {
		const talen = common(vraag.talen, maatje.talen);
		if (!maatje.talen.length) twijfel.push({ code: 'taal_onbekend' });
		else if (talen.length) voor.push({ code: 'taal', talen });
		else tegen.push({ code: 'geen_taal', talen: vraag.talen });
	}
	checkUren(vraag.uren_per_week, maatje, twijfel);
}

/** The area and the task weigh the same; without tasks the area is all. */
const mean = (areas: number, tasks: number | null) =>
	tasks === null ? areas : (areas + tasks) / 2;

function checkExperience(vraag: Vraag, maatje: Maatje, voor: Voor[], twijfel: Twijfel[]): number {
	const asked = vraag.doelgroepen ?? [];
	if (!asked.length) return 1;
	const doelgroepen = common(asked, maatje.doelgroepen);
	if (doelgroepen.length) voor.push({ code: 'doelgroep', doelgroepen });
	else twijfel.push({ code: 'geen_ervaring', doelgroepen: asked });
	return doelgroepen.length / asked.length;
}

/** Interests that are mentioned as important, and words that are mentioned as not fitting. */
function checkWords(maatje: Maatje, context: Context, voor: Voor[], twijfel: Twijfel[]): number {
	if (!context.wanted.size && !context.unwanted.size) return 1;
	const interesses = maatje.interesses.filter((word) => mentions(word, context.wanted, context));
	if (interesses.length) voor.push({ code: 'interesse', interesses });
	const unwanted = maatje.interesses.filter((word) => mentions(word, context.unwanted, context));
	if (unwanted.length) twijfel.push({ code: 'past_niet_woord', woorden: unwanted });
	const rather = maatje.liever_niet.filter(
		(word) =>
			!(RESULTAATGEBIEDEN as readonly string[]).includes(word) &&
			mentions(word, context.wanted, context)
	);
	if (rather.length) twijfel.push({ code: 'liever_niet_woord', woorden: rather });
	if (!context.wanted.size) return 1;
	return interesses.length ? 1 : 0;
}

function mentions(word: string, text: Set<string>, context: Context): boolean {
	let keys = context.keys.get(word);
	if (!keys) context.keys.set(word, (keys = [...wordKeys(word)]));
	return keys.some((key) => text.has(key));
}

/** Since the last koppeling, else since the intake. */
function waitingWeeks(maatje: Maatje, context: Context): number {
	const since = (maatje.laatste_koppeling_op ?? maatje.intake_op)?.slice(0, 10);
	if (!since) return 0;
	let weeks = context.weeks.get(since);
	if (weeks === undefined) {
		weeks = Math.max(0, Math.floor(daysBetween(since, context.beleid.vandaag) / 7));
		context.weeks.set(since, weeks);
	}
	return weeks;
}
