import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { leesPaden, type LeesOpties } from '../../src/lib/server/import/lees.ts';
import type { Lezing } from '../../src/lib/server/import/lezing.ts';

type Inhoud = string | Uint8Array | object;

/** Reads small files from a folder of their own, which is gone afterwards. */
export async function leesProef(
	bestanden: Record<string, Inhoud>,
	opties: Partial<LeesOpties> & { paden?: string[] } = {}
): Promise<Lezing[]> {
	const cwd = await mkdtemp(join(tmpdir(), 'dichtbij-import-'));
	try {
		for (const [naam, inhoud] of Object.entries(bestanden)) {
			const raw = typeof inhoud === 'string' || inhoud instanceof Uint8Array;
			await mkdir(dirname(join(cwd, naam)), { recursive: true });
			await writeFile(join(cwd, naam), raw ? inhoud : JSON.stringify(inhoud));
		}
		const { paden = Object.keys(bestanden), ...rest } = opties;
		const basis = { kaart: {}, gemeente: null, bron: null, vandaag: '2026-11-22', cwd };
		return await leesPaden(paden, { ...basis, ...rest });
	} finally {
		await rm(cwd, { recursive: true });
	}
}

export async function leesEen(bestanden: Record<string, Inhoud>, opties?: Partial<LeesOpties>) {
	const [lezing] = await leesProef(bestanden, opties);
	if (!lezing) throw new Error('niets gelezen');
	return lezing;
}

export const punt = (coordinates: unknown, properties: object) => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates },
	properties
});
export const vlak = (coordinates: unknown, properties: object) => ({
	type: 'Feature',
	geometry: { type: 'Polygon', coordinates },
	properties
});
export const collectie = (...features: object[]) => ({ type: 'FeatureCollection', features });

export const KOP =
	'id;naam;organisatie;soort;omschrijving;trefwoorden;adres;postcode;plaats;telefoon;website;lat;lng;plaatsen_vrij;plaatsen_vrij_op';
