import type { Telling, Wijkdekking } from './dekking.ts';
import type { ResultaatgebiedCode } from './resultaatgebieden.ts';

/** What is asked for: a number of five or more, or `klein` when it is not told. */
export type Vraag = number | 'klein';

export interface Dekkingcel extends Telling {
	/** Null when the visitor may not know what is asked here. */
	vraag: Vraag | null;
}
export interface Dekkingrij {
	id: string;
	naam: string;
	cellen: Record<ResultaatgebiedCode, Dekkingcel>;
	/** What is asked in the wijk altogether. */
	som: Vraag | null;
}
type Geteld = { wijk_id: string | null; resultaatgebied: string | null; aantal: number | null };

/** Supply and demand side by side. `vraag` null: only supply. Nothing is added up here: a sum could give a hidden number away. */
export function dekkingtabel(
	wijken: { id: string; naam: string }[],
	codes: readonly ResultaatgebiedCode[],
	dekking: ReadonlyMap<string, Wijkdekking>,
	vraag: Geteld[] | null
): { rijen: Dekkingrij[]; sommen: Record<ResultaatgebiedCode, Vraag | null> } {
	const key = (wijk: string | null, code: string | null) => `${wijk ?? ''} ${code ?? ''}`;
	const asked = new Map(
		(vraag ?? []).map((v) => [key(v.wijk_id, v.resultaatgebied), v.aantal ?? ('klein' as const)])
	);
	const look = (wijk: string | null, code: string | null): Vraag | null =>
		vraag && (asked.get(key(wijk, code)) ?? 'klein');
	const byCode = <Value>(make: (code: ResultaatgebiedCode) => Value) =>
		Object.fromEntries(codes.map((code) => [code, make(code)])) as Record<
			ResultaatgebiedCode,
			Value
		>;
	const none: Telling = { formeel: 0, informeel: 0, hier: 0 };
	return {
		rijen: wijken.map(({ id, naam }) => ({
			id,
			naam,
			som: look(id, null),
			cellen: byCode((code) => ({
				...(dekking.get(id)?.gebieden[code] ?? none),
				vraag: look(id, code)
			}))
		})),
		sommen: byCode((code) => look(null, code))
	};
}

/** One field of a CSV for a spreadsheet: quoted where needed, and never read as a formula. */
export function csvVeld(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows for Dutch Excel: semicolons, CRLF and a byte order mark. */
export function csvBestand(rijen: (string | number)[][]): string {
	return `\uFEFF${rijen.map((rij) => `${rij.map(csvVeld).join(';')}\r\n`).join('')}`;
}
