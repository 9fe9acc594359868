import { createHash } from 'node:crypto';
import { pakIn, snelWoorden } from '../domain/zoeken/snel.ts';
import type { Db } from './db/client.ts';
import { getKaart, type Kaart } from './kaart.ts';

/** The file for the suggestions in the browser, made once per version of the kaart. */
export interface Zoeklijst {
	versie: number;
	etag: string;
	tekst: string;
}

let current: Zoeklijst | null = null;

export async function getZoeklijst(db: Db): Promise<Zoeklijst> {
	const kaart = await getKaart(db);
	if (current?.versie !== kaart.versie) current = build(kaart);
	return current;
}

function build({ versie, items, taxonomie, synoniemen }: Kaart): Zoeklijst {
	const soort = new Map(taxonomie.soorten.map(({ code, naam }) => [code, naam]));
	const tekst = JSON.stringify(
		pakIn(
			items.map((a) => ({
				slug: a.slug,
				naam: a.naam,
				soort: soort.get(a.soort ?? '') ?? '',
				plaats: a.locaties[0]?.plaats ?? '',
				trefwoorden: snelWoorden(a.trefwoorden, a.samenvatting || a.omschrijving.slice(0, 160))
			})),
			synoniemen
		)
	);
	// A database made anew counts from one again: the content is in the tag too.
	const hash = createHash('sha256').update(tekst).digest('hex').slice(0, 12);
	return { versie, etag: `W/"${versie}-${hash}"`, tekst };
}
