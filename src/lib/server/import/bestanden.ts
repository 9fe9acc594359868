import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Tabel } from './csv.ts';
import { leesExcel } from './excel.ts';

export interface Bestand {
	pad: string;
	/** As shown to the operator: the path as given, or below the folder as given. */
	naam: string;
	/** Name without ending, or that of the sheet: by this the tables of HSDS are known. */
	stam: string;
	tekst: string;
	/** The first sheet of a spreadsheet, already in rows. */
	tabel?: Tabel;
	/** Other sheets, each as a file of its own. */
	bladen?: Bestand[];
	/** Why there is nothing to read in it. */
	onleesbaar?: string;
	/** Said about the characters, when they were not plain UTF-8. */
	melding: string | null;
}

const LEESBAAR = /\.(csv|tsv|tab|txt|json|geojson|xlsx)$/i;

/** Text of a file: UTF-8 with or without BOM, UTF-16, else windows-1252 (Excel). */
export function decode(bytes: Uint8Array): { tekst: string; melding: string | null } {
	const utf16 = isUtf16(bytes);
	if (utf16) {
		const melding = 'Het bestand is UTF-16. We lezen het zo; opslaan als UTF-8 is beter.';
		return { tekst: regels(new TextDecoder(utf16).decode(bytes)), melding };
	}
	try {
		return {
			tekst: regels(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
			melding: null
		};
	} catch {
		return {
			tekst: regels(new TextDecoder('windows-1252').decode(bytes)),
			melding: 'Het bestand is geen UTF-8. We lezen het als Windows-tekst; kijk de accenten na.'
		};
	}
}

const regels = (tekst: string) => tekst.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** With a mark at the start, or without one when nearly every other byte is zero. */
function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const sample = bytes.subarray(0, 400);
	const zeros = (rest: number) => sample.filter((b, i) => i % 2 === rest && b === 0).length;
	if (sample.length < 4 || Math.max(zeros(0), zeros(1)) < sample.length * 0.4) return null;
	return zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be';
}

export async function readBestand(pad: string, naam = pad): Promise<Bestand> {
	const leeg: Bestand = { pad, naam, stam: stam(pad), tekst: '', melding: null };
	try {
		const bytes = await readFile(pad);
		const soort = magie(bytes);
		if (soort === 'zip' && /\.xlsx$/i.test(pad)) return await leesExcel(leeg, bytes);
		if (soort) return { ...leeg, onleesbaar: ZINNEN[soort] };
		if (/\.xlsx?$/i.test(pad) && bytes.length) return { ...leeg, onleesbaar: ZINNEN.geen_excel };
		const { tekst, melding } = decode(bytes);
		if (tekst.includes('\0') && !melding) return { ...leeg, onleesbaar: ZINNEN.binair };
		return { ...leeg, tekst, melding };
	} catch (cause) {
		const detail = (cause as NodeJS.ErrnoException).code ?? 'te groot of beschadigd';
		return { ...leeg, onleesbaar: `Dit bestand konden we niet lezen (${detail}).` };
	}
}

const ZINNEN = {
	zip: 'Dit is een zip-bestand. Pak het eerst uit en lees dan de map in.',
	pdf: 'Dit is een pdf. Daar kunnen we geen aanbod uit lezen; vraag om CSV of Excel.',
	xls: 'Dit is een oud Excel-bestand. Open het in Excel en sla het op als .xlsx of CSV.',
	binair: 'Dit is geen tekst en geen tabel.',
	geen_excel: 'Dit is geen Excel-bestand, al heet het zo. Sla het opnieuw op als .xlsx of CSV.'
};

function magie(bytes: Uint8Array): 'zip' | 'pdf' | 'xls' | 'binair' | null {
	const start = String.fromCharCode(...bytes.subarray(0, 4));
	if (start === 'PK\x03\x04' || start === 'PK\x05\x06') return 'zip';
	if (start === '%PDF') return 'pdf';
	if (start === '\xd0\xcf\x11\xe0') return 'xls';
	return start === '\x89PNG' || start.startsWith('\xff\xd8\xff') || start.startsWith('\x1f\x8b')
		? 'binair'
		: null;
}

/** A file that is left alone, with the reason. */
export interface Overgeslagen {
	pad: string;
	reden: string;
}
export interface Maplijst {
	map: string | null;
	paden: string[];
	overgeslagen: Overgeslagen[];
}

/** A file is itself; a folder is every readable file in it, folders within each on their own. */
export async function listMappen(pad: string): Promise<Maplijst[]> {
	if (!(await stat(pad)).isDirectory()) return [{ map: null, paden: [pad], overgeslagen: [] }];
	const entries = (await readdir(pad, { withFileTypes: true }))
		.filter((e) => !e.name.startsWith('.'))
		.sort((a, b) => a.name.localeCompare(b.name));
	const files = entries.filter((e) => e.isFile());
	const paden = files.filter((e) => LEESBAAR.test(e.name)).map((e) => join(pad, e.name));
	const overgeslagen = files
		.filter((e) => !LEESBAAR.test(e.name))
		.map((e) => ({ pad: join(pad, e.name), reden: reden(e.name) }));
	const below: Maplijst[] = [];
	for (const e of entries.filter((e) => e.isDirectory()))
		below.push(...(await listMappen(join(pad, e.name))));
	return [...(files.length ? [{ map: pad, paden, overgeslagen }] : []), ...below];
}

function reden(naam: string): string {
	const ext = extname(naam).toLowerCase();
	if (ext === '.zip') return ZINNEN.zip;
	if (ext === '.xls') return ZINNEN.xls;
	return `Dit soort bestand lezen we niet${ext ? ` (${ext})` : ''}. We slaan het over.`;
}

export function stam(pad: string): string {
	return basename(pad).replace(/\.[^.]+$/, '');
}
