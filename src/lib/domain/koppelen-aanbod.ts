import { gedeeldeDagdelen, overlapt } from './dagdelen.ts';
import {
	common,
	compareVoorstellen,
	dagdeelShare,
	judge,
	nearness,
	type Tegen,
	type Twijfel,
	type Voor,
	type Voorstel,
	type Vraag
} from './koppelen.ts';
import { magTussenstap, type Tussenstap } from './tussenstap.ts';
import { daysBetween } from './week.ts';

/** One published aanbod, flat; see aanbodKandidaat() for how it comes from the kaart. */
export interface Aanbodkandidaat {
	id: string;
	soort: string | null;
	resultaatgebieden: string[];
	/** Read from the words by the import, not confirmed yet. */
	voorgestelde_gebieden: string[];
	doelgroepen: string[];
	talen: string[];
	vorm: string[];
	schaal: string | null;
	/** Werkgebied; empty means by its schaal. */
	wijken: string[];
	/** Where its locaties are. */
	locatie_wijken: string[];
	locatie_gemeenten: string[];
	/** From the opening hours; empty when unknown. */
	dagdelen: string[];
	kosten_soort: string | null;
	verwijzing_nodig: boolean | null;
	plaatsen_vrij: number | null;
	plaatsen_vrij_op: string | null;
	/** To the nearest locatie. */
	afstand_m: number | null;
}

/** What counts for how much when the gemeente changed nothing; see gewichten.ts. */
export const WEGING_AANBOD = {
	gebieden: 35,
	afstand: 25,
	dagdelen: 10,
	wijk: 10,
	doelgroep: 10,
	plaatsen: 5,
	gratis: 5
};

const REMOTE = ['telefoon', 'online'];
const NEAR_M = 3000;
/** A neighbouring wijk around the corner is a doubt, one further off a refusal. */
const NEXT_WIJK_M = 1500;
/** "No places" is believed this long. */
const PLACES_DAYS = 60;

/**
 * Every aanbod with what speaks for and against, best first. Each is judged alone. `stap` says whether
 * semiprofessional aanbod is the next step; left out, it is aanbod like any other.
 */
export function scoreAanbod(
	vraag: Vraag,
	aanbod: Aanbodkandidaat[],
	vandaag: string,
	weging = WEGING_AANBOD,
	stap?: Tussenstap
): Voorstel[] {
	return aanbod
		.map((kandidaat) => scoreOne(vraag, kandidaat, vandaag, weging, stap))
		.sort(compareVoorstellen);
}

function scoreOne(
	vraag: Vraag,
	aanbod: Aanbodkandidaat,
	vandaag: string,
	weging: typeof WEGING_AANBOD,
	stap?: Tussenstap
): Voorstel {
	const voor: Voor[] = [];
	const twijfel: Twijfel[] = [];
	const tegen: Tegen[] = [];
	const { afstand_m } = aanbod;
	const vormen = common(REMOTE, aanbod.vorm);
	const comesToYou = vormen.length > 0 || aanbod.vorm.includes('thuis');

	const nextStep = checkStep(vraag, aanbod.soort, stap, voor, twijfel, tegen);
	if (vraag.zoekt === 'maatje' && aanbod.soort !== 'maatjesproject' && !nextStep)
		tegen.push({ code: 'zoekt_geen_aanbod' });

	const shared = common(vraag.resultaatgebieden, aanbod.resultaatgebieden);
	const guessed = common(shared, aanbod.voorgestelde_gebieden);
	if (shared.length) voor.push({ code: 'gebied', gebieden: shared });
	else if (!aanbod.resultaatgebieden.length) twijfel.push({ code: 'gebied_onbekend' });
	else tegen.push({ code: 'ander_gebied' });
	if (guessed.length) twijfel.push({ code: 'gebied_voorgesteld', gebieden: guessed });

	if (vormen.length) voor.push({ code: 'op_afstand', vormen });
	if (afstand_m !== null) {
		const grens_m = (vraag.max_afstand_km ?? Infinity) * 1000;
		if (afstand_m <= grens_m)
			voor.push({ code: afstand_m <= NEAR_M ? 'dichtbij' : 'bereikbaar', afstand_m });
		else if (!comesToYou) tegen.push({ code: 'te_ver', afstand_m, grens_m, van: 'hulpvraag' });
	} else if (!comesToYou) twijfel.push({ code: 'afstand_onbekend' });

	const wijk = checkArea(vraag, aanbod, vormen.length > 0, voor, twijfel, tegen);

	const dagdelen = gedeeldeDagdelen(vraag.dagdelen, aanbod.dagdelen);
	if (!overlapt(vraag.dagdelen, aanbod.dagdelen)) {
		if (vormen.length) twijfel.push({ code: 'andere_dagdelen' });
		else tegen.push({ code: 'geen_dagdeel' });
	} else if (vraag.dagdelen.length && aanbod.dagdelen.length)
		voor.push({ code: 'dagdelen', dagdelen });
	else if (vraag.dagdelen.length) twijfel.push({ code: 'dagdelen_onbekend' });

	if (vraag.talen.length) {
		const talen = common(vraag.talen, aanbod.talen);
		if (talen.length) voor.push({ code: 'taal', talen });
		else if (aanbod.talen.length) tegen.push({ code: 'geen_taal', talen: vraag.talen });
		else twijfel.push({ code: 'taal_onbekend' });
	}

	const doelgroep = checkDoelgroep(vraag, aanbod, voor, twijfel);
	const plaatsen = checkPlaces(aanbod, vandaag, voor, twijfel, tegen);
	if (aanbod.kosten_soort === 'gratis') voor.push({ code: 'gratis' });
	if (aanbod.kosten_soort === 'betaald') twijfel.push({ code: 'betaald' });
	if (aanbod.verwijzing_nodig) twijfel.push({ code: 'verwijzing_nodig' });

	return judge(
		{ id: aanbod.id, voor, twijfel, tegen, afstand_m, gedeelde_dagdelen: dagdelen },
		weging,
		{
			gebieden: vraag.resultaatgebieden.length ? shared.length / vraag.resultaatgebieden.length : 1,
			afstand: comesToYou ? Math.max(0.8, nearness(afstand_m)) : nearness(afstand_m),
			dagdelen: dagdeelShare(vraag.dagdelen, aanbod.dagdelen, dagdelen.length),
			wijk,
			doelgroep,
			plaatsen,
			gratis: { gratis: 1, bijdrage: 0.6, betaald: 0 }[aanbod.kosten_soort ?? ''] ?? 0.5
		}
	);
}

/** Informal first, a professional last; true when this aanbod is the step between, and it may be taken. */
function checkStep(
	{ complex }: Vraag,
	soort: string | null,
	stap: Tussenstap | undefined,
	voor: Voor[],
	twijfel: Twijfel[],
	tegen: Tegen[]
): boolean {
	const between = soort === 'semiprofessioneel' && !!stap;
	const may = between && magTussenstap(stap);
	if (may) voor.push({ code: complex ? 'onder_professional' : 'tussenstap' });
	else if (complex && soort !== 'aanbieder') tegen.push({ code: 'alleen_professional' });
	else if (!complex && (soort === 'aanbieder' || between))
		twijfel.push({ code: 'eerst_informeel' });
	return may;
}

/** Whether it serves this wijk: by its werkgebied, else by the schaal of where it is. */
function checkArea(
	vraag: Vraag,
	aanbod: Aanbodkandidaat,
	remote: boolean,
	voor: Voor[],
	twijfel: Twijfel[],
	tegen: Tegen[]
): number {
	const here = !!vraag.wijk_id && aanbod.locatie_wijken.includes(vraag.wijk_id);
	if (here) voor.push({ code: 'in_wijk' });
	if (aanbod.wijken.length) {
		if (!vraag.wijk_id) return (twijfel.push({ code: 'werkgebied_onbekend' }), 0.5);
		if (!aanbod.wijken.includes(vraag.wijk_id)) {
			if (remote) twijfel.push({ code: 'andere_wijk' });
			else tegen.push({ code: 'buiten_werkgebied' });
			return 0;
		}
		if (!here) voor.push({ code: 'in_werkgebied' });
		return 1;
	}
	if (here) return 1;
	if (remote || !aanbod.schaal || aanbod.schaal === 'regionaal') return 0.5;
	const known = aanbod.schaal === 'wijk' ? vraag.wijk_id : vraag.gemeente_id;
	const places = aanbod.schaal === 'wijk' ? aanbod.locatie_wijken : aanbod.locatie_gemeenten;
	if (!known || !places.length) return (twijfel.push({ code: 'werkgebied_onbekend' }), 0.5);
	if (places.includes(known)) return (voor.push({ code: 'in_werkgebied' }), 0.8);
	if ((aanbod.afstand_m ?? Infinity) <= NEXT_WIJK_M) twijfel.push({ code: 'andere_wijk' });
	else tegen.push({ code: 'buiten_werkgebied' });
	return 0;
}

function checkDoelgroep(
	vraag: Vraag,
	aanbod: Aanbodkandidaat,
	voor: Voor[],
	twijfel: Twijfel[]
): number {
	if (!aanbod.doelgroepen.length || aanbod.doelgroepen.includes('iedereen')) {
		if (aanbod.doelgroepen.length) voor.push({ code: 'doelgroep_iedereen' });
		return 0.8;
	}
	const doelgroepen = common(vraag.doelgroepen ?? [], aanbod.doelgroepen);
	if (doelgroepen.length) return (voor.push({ code: 'doelgroep', doelgroepen }), 1);
	twijfel.push({ code: 'andere_doelgroep', doelgroepen: aanbod.doelgroepen });
	return vraag.doelgroepen?.length ? 0 : 0.5;
}

/** Places are believed with the date on which they were said. */
function checkPlaces(
	aanbod: Aanbodkandidaat,
	vandaag: string,
	voor: Voor[],
	twijfel: Twijfel[],
	tegen: Tegen[]
): number {
	const { plaatsen_vrij: aantal, plaatsen_vrij_op: op } = aanbod;
	if (aantal === null || !op) return 0.5;
	const recent = daysBetween(op, vandaag) <= PLACES_DAYS;
	if (aantal > 0) voor.push({ code: 'plaatsen', aantal, op });
	if (!recent) twijfel.push({ code: 'plaatsen_oud', op });
	else if (aantal === 0) tegen.push({ code: 'geen_plaats', op });
	return aantal > 0 ? (recent ? 1 : 0.7) : 0;
}
