import { parse } from 'csv-parse/sync';
import { schoon } from './schoon.ts';

export interface Rij {
	/** Row as a spreadsheet counts: the header is 1. */
	rij: number;
	waarden: Record<string, string>;
}

export interface Tabel {
	kolommen: string[];
	rijen: Rij[];
	/** Rows with more fields than the header has. */
	teLang: number[];
	/** The first row is a title above the table. */
	titel: boolean;
}

/** The separator that occurs most in the header, outside quotes; or what `sep=` says. */
function scheiding(tekst: string): string {
	const header =
		/^(?:"(?:[^"]|"")*"|[^"\n])*/.exec(tekst)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
	const count = (c: string) => header.split(c).length;
	return [';', ',', '\t', '|'].sort((a, b) => count(b) - count(a))[0] ?? ';';
}

/** Throws when the text is no table at all (an unclosed quote). Empty rows are skipped. */
export function leesTabel(tekst: string): Tabel {
	const plain = tekst.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const [, sep] = /^sep=(.)\n/i.exec(plain) ?? [];
	const lines = parse(sep ? plain.slice(6) : plain, {
		delimiter: sep ?? scheiding(plain),
		record_delimiter: '\n',
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: false
	}) as string[][];
	return maakTabel(lines, sep ? 1 : 0);
}

/** `boven`: rows above the header that are no part of the table. */
export function maakTabel(lines: string[][], boven = 0): Tabel {
	const kolommen = kop(lines);
	const teLang: number[] = [];
	const rijen = lines.slice(1).flatMap((fields, i) => {
		const rij = i + 2 + boven;
		const cells = fields.map(schoon);
		if (!fields.some((f) => f.trim())) return [];
		if (cells.slice(kolommen.length).some(Boolean)) teLang.push(rij);
		return [{ rij, waarden: Object.fromEntries(kolommen.map((k, c) => [k, cells[c] ?? ''])) }];
	});
	const gevuld = (fields: string[] | undefined) => (fields ?? []).filter((f) => f.trim()).length;
	const titel = gevuld(lines[0]) === 1 && lines.slice(1, 6).some((f) => gevuld(f) > 1);
	return { kolommen, rijen, teLang, titel };
}

/** Names of columns, each once; one without a name that holds something is named by its letter. */
function kop(lines: string[][]): string[] {
	const names = (lines[0] ?? []).map((k) => schoon(k));
	while (names.length && !names.at(-1)) names.pop();
	const seen = new Map<string, number>();
	return names.map((naam, c) => {
		if (!naam) return lines.slice(1).some((f) => f[c]?.trim()) ? `kolom ${c + 1} zonder naam` : '';
		const n = (seen.get(naam) ?? 0) + 1;
		seen.set(naam, n);
		return n === 1 ? naam : `${naam} (${n}e keer)`;
	});
}
