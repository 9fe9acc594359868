import type { Tabel } from './tabel.ts';

/**
 * CSV that Excel in the Netherlands opens as it is: `;` between, a BOM in front. A text that a
 * spreadsheet would take for a formula gets an apostrophe, so that nobody's words become a command.
 */
export function alsCsv({ kolommen, rijen }: Tabel): string {
	const lines = [kolommen, ...rijen].map((rij) => rij.map((cel) => veld(cel, ';')).join(';'));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Numbers and telephone numbers are no formulas. */
const FORMULE = /^[=+\-@\t\r]/;
const GETAL = /^[+-]?[\d\s.,()-]+$/;

function veld(cel: string | number | null, tussen: string): string {
	if (cel === null) return '';
	const text = String(cel);
	const safe = FORMULE.test(text) && !GETAL.test(text) ? `'${text}` : text;
	return safe.includes(tussen) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The plain CSV of a HSDS data package: for machines, so every value is exactly what it is. */
export function alsPakketCsv(kolommen: string[], rijen: Record<string, unknown>[]): string {
	const cel = (value: unknown) => {
		const text = value === undefined || value === null ? '' : String(value);
		return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	const lines = rijen.map((rij) => kolommen.map((kolom) => cel(rij[kolom])).join(','));
	return [kolommen.join(','), ...lines].join('\r\n') + '\r\n';
}
