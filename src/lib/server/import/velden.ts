/** Names by which a column or property is known. The first name is ours; order is preference. */
const NAMEN = {
	id: ['id', '_id', 'bron_id', 'mvzn_id', 'objectid', 'uuid', 'globalid'],
	naam: ['naam', 'name', 'titel', 'title', 'naam_aanbod', 'locatienaam'],
	organisatie: ['organisatie', 'organisatienaam', 'organization', 'organisation', 'aanbieder'],
	soort: ['soort', 'type'],
	categorie: ['categorie', 'category', 'domein', 'rubriek', 'thema', 'subcategorie', 'categorieen'],
	samenvatting: ['samenvatting', 'korte_omschrijving', 'summary'],
	omschrijving: ['omschrijving', 'beschrijving', 'description', 'toelichting'],
	trefwoorden: ['trefwoorden', 'tags', 'keywords'],
	resultaatgebieden: ['resultaatgebieden', 'resultaatgebied'],
	doelgroepen: ['doelgroepen', 'doelgroep'],
	adres: ['adres', 'address', 'straat', 'straatnaam', 'openbareruimte', 'street'],
	huisnummer: ['huisnummer', 'huisnr', 'housenumber'],
	huisletter: ['huisletter'],
	toevoeging: ['toevoeging', 'huisnummertoevoeging'],
	postcode: ['postcode', 'pc6', 'postal_code', 'postalcode', 'zip'],
	plaats: ['plaats', 'woonplaats', 'plaatsnaam', 'city'],
	telefoon: ['telefoon', 'telefoonnummer', 'tel', 'phone'],
	email: ['email', 'e-mail', 'mail', 'emailadres'],
	website: ['website', 'url', 'web', 'link', 'homepage'],
	openingstijden: ['openingstijden', 'opening_hours', 'openingsuren'],
	kosten: ['kosten', 'fee', 'fees'],
	kosten_soort: ['kosten_soort'],
	toegang: ['toegang', 'aanmelden'],
	talen: ['talen', 'taal', 'languages'],
	schaal: ['schaal'],
	vorm: ['vorm'],
	wijken: ['wijken', 'werkgebied'],
	plaatsen_vrij: ['plaatsen_vrij'],
	plaatsen_vrij_op: ['plaatsen_vrij_op'],
	bron: ['bron'],
	organisatie_soort: ['organisatie_soort'],
	organisatie_omschrijving: ['organisatie_omschrijving'],
	organisatie_telefoon: ['organisatie_telefoon'],
	organisatie_email: ['organisatie_email'],
	organisatie_website: ['organisatie_website'],
	locatie_naam: ['locatie_naam'],
	bereikbaar: ['bereikbaar'],
	locatie_melding: ['locatie_melding'],
	meer_locaties: ['meer_locaties'],
	prijs: ['prijs', 'prijs_euro', 'bedrag'],
	verwijzing: ['verwijzing', 'verwijzing_nodig'],
	tijden: ['tijden'],
	afwijkende_tijden: ['afwijkende_tijden'],
	dicht_van: ['dicht_van'],
	dicht_tot: ['dicht_tot'],
	dicht_reden: ['dicht_reden'],
	gevoelig: ['gevoelig'],
	adres_geheim: ['adres_geheim'],
	status: ['status'],
	gecontroleerd_op: ['gecontroleerd_op'],
	rolstoel: ['rolstoel', 'wheelchair', 'rolstoeltoegankelijk'],
	lat: ['lat', 'latitude', 'breedtegraad', 'y'],
	lng: ['lng', 'lon', 'long', 'longitude', 'lengtegraad', 'x']
} as const satisfies Record<string, readonly string[]>;

export type Veld = keyof typeof NAMEN;
/** Ours → the name in the file, as given with `--map naam=Titel`. */
export type Kaart = Partial<Record<Veld, string>>;

/** Case, accents, spaces, dashes and underscores don't matter in a column's name. */
export function gelijk(naam: string): string {
	return naam
		.normalize('NFKD')
		.replace(/[\p{M}\s_.-]+/gu, '')
		.toLowerCase();
}

export interface Veldkeuze {
	/** Columns per field, in order of preference. */
	kolommen: Map<Veld, string[]>;
	onbekend: string[];
}

/** Which columns are what. A mapped name wins, and takes that column away from its own meaning. */
export function kiesVelden(kolommen: string[], kaart: Kaart = {}): Veldkeuze {
	const keuze = new Map<Veld, string[]>();
	const taken = new Set<string>();
	for (const [veld, kolom] of Object.entries(kaart) as [Veld, string][]) {
		const found =
			kolommen.find((k) => k === kolom) ?? kolommen.find((k) => gelijk(k) === gelijk(kolom));
		if (!found) continue;
		keuze.set(veld, [found]);
		taken.add(found);
	}
	for (const veld of Object.keys(NAMEN) as Veld[]) {
		if (keuze.has(veld)) continue;
		const names = NAMEN[veld].map(gelijk);
		const found = kolommen
			.filter((k) => !taken.has(k) && names.includes(gelijk(k)))
			.sort((a, b) => names.indexOf(gelijk(a)) - names.indexOf(gelijk(b)))
			.filter(
				(k, i) =>
					i === 0 ||
					!(Object.keys(NAMEN) as Veld[]).some((v) => v !== veld && gelijk(v) === gelijk(k))
			);
		if (!found.length) continue;
		keuze.set(veld, found);
		for (const k of found) taken.add(k);
	}
	return { kolommen: keuze, onbekend: kolommen.filter((k) => k && !taken.has(k)) };
}

/** `--map naam=Titel,postcode=PC`; throws a sentence when it names a field we don't have. */
export function leesKaart(text: string): Kaart {
	const kaart: Kaart = {};
	for (const pair of text.split(',').filter((p) => p.trim())) {
		const [veld = '', ...rest] = pair.split('=');
		if (!Object.hasOwn(NAMEN, veld.trim()) || !rest.length)
			throw new Error(
				`--map: ‘${pair}’ begrijpen we niet. Velden: ${Object.keys(NAMEN).join(', ')}.`
			);
		kaart[veld.trim() as Veld] = rest.join('=').trim();
	}
	return kaart;
}
