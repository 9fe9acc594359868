import { relative, resolve } from 'node:path';
import { slugify } from '../../domain/slug.ts';
import { listMappen, readBestand, stam, type Bestand } from './bestanden.ts';
import type { Tabel } from './csv.ts';
import { isGeojson, leesGeojson } from './geojson.ts';
import { isHsdsJson, isHsdsNaam, platteTabellen, tabelnaam } from './hsds-tabellen.ts';
import { leesHsds } from './hsds.ts';
import { createLezing, meld, type Lezing } from './lezing.ts';
import { isPakketdeel, leesPakket, veiligeTabel } from './pakket.ts';
import { isPostcodetabel, leesPostcodes } from './postcodes.ts';
import { leesRijen } from './rijen.ts';
import { kiesVelden, type Kaart } from './velden.ts';

export interface LeesOpties {
	kaart: Kaart;
	gemeente: string | null;
	/** Name of the source; by default from the content or the name of the file. */
	bron: string | null;
	/** Today as `YYYY-MM-DD`: schedules that ended are left out. */
	vandaag: string;
	/** Paths are relative to this folder. */
	cwd: string;
}

/** Reads what the paths hold. Files that can't be read at all come back as an empty lezing that says why. */
export async function leesPaden(paden: string[], opties: LeesOpties): Promise<Lezing[]> {
	const lezingen: Lezing[] = [];
	for (const pad of paden) {
		const vol = resolve(opties.cwd, pad);
		let mappen;
		try {
			mappen = await listMappen(vol);
		} catch {
			lezingen.push(mislukt(pad, 'Dit bestand of deze map is er niet.'));
			continue;
		}
		if (!mappen.length) lezingen.push(mislukt(pad, 'In deze map staat niets dat we kunnen lezen.'));
		for (const { map, paden: files } of mappen) {
			const naam = (file: string) =>
				map ? `${pad.replace(/\/$/, '')}/${relative(vol, file)}` : pad;
			const bestanden = await Promise.all(files.map((f) => readBestand(f, naam(f))));
			lezingen.push(...leesMap(map, bestanden, opties));
		}
	}
	return lezingen.sort((a, b) => rang(a) - rang(b));
}

/** Postcodes and areas first, so that what comes after finds its wijk and gemeente. */
function rang({ records }: Lezing): number {
	if (records.postcodes.length) return 0;
	const { gebieden } = records;
	if (gebieden.length)
		return gebieden.some((g) => g.soort === 'gemeente')
			? 1
			: gebieden.some((g) => g.gemeente_code)
				? 2
				: 3;
	return 4;
}

function leesMap(map: string | null, bestanden: Bestand[], opties: LeesOpties): Lezing[] {
	const pakket = bestanden.filter((b) => isPakketdeel(b));
	const isPakket = map !== null && pakket.some((b) => isHsdsNaam(stam(b.pad)));
	if (!isPakket) return bestanden.map((b) => leesBestand(b, opties));
	const overig = bestanden.filter((b) => !pakket.includes(b) && stam(b.pad) !== 'datapackage');
	return [leesPakket(map, { alle: bestanden, pakket, overig }, opties)];
}

/** One file on its own, recognised by what is in it. */
function leesBestand(b: Bestand, opties: LeesOpties): Lezing {
	const lezing = createLezing(b.naam, opties.bron ?? slugify(stam(b.pad)), !!opties.bron);
	if (b.melding) meld(lezing, { rij: null }, b.melding);
	const start = b.tekst.replace(/^\uFEFF/, '').trimStart();
	if (!start) meld(lezing, { rij: null }, 'Het bestand is leeg.');
	else if (/^[[{]/.test(start)) leesJson(lezing, start, b, opties);
	else leesCsv(lezing, b, opties);
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
	if (isGeojson(json)) {
		if (!opties.bron && json.name) lezing.bron = slugify(json.name);
		leesGeojson(lezing, json, opties.kaart, { gemeente: opties.gemeente });
	} else if (isHsdsJson(json)) leesHsds(lezing, platteTabellen(json, b.naam), opties.vandaag);
	else meld(lezing, { rij: null }, 'Dit soort JSON kennen we niet: we lezen GeoJSON en HSDS.');
}

function leesCsv(lezing: Lezing, b: Bestand, opties: LeesOpties) {
	const tabel = veiligeTabel(lezing, b);
	if (!tabel) return;
	for (const rij of tabel.teLang) meld(lezing, { rij }, 'Deze rij heeft meer velden dan de kop.');
	if (isPostcodetabel(tabel)) leesPostcodes(lezing, tabel);
	else if (isPakketdeel(b) && tabel.kolommen.includes('name')) {
		const naam = tabelnaam(stam(b.pad)) ?? '';
		leesHsds(
			lezing,
			new Map([[naam, tabel.rijen.map((r) => ({ ...r, bestand: b.naam }))]]),
			opties.vandaag
		);
	} else if (isAanbodtabel(tabel, opties.kaart))
		leesRijen(lezing, tabel.kolommen, tabel.rijen, opties.kaart);
	else {
		const kop = tabel.kolommen.slice(0, 6).join(', ');
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

function isAanbodtabel({ kolommen }: Tabel, kaart: Kaart): boolean {
	const velden = kiesVelden(kolommen, kaart).kolommen;
	return velden.has('naam') && (!!kaart.naam || AANBODVELDEN.some((v) => velden.has(v)));
}

function mislukt(pad: string, reden: string): Lezing {
	const lezing = createLezing(pad, 'geen');
	meld(lezing, { rij: null }, reden);
	return lezing;
}
