import type { Tabel } from './csv.ts';
import { neemOp, meld, weiger, type Lezing } from './lezing.ts';
import { leesPunt } from './punt.ts';
import { gelijk } from './velden.ts';

const KOLOMMEN: Record<string, string[]> = {
	pc4: ['pc4', 'postcode'],
	plaats: ['woonplaats', 'plaats', 'plaatsnaam'],
	gemeente: ['gemeente', 'gemeentenaam'],
	provincie: ['provincie'],
	lat: ['latitude', 'lat'],
	lng: ['longitude', 'lng', 'lon'],
	soort: ['soort', 'type']
};
/** Known in tables of this kind, of no use here. */
const OVERBODIG = ['id', 'alternatieveschrijfwijzen', 'netnummer'];

function kolomVan(kolommen: string[], veld: string): string | null {
	return kolommen.find((k) => KOLOMMEN[veld]?.includes(gelijk(k))) ?? null;
}

/** A table of four-digit postcodes with a point: no names of offers, four digits in each row. */
export function isPostcodetabel({ kolommen, rijen }: Tabel): boolean {
	const pc4 = kolomVan(kolommen, 'pc4');
	if (!pc4 || !kolomVan(kolommen, 'lat') || !kolomVan(kolommen, 'plaats')) return false;
	const sample = rijen.slice(0, 50);
	return sample.filter((r) => /^\d{4}$/.test(r.waarden[pc4] ?? '')).length > sample.length / 2;
}

export function leesPostcodes(lezing: Lezing, { kolommen, rijen }: Tabel) {
	const kolom = Object.fromEntries(
		Object.keys(KOLOMMEN).map((veld) => [veld, kolomVan(kolommen, veld) ?? veld])
	) as Record<'pc4' | 'plaats' | 'gemeente' | 'provincie' | 'lat' | 'lng' | 'soort', string>;
	const used = new Set(Object.values(kolom));
	for (const k of kolommen.filter((k) => !used.has(k) && !OVERBODIG.includes(gelijk(k))))
		meld(lezing, { rij: 1, kolom: k }, 'Deze kolom kennen we niet. We nemen hem niet over.');
	for (const { rij, waarden } of rijen) {
		const lees = (k: keyof typeof kolom) => waarden[kolom[k]] ?? '';
		const { punt, fout } = leesPunt(lees('lat'), lees('lng'));
		if (!punt) {
			weiger(lezing, 'postcodes', { rij, kolom: kolom.lat }, fout ?? 'Er staat geen punt.');
			continue;
		}
		const record = {
			pc4: lees('pc4'),
			plaats: lees('plaats'),
			gemeente: lees('gemeente'),
			provincie: lees('provincie') || null,
			...punt,
			soort: lees('soort') || null
		};
		if (!record.gemeente)
			meld(
				lezing,
				{ rij, kolom: kolom.gemeente },
				'Er staat geen gemeente. De postcode blijft, zonder gemeente.'
			);
		neemOp(lezing, 'postcodes', record, { rij });
	}
}
