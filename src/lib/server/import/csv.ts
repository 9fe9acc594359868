import { parse } from 'csv-parse/sync';

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
}

/** The separator that occurs most in the header, outside quotes. */
function scheiding(tekst: string): string {
	const header =
		/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(tekst)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
	const count = (c: string) => header.split(c).length;
	return [';', ',', '\t', '|'].sort((a, b) => count(b) - count(a))[0] ?? ';';
}

/** Throws when the text is no table at all (an unclosed quote). Empty rows are skipped. */
export function leesTabel(tekst: string): Tabel {
	const zonderBom = tekst.replace(/^\uFEFF/, '');
	const lines = parse(zonderBom, {
		delimiter: scheiding(zonderBom),
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: false
	}) as string[][];
	const kolommen = (lines[0] ?? []).map((k) => k.trim());
	const teLang: number[] = [];
	const rijen = lines.slice(1).flatMap((fields, i) => {
		if (fields.every((f) => !f.trim())) return [];
		if (fields.slice(kolommen.length).some((f) => f.trim())) teLang.push(i + 2);
		const waarden = Object.fromEntries(kolommen.map((k, c) => [k, (fields[c] ?? '').trim()]));
		return [{ rij: i + 2, waarden }];
	});
	return { kolommen, rijen, teLang };
}
