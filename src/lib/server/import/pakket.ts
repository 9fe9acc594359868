import { basename, dirname } from 'node:path';
import { slugify } from '../../domain/slug.ts';
import type { Bestand } from './bestanden.ts';
import { leesTabel, type Tabel } from './csv.ts';
import { tabelnaam, voegToe, type Tabellen } from './hsds-tabellen.ts';
import { leesHsds } from './hsds.ts';
import type { LeesOpties } from './lees.ts';
import { createLezing, meld, type Lezing } from './lezing.ts';

/** A CSV whose columns are those of HSDS, under the name of a table. */
export function isPakketdeel(b: Bestand): boolean {
	if (tabelnaam(b.stam) === null) return false;
	if (b.tabel) return b.tabel.kolommen.some((k) => /^((taxonomy_)?id|name)$/.test(k));
	if (!/\.(csv|tsv|tab|txt)$/i.test(b.pad)) return false;
	const header = b.tekst.split('\n', 1)[0] ?? '';
	return /(^|[,;\t"])((taxonomy_)?id|name)("|,|;|\t|$)/.test(header);
}

export interface Pakket {
	alle: Bestand[];
	pakket: Bestand[];
	overig: Bestand[];
}

/** The tables of one package together, so that a reference may point at another file. */
export function leesPakket(
	map: string,
	{ alle, pakket, overig }: Pakket,
	opties: LeesOpties
): Lezing {
	const beschrijving = alle.find((b) => b.stam === 'datapackage');
	const { naam, profiel } = leesBeschrijving(beschrijving);
	const lezing = createLezing(
		pakketmap(pakket[0]?.naam ?? map),
		opties.bron ?? slugify(naam ?? basename(map)),
		!!opties.bron
	);
	const tabellen: Tabellen = new Map();
	for (const b of pakket) {
		if (b.onleesbaar) meld(lezing, { bestand: b.naam, rij: null }, b.onleesbaar);
		const tabel = veiligeTabel(lezing, b);
		if (!tabel) continue;
		if (b.melding) meld(lezing, { bestand: b.naam, rij: null }, b.melding);
		for (const rij of tabel.teLang)
			meld(lezing, { bestand: b.naam, rij }, 'Deze rij heeft meer velden dan de kop.');
		voegToe(
			tabellen,
			tabelnaam(b.stam) ?? '',
			tabel.rijen.map((r) => ({ ...r, bestand: b.naam }))
		);
	}
	leesHsds(lezing, tabellen, opties.vandaag, isEigenHsds(naam, profiel));
	for (const b of overig)
		meld(
			lezing,
			{ bestand: b.naam, rij: null },
			b.onleesbaar ?? 'Dit deel van het pakket gebruiken we niet.'
		);
	return lezing;
}

/** The folder, or the workbook when the tables are sheets of one. */
function pakketmap(naam: string): string {
	const blad = naam.lastIndexOf(' (blad ');
	return blad > 0 ? naam.slice(0, blad) : dirname(naam);
}

function leesBeschrijving(beschrijving: Bestand | undefined) {
	try {
		const { name, profile } = JSON.parse(beschrijving?.tekst ?? '');
		return { naam: typeof name === 'string' && name ? name : null, profiel: profile as unknown };
	} catch {
		return { naam: null, profiel: null };
	}
}

/** Was this written by a Dichtbij? */
export function isEigenHsds(naam: unknown, profiel: unknown): boolean {
	return (
		naam === 'dichtbij-export' ||
		(typeof profiel === 'string' && /\/hsds-profiel\/?$/.test(profiel))
	);
}

/** The table, or null after saying that it is none. */
export function veiligeTabel(lezing: Lezing, b: Bestand): Tabel | null {
	if (b.tabel) return b.tabel;
	try {
		return leesTabel(b.tekst);
	} catch {
		meld(
			lezing,
			{ bestand: b.naam, rij: null },
			'Dit is geen tabel die we kunnen lezen. Staat er een aanhalingsteken te veel?'
		);
		return null;
	}
}
