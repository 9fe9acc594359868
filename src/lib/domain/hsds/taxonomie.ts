import { afgeleidId } from './id.ts';
import { schoon, type Hsds } from './schoon.ts';

/** What the profile is called wherever it is named. The version is that of the profile, not of the data. */
export const PROFIEL = { naam: 'dichtbij', versie: '1.0', hsds: '3.1' } as const;

/** The words that a gemeente can name itself; rows of the three tables of the kaart. */
export interface Woorden {
	resultaatgebieden: {
		code: string;
		naam: string;
		officiele_naam: string;
		voorbeelden: string[];
	}[];
	soorten: { code: string; naam: string; omschrijving: string }[];
	doelgroepen: { code: string; naam: string }[];
}

type Woord = readonly [code: string, naam: string, omschrijving: string];

const TAXONOMIEEN = {
	resultaatgebied: 'Waar de hulp over gaat: het gebied waarin het leven beter wordt.',
	soort: 'Wat voor soort aanbod het is.',
	doelgroep: 'Voor wie het aanbod is.',
	schaal: 'Hoe ver het werkgebied reikt als er geen wijken bij staan.',
	vorm: 'Waar of hoe iemand de hulp krijgt.',
	verwijzing: 'Of iemand een verwijzing nodig heeft. Geen term betekent: niet bekend.',
	kosten: 'Wat het kost. Geen term betekent: niet bekend.',
	kenmerk: 'Waar een lezer van de gegevens op moet letten.',
	organisatiesoort: 'Wat voor soort organisatie het is.',
	rolstoel: 'Of de plek toegankelijk is met een rolstoel. Geen term betekent: niet bekend.',
	punt: 'Hoe zeker de plek op de kaart is.'
} as const;
export type Taxonomie = keyof typeof TAXONOMIEEN;

const GEHEIM = 'Het adres staat er met opzet niet bij. Zoek het niet op en vul het niet aan.';
const GEVOELIG = 'Gaat over geweld of iets dergelijks. Geef de lezer een knop om snel weg te gaan.';

/** Terms that are the same everywhere, unlike those that a gemeente names. */
const VAST: Record<Exclude<Taxonomie, 'resultaatgebied' | 'soort' | 'doelgroep'>, Woord[]> = {
	schaal: [
		['wijk', 'wijk', 'Voor mensen uit één wijk.'],
		['bovenwijks', 'meer wijken', 'Voor mensen uit een paar wijken.'],
		['stedelijk', 'gemeente', 'Voor iedereen in de gemeente.'],
		['regionaal', 'regio', 'Voor iedereen in de regio.']
	],
	vorm: [
		['locatie', 'op een plek', 'Je gaat ernaartoe.'],
		['thuis', 'thuis', 'Iemand komt bij je thuis.'],
		['telefoon', 'telefoon', 'Je krijgt hulp door de telefoon.'],
		['online', 'online', 'Je krijgt hulp op een scherm.']
	],
	verwijzing: [
		['nodig', 'verwijzing nodig', 'Eerst is een verwijzing of besluit nodig.'],
		['niet_nodig', 'geen verwijzing nodig', 'Je kunt er zelf naartoe.']
	],
	kosten: [
		['gratis', 'gratis', 'Het kost niets.'],
		['bijdrage', 'bijdrage', 'Je betaalt een kleine bijdrage.'],
		['betaald', 'betaald', 'Je betaalt ervoor.']
	],
	kenmerk: [
		['gevoelig', 'gevoelig', GEVOELIG],
		['adres_geheim', 'adres geheim', GEHEIM],
		['zoekt_vrijwilligers', 'zoekt vrijwilligers', 'De organisatie zoekt vrijwilligers.']
	],
	organisatiesoort: [
		['vrijwilligersorganisatie', 'vrijwilligersorganisatie', 'Werkt met vrijwilligers.'],
		['welzijnsorganisatie', 'welzijnsorganisatie', 'Doet welzijnswerk.'],
		['semiprofessioneel', 'semiprofessioneel', 'Vrijwilligers met een professional erbij.'],
		['aanbieder', 'aanbieder', 'Biedt professionele hulp.'],
		['gemeente', 'gemeente', 'Is een gemeente.'],
		['overig', 'overig', 'Een andere soort, of niet bekend.']
	],
	rolstoel: [
		['toegankelijk', 'toegankelijk', 'Toegankelijk met een rolstoel.'],
		['niet_toegankelijk', 'niet toegankelijk', 'Niet toegankelijk met een rolstoel.']
	],
	punt: [['onzeker', 'onzeker', 'Het punt is het midden van de postcode.']]
};

export interface Term {
	id: string;
	code: string;
	name: string;
	description: string;
	taxonomy: Taxonomie;
	taxonomy_id: string;
	language: string;
}
export interface Taxonomieen {
	taxonomies: Hsds[];
	terms: Term[];
	find(taxonomie: Taxonomie, code: string): Term | undefined;
}

/** Every taxonomy of the profile with its terms. Ids follow from the codes: the same everywhere. */
export function bouwTaxonomieen(words: Woorden): Taxonomieen {
	const woorden: Record<Taxonomie, readonly Woord[]> = {
		resultaatgebied: words.resultaatgebieden.map((g) => [
			g.code,
			g.naam,
			`${g.officiele_naam}. Bijvoorbeeld: ${g.voorbeelden.join(', ')}.`
		]),
		soort: words.soorten.map((s) => [s.code, s.naam, s.omschrijving]),
		doelgroep: words.doelgroepen.map((d) => [d.code, d.naam, d.naam]),
		...VAST
	};
	const codes = Object.keys(TAXONOMIEEN) as Taxonomie[];
	const taxonomies = codes.map((code) => ({
		id: afgeleidId('taxonomy', code),
		name: code,
		description: TAXONOMIEEN[code],
		version: PROFIEL.versie
	}));
	const terms = codes.flatMap((taxonomie) =>
		woorden[taxonomie].map(([code, name, description]) => ({
			id: afgeleidId('taxonomy_term', taxonomie, code),
			code,
			name,
			description,
			taxonomy: taxonomie,
			taxonomy_id: afgeleidId('taxonomy', taxonomie),
			language: 'nl'
		}))
	);
	const byCode = new Map(terms.map((term) => [`${term.taxonomy}/${term.code}`, term]));
	return {
		taxonomies,
		terms,
		find: (taxonomie, code) => byCode.get(`${taxonomie}/${code}`)
	};
}

/** A term as it stands on its own; within an attribute it goes without `taxonomy_detail`. */
export function termMetTaxonomie({ taxonomies }: Taxonomieen, term: Term): Hsds {
	const taxonomy_detail = taxonomies.find((taxonomy) => taxonomy.id === term.taxonomy_id);
	return schoon({ ...term, taxonomy_detail });
}
