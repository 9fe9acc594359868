import { parseOpeningstijden } from '../../../domain/openingstijden.ts';
import { slugify } from '../../../domain/slug.ts';
import { dicht } from './bijzonder.ts';
import { AANBOD, type Aanbodregel } from './data/aanbod.ts';
import { LOCATIES } from './data/locaties.ts';
import { ORGANISATIES } from './data/organisaties.ts';
import { between, createRandom, demoId } from './random.ts';
import {
	BRON,
	dagenTerug,
	moment,
	must,
	opsomming,
	puntIn,
	telefoon,
	wijkVan,
	woorden,
	type Context,
	type Rij,
	type Rijen
} from './tabellen.ts';
import { plaatsVan } from './gebieden.ts';

/** The sociale kaart: organisations, places and offers. */
export function kaartRijen({ vandaag }: Context): Rijen {
	const contacts = new Map<string, Contact>();
	const organisaties = ORGANISATIES.map((row, i): Rij<'organisaties'> => {
		const [key, naam, soort, gemeente, omschrijving, zoekt_vrijwilligers] = row;
		const contact = {
			telefoon: telefoon(gemeente, 1013 + i * 37),
			email: `info@${key}.example`,
			website: `https://www.${key}.example`
		};
		contacts.set(key, { naam, ...contact });
		return {
			id: demoId('organisatie', key),
			slug: key,
			naam,
			soort,
			omschrijving,
			...contact,
			gemeente_id: demoId('gemeente', gemeente),
			zoekt_vrijwilligers,
			status: 'gepubliceerd',
			bron: BRON,
			bron_id: key,
			created_at: moment(vandaag, 1600)
		};
	});

	const locaties = LOCATIES.map((row): Rij<'locaties'> => {
		const [key, naam, adres, letters, wijk, org, rolstoel, bereikbaar] = row;
		return {
			id: demoId('locatie', key),
			organisatie_id: org && demoId('organisatie', org),
			naam,
			adres,
			postcode: `${wijkVan(wijk)[4]} ${letters}`,
			plaats: plaatsVan(wijk),
			gemeente_id: demoId('gemeente', wijkVan(wijk)[1]),
			wijk_id: demoId('wijk', wijk),
			...puntIn(wijk, key),
			rolstoel,
			bereikbaar,
			bron: BRON,
			bron_id: key
		};
	});

	const sorted = AANBOD.map((regel) => ({ regel, id: aanbodId(regel.naam) }));
	return {
		organisaties,
		locaties,
		aanbod: AANBOD.map((regel) =>
			aanbodRij(regel, must(contacts.get(regel.org), regel.org), vandaag)
		),
		aanbod_locaties: sorted.flatMap(({ regel, id }) =>
			woorden(regel.plek).map((plek) => ({ aanbod_id: id, locatie_id: demoId('locatie', plek) }))
		),
		aanbod_resultaatgebieden: sorted.flatMap(({ regel, id }) =>
			regel.gebied.map((resultaatgebied) => ({
				aanbod_id: id,
				resultaatgebied,
				voorgesteld: regel.status === 'te_beoordelen'
			}))
		),
		aanbod_doelgroepen: sorted.flatMap(({ regel, id }) =>
			woorden(regel.voor ?? 'iedereen').map((doelgroep) => ({ aanbod_id: id, doelgroep }))
		),
		aanbod_wijken: sorted.flatMap(({ regel, id }) =>
			woorden(regel.wijken).map((wijk) => ({ aanbod_id: id, wijk_id: demoId('wijk', wijk) }))
		),
		openingstijden: sorted.flatMap(({ regel, id }) =>
			openingstijden(regel).map(({ dag, van, tot }, i) => ({
				id: demoId('openingstijd', `${regel.naam}:${i}`),
				aanbod_id: id,
				dag,
				van,
				tot
			}))
		)
	};
}

type Contact = { naam: string; telefoon: string; email: string; website: string };

export function aanbodId(naam: string): string {
	return demoId('aanbod', naam);
}

export function openingstijden({ open, naam }: Aanbodregel) {
	return open ? must(parseOpeningstijden(open), `opening hours of ${naam}`) : [];
}

/** Most is checked in time, by kind; a few are just past it, and data/ names those that are far past. */
const TERMIJN_DAGEN: Partial<Record<Aanbodregel['soort'], number>> = {
	activiteit: 98,
	cursus: 98,
	inloop: 98,
	lotgenotengroep: 98,
	aanbieder: 340
};

function aanbodRij(regel: Aanbodregel, contact: Contact, vandaag: string): Rij<'aanbod'> {
	const random = createRandom(`aanbod:${regel.naam}`);
	const pending = regel.status === 'te_beoordelen';
	const checked = regel.gecontroleerd ?? between(random, 5, TERMIJN_DAGEN[regel.soort] ?? 200);
	const made = between(random, 430, 1500);
	const changed = pending ? between(random, 1, 20) : between(random, 2, checked + 90);
	const said = between(random, 1, random() < 0.2 ? 160 : 40);
	return {
		id: aanbodId(regel.naam),
		slug: slugify(regel.naam),
		organisatie_id: demoId('organisatie', regel.org),
		naam: regel.naam,
		soort: regel.soort,
		soort_voorgesteld: pending,
		samenvatting: regel.kort,
		omschrijving: regel.tekst,
		trefwoorden: opsomming(regel.woorden),
		...kosten(regel),
		toegang: regel.toegang,
		verwijzing_nodig: regel.verwijzing ?? false,
		telefoon: contact.telefoon,
		email: contact.email,
		website: contact.website,
		talen: woorden(regel.talen ?? 'nl'),
		schaal: regel.schaal,
		vorm: woorden(regel.vorm ?? 'locatie'),
		openingstijden_tekst: regel.let_op ?? null,
		gevoelig: regel.gevoelig ?? false,
		adres_geheim: regel.adres_geheim ?? false,
		...dicht(regel.naam, vandaag),
		plaatsen_vrij: regel.vrij ?? null,
		plaatsen_vrij_op: regel.vrij === undefined ? null : dagenTerug(vandaag, said),
		status: regel.status ?? 'gepubliceerd',
		gecontroleerd_op: pending ? null : dagenTerug(vandaag, checked),
		gecontroleerd_door: pending ? null : contact.naam,
		bron: BRON,
		bron_id: slugify(regel.naam),
		created_at: moment(vandaag, pending ? changed : made),
		updated_at: moment(vandaag, changed, '11:30'),
		inhoud_gewijzigd_op: moment(vandaag, changed, '11:30')
	};
}

/** "€ 2,00 per keer" is a price; an amount per month or for a whole course is not one per time. */
function kosten({ kosten: text, betaald }: Aanbodregel) {
	const [, euro, cent] = /€ (\d+),(\d\d)(?! per (?:maand|jaar|kilometer)| voor)/.exec(text) ?? [];
	const gratis = text.startsWith('gratis');
	return {
		kosten_soort: betaald ? 'betaald' : gratis ? 'gratis' : 'bijdrage',
		kosten: text === 'gratis' ? null : text[0]!.toUpperCase() + text.slice(1),
		prijs_cents: euro ? Number(euro) * 100 + Number(cent) : null
	};
}
