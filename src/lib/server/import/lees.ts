import { relative, resolve } from 'node:path';
import { listMappen, readBestand, type Bestand } from './bestanden.ts';
import { isHsdsNaam } from './hsds-tabellen.ts';
import { leesBestand } from './lees-bestand.ts';
import { createLezing, meld, type Lezing } from './lezing.ts';
import { isPakketdeel, leesPakket } from './pakket.ts';
import type { Kaart } from './velden.ts';

export interface LeesOpties {
	kaart: Kaart;
	gemeente: string | null;
	/** Name of the source; by default from the content or the name of the file. */
	bron: string | null;
	/** Today as `YYYY-MM-DD`: schedules that ended are left out. */
	vandaag: string;
	/** Paths are relative to this folder. */
	cwd: string;
	/** Told which file is being read. */
	bij?: (naam: string) => void;
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
			lezingen.push(mislukt(pad, 'Dit bestand of deze map is er niet, of we mogen er niet in.'));
			continue;
		}
		if (!mappen.length) lezingen.push(mislukt(pad, 'In deze map staat niets dat we kunnen lezen.'));
		for (const { map, paden: files, overgeslagen } of mappen) {
			const naam = (file: string) =>
				map ? `${pad.replace(/\/$/, '')}/${relative(vol, file)}` : pad;
			const bestanden: Bestand[] = [];
			for (const file of files) {
				opties.bij?.(naam(file));
				bestanden.push(await readBestand(file, naam(file)));
			}
			lezingen.push(...leesMap(map, bestanden, opties));
			lezingen.push(...overgeslagen.map((o) => mislukt(naam(o.pad), o.reden)));
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
	const isPakket = map !== null && pakket.some((b) => isHsdsNaam(b.stam));
	if (!isPakket) return bestanden.map((b) => veilig(b, () => leesBestand(b, opties)));
	const overig = bestanden.filter((b) => !pakket.includes(b) && b.stam !== 'datapackage');
	const eerste = pakket[0] ?? bestanden[0]!;
	return [veilig(eerste, () => leesPakket(map, { alle: bestanden, pakket, overig }, opties))];
}

/** Whatever is wrong inside a file costs that file, never the others, and is said in a sentence. */
function veilig(b: Bestand, lees: () => Lezing): Lezing {
	try {
		return lees();
	} catch (cause) {
		const detail = cause instanceof Error ? cause.message : String(cause);
		return mislukt(
			b.naam,
			`Dit bestand konden we niet lezen. We nemen er niets uit over. (${detail})`
		);
	}
}

function mislukt(pad: string, reden: string): Lezing {
	const lezing = createLezing(pad, 'geen');
	meld(lezing, { rij: null }, reden);
	return lezing;
}
