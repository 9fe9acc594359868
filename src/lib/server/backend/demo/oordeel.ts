import { afstand } from '../../../domain/afstand.ts';
import type { Vorm } from '../../../domain/aanbod.ts';
import { scoreAanbod } from '../../../domain/koppelen-aanbod.ts';
import { aanbodKandidaat } from '../../../domain/koppelen-kaart.ts';
import { scoreMaatjes, type Maatje } from '../../../domain/koppelen-maatjes.ts';
import type { Voorstel, Vraag } from '../../../domain/koppelen.ts';
import { AANBOD } from './data/aanbod.ts';
import { HULPVRAGEN, type Koppelingregel } from './data/hulpvragen.ts';
import { LOCATIES } from './data/locaties.ts';
import { ERVARINGSDESKUNDIG, VRIJWILLIGERS } from './data/vrijwilligers.ts';
import { aanbodId, openingstijden } from './kaart.ts';
import { clientVan, hulpvraagId, vrijwilligerId } from './mensen.ts';
import { demoId } from './random.ts';
import { must, opsomming, puntIn, wijkVan, woorden } from './tabellen.ts';

type Paar = Pick<Koppelingregel, 'client' | 'nr' | 'maatje' | 'aanbod'>;

/** What the matching said on the day that it was proposed. */
export function oordeel(regel: Paar, vandaag: string): Voorstel {
	const vraag = vraagVan(regel);
	const punt = wijkPunt(clientVan(regel.client)[3]);
	if (regel.maatje)
		return scoreMaatjes(vraag, [maatje(regel.maatje, punt, vandaag)], { vandaag })[0]!;
	return scoreAanbod(vraag, [kandidaat(must(regel.aanbod, 'aanbod'), punt)], vandaag)[0]!;
}

function vraagVan(regel: Pick<Paar, 'client' | 'nr'>): Vraag {
	const found = HULPVRAGEN.find((h) => hulpvraagId(h) === hulpvraagId(regel));
	const h = must(found, `hulpvraag of ${regel.client}`);
	const wijk = clientVan(regel.client)[3];
	return {
		resultaatgebieden: h.gebied,
		dagdelen: woorden(h.dagdelen),
		talen: woorden(h.talen),
		geslacht_wens: h.wens ?? null,
		zoekt: h.zoekt ?? 'beide',
		max_afstand_km: h.km ?? null,
		uren_per_week: h.uren ?? null,
		complex: h.complex !== undefined,
		belangrijk: h.belangrijk,
		past_niet: h.past_niet ?? '',
		wijk_id: demoId('wijk', wijk),
		gemeente_id: demoId('gemeente', wijkVan(wijk)[1])
	};
}

function wijkPunt(wijk: string) {
	const [, , , , , lat, lng] = wijkVan(wijk);
	return { lat, lng };
}

/** As `maatjes_voor()` gives them: the point rounded to about a kilometre. */
function maatje(voornaam: string, punt: { lat: number; lng: number }, vandaag: string): Maatje {
	const row = must(
		VRIJWILLIGERS.find((v) => v[0] === voornaam),
		`vrijwilliger ${voornaam}`
	);
	const exact = puntIn(row[3], `vrijwilliger ${voornaam}`);
	const point = { lat: Math.round(exact.lat * 100) / 100, lng: Math.round(exact.lng * 100) / 100 };
	return {
		id: vrijwilligerId(voornaam),
		voornaam,
		organisatie_id: demoId('organisatie', row[2]),
		organisatie_naam: '',
		...point,
		radius_km: row[4],
		geslacht: row[6],
		dagdelen: woorden(row[7]),
		talen: woorden(row[8]),
		resultaatgebieden: woorden(row[9]),
		doelgroepen: woorden(row[10]),
		interesses: opsomming(row[11]),
		liever_niet: woorden(row[12]),
		uren_per_week: row[13],
		capaciteit: row[14],
		lopend: 0,
		status: 'actief',
		intake_op: vandaag,
		vog_op: vandaag,
		pauze_tot: null,
		laatste_koppeling_op: null,
		ervaringsdeskundig: ERVARINGSDESKUNDIG.includes(voornaam),
		afstand_m: Math.round(afstand(punt, point))
	};
}

function kandidaat(naam: string, punt: { lat: number; lng: number }) {
	const a = must(
		AANBOD.find((regel) => regel.naam === naam),
		`aanbod ${naam}`
	);
	return aanbodKandidaat(
		{
			id: aanbodId(naam),
			soort: a.soort,
			resultaatgebieden: a.gebied.map((code) => ({ code, voorgesteld: false })),
			doelgroepen: woorden(a.voor ?? 'iedereen'),
			talen: woorden(a.talen ?? 'nl'),
			vorm: woorden(a.vorm ?? 'locatie') as Vorm[],
			schaal: a.schaal,
			wijken: woorden(a.wijken).map((wijk) => demoId('wijk', wijk)),
			kosten_soort: a.kosten === 'gratis' ? 'gratis' : 'bijdrage',
			verwijzing_nodig: a.verwijzing ?? false,
			plaatsen_vrij: null,
			plaatsen_vrij_op: null,
			locaties: woorden(a.plek).map((plek) => locatie(plek)),
			tijden: openingstijden(a)
		},
		punt
	);
}

function locatie(key: string) {
	const wijk = must(
		LOCATIES.find((l) => l[0] === key),
		`locatie ${key}`
	)[4];
	return {
		gemeente_id: demoId('gemeente', wijkVan(wijk)[1]),
		wijk_id: demoId('wijk', wijk),
		...puntIn(wijk, key)
	};
}
