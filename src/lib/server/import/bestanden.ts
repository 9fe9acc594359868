import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface Bestand {
	pad: string;
	/** As shown to the operator: the path as given, or below the folder as given. */
	naam: string;
	tekst: string;
	/** Said about the characters, when they were not plain UTF-8. */
	melding: string | null;
}

const LEESBAAR = /\.(csv|tsv|txt|json|geojson)$/i;

/** Text of a file: UTF-8 with or without BOM, UTF-16 with BOM, else windows-1252 (Excel). */
export function decode(bytes: Uint8Array): { tekst: string; melding: string | null } {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
		const label = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
		return { tekst: new TextDecoder(label).decode(bytes), melding: null };
	}
	try {
		return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), melding: null };
	} catch {
		const tekst = new TextDecoder('windows-1252').decode(bytes);
		return {
			tekst,
			melding: 'Het bestand is geen UTF-8. We lezen het als Windows-tekst; kijk de accenten na.'
		};
	}
}

export async function readBestand(pad: string, naam = pad): Promise<Bestand> {
	return { pad, naam, ...decode(await readFile(pad)) };
}

/** A file is itself; a folder is every readable file in it, folders within each on their own. */
export async function listMappen(pad: string): Promise<{ map: string | null; paden: string[] }[]> {
	if (!(await stat(pad)).isDirectory()) return [{ map: null, paden: [pad] }];
	const entries = (await readdir(pad, { withFileTypes: true }))
		.filter((e) => !e.name.startsWith('.'))
		.sort((a, b) => a.name.localeCompare(b.name));
	const paden = entries
		.filter((e) => e.isFile() && LEESBAAR.test(e.name))
		.map((e) => join(pad, e.name));
	const below = [];
	for (const e of entries.filter((e) => e.isDirectory()))
		below.push(...(await listMappen(join(pad, e.name))));
	return [...(paden.length ? [{ map: pad, paden }] : []), ...below];
}

export function stam(pad: string): string {
	return basename(pad).replace(/\.[^.]+$/, '');
}
