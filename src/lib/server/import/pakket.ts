import { basename, dirname } from 'node:path';
import { slugify } from '../../domain/slug.ts';
import { stam, type Bestand } from './bestanden.ts';
import { leesTabel, type Tabel } from './csv.ts';
import { tabelnaam, voegToe, type Tabellen } from './hsds-tabellen.ts';
import { leesHsds } from './hsds.ts';
import type { LeesOpties } from './lees.ts';
import { createLezing, meld, type Lezing } from './lezing.ts';

/** A CSV whose columns are those of HSDS, under the name of a table. */
export function isPakketdeel(b: Bestand): boolean {
	if (!/\.csv$/i.test(b.pad)) return false;
	const header = b.tekst.split(/\r?\n/, 1)[0] ?? '';
	return (
		tabelnaam(stam(b.pad)) !== null && /(^|[,;"\uFEFF])((taxonomy_)?id|name)("|,|;|$)/.test(header)
	);
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
	const beschrijving = alle.find((b) => stam(b.pad) === 'datapackage');
	const lezing = createLezing(
		dirname(pakket[0]?.naam ?? map),
		opties.bron ?? slugify(pakketnaam(beschrijving) ?? basename(map)),
		!!opties.bron
	);
	const tabellen: Tabellen = new Map();
	for (const b of pakket) {
		const tabel = veiligeTabel(lezing, b);
		if (!tabel) continue;
		if (b.melding) meld(lezing, { bestand: b.naam, rij: null }, b.melding);
		for (const rij of tabel.teLang)
			meld(lezing, { bestand: b.naam, rij }, 'Deze rij heeft meer velden dan de kop.');
		voegToe(
			tabellen,
			tabelnaam(stam(b.pad)) ?? '',
			tabel.rijen.map((r) => ({ ...r, bestand: b.naam }))
		);
	}
	leesHsds(lezing, tabellen, opties.vandaag);
	for (const b of overig)
		meld(lezing, { bestand: b.naam, rij: null }, 'Dit deel van het pakket gebruiken we niet.');
	return lezing;
}

function pakketnaam(beschrijving: Bestand | undefined): string | null {
	try {
		const { name } = JSON.parse(beschrijving?.tekst ?? '');
		return typeof name === 'string' && name ? name : null;
	} catch {
		return null;
	}
}

/** The table, or null after saying that it is none. */
export function veiligeTabel(lezing: Lezing, b: Bestand): Tabel | null {
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
