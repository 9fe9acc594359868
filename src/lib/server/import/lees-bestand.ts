import { slugify } from '../../domain/slug.ts';
import { stam, type Bestand } from './bestanden.ts';
import type { Tabel } from './csv.ts';
import { isGeojson, leesGeojson } from './geojson.ts';
import { hsdsZonderAanbod, isHsdsJson, isHsdsNaam, isObject, tabelnaam } from './hsds-tabellen.ts';
import { platteTabellen } from './hsds-json.ts';
import { leesHsds } from './hsds.ts';
import { leesLijst } from './json-lijst.ts';
import type { LeesOpties } from './lees.ts';
import { createLezing, meld, type Lezing } from './lezing.ts';
import { isEigenHsds, isPakketdeel, leesPakket, veiligeTabel } from './pakket.ts';
import { isPostcodetabel, leesPostcodes } from './postcodes.ts';
import { leesRijen } from './rijen.ts';
import { kiesVelden, type Kaart } from './velden.ts';

/** One file on its own, recognised by what is in it. */
export function leesBestand(b: Bestand, opties: LeesOpties): Lezing {
	if (b.bladen?.some((blad) => isPakketdeel(blad) && isHsdsNaam(blad.stam))) {
		const pakket = b.bladen.filter((blad) => isPakketdeel(blad));
		const overig = b.bladen.filter((blad) => !pakket.includes(blad));
		return leesPakket(stam(b.pad), { alle: b.bladen, pakket, overig }, opties);
	}
	const lezing = createLezing(b.naam, opties.bron ?? slugify(stam(b.pad)), !!opties.bron);
	if (b.melding) meld(lezing, { rij: null }, b.melding);
	const start = b.tekst.trimStart();
	if (b.onleesbaar) meld(lezing, { rij: null }, b.onleesbaar);
	else if (!start && !b.tabel) meld(lezing, { rij: null }, 'Het bestand is leeg.');
	else if (/^[[{]/.test(start) || /\.(geo)?json$/i.test(b.pad)) leesJson(lezing, start, b, opties);
	else leesTabelbestand(lezing, b, opties);
	for (const blad of b.bladen?.slice(1) ?? [])
		meld(
			lezing,
			{ bestand: blad.naam, rij: null },
			'We lezen alleen het eerste blad. Dit blad niet.'
		);
	return lezing;
}

function leesJson(lezing: Lezing, tekst: string, b: Bestand, opties: LeesOpties) {
	let json: unknown;
	try {
		json = JSON.parse(tekst);
	} catch {
		meld(lezing, { rij: null }, 'Dit is geen geldige JSON.');
		return;
	}
	const zonder = hsdsZonderAanbod(json);
	if (isGeojson(json)) {
		if (!opties.bron && typeof json.name === 'string' && json.name)
			lezing.bron = slugify(json.name);
		leesGeojson(lezing, json, opties.kaart, { gemeente: opties.gemeente });
	} else if (zonder) meld(lezing, { rij: null }, zonder);
	else if (isHsdsJson(json)) {
		const { name, profile } = (isObject(json) ? json : {}) as Record<string, unknown>;
		leesHsds(lezing, platteTabellen(lezing, json), opties.vandaag, isEigenHsds(name, profile));
	} else if (!leesLijst(lezing, json, opties.kaart))
		meld(
			lezing,
			{ rij: null },
			'Dit soort JSON kennen we niet: we lezen GeoJSON, HSDS en een lijst met namen.'
		);
}

function leesTabelbestand(lezing: Lezing, b: Bestand, opties: LeesOpties) {
	const tabel = veiligeTabel(lezing, b);
	if (!tabel) return;
	for (const rij of tabel.teLang) meld(lezing, { rij }, 'Deze rij heeft meer velden dan de kop.');
	if (tabel.titel) {
		meld(
			lezing,
			{ rij: 1 },
			'De eerste rij is een titel. Haal alles boven de namen van de kolommen weg.'
		);
	} else if (!tabel.rijen.length)
		meld(lezing, { rij: null }, 'Onder de kop staat geen enkele rij.');
	else if (isPostcodetabel(tabel)) leesPostcodes(lezing, tabel);
	else if (isPakketdeel(b) && tabel.kolommen.includes('name')) {
		const naam = tabelnaam(b.stam) ?? '';
		const rijen = tabel.rijen.map((r) => ({ ...r, bestand: b.naam }));
		leesHsds(lezing, new Map([[naam, rijen]]), opties.vandaag);
	} else if (isAanbodtabel(tabel, opties.kaart))
		leesRijen(lezing, tabel.kolommen, tabel.rijen, opties.kaart);
	else {
		const kop = tabel.kolommen.slice(0, 6).join(', ').slice(0, 200);
		meld(
			lezing,
			{ rij: 1 },
			`Dit lijkt geen aanbod: we zien ${kop}. Wijs de naam aan met --map naam=KOLOM.`
		);
	}
}

/** A name alone is any table; beside it there is something of an offer, or the operator said so. */
const AANBODVELDEN = [
	'organisatie',
	'adres',
	'postcode',
	'plaats',
	'telefoon',
	'email',
	'website',
	'lat',
	'trefwoorden',
	'resultaatgebieden',
	'doelgroepen',
	'openingstijden'
] as const;

function isAanbodtabel({ kolommen }: Pick<Tabel, 'kolommen'>, kaart: Kaart): boolean {
	const velden = kiesVelden(kolommen, kaart).kolommen;
	return velden.has('naam') && (!!kaart.naam || AANBODVELDEN.some((v) => velden.has(v)));
}
