import readExcelFile from 'read-excel-file/node';
import type { Bestand } from './bestanden.ts';
import { maakTabel } from './csv.ts';

/** Sheets of a workbook as tables: the first, and the others beside it when they hold something. */
export async function leesExcel(bestand: Bestand, bytes: Buffer): Promise<Bestand> {
	let sheets;
	try {
		sheets = await readExcelFile(bytes, { trim: false });
	} catch {
		const onleesbaar =
			'Dit Excel-bestand is beschadigd of heeft een wachtwoord. Sla het opnieuw op als .xlsx.';
		return { ...bestand, onleesbaar };
	}
	const bladen = sheets
		.map(({ sheet, data }) => ({
			...bestand,
			naam: `${bestand.naam} (blad ${sheet})`,
			stam: sheet,
			tabel: maakTabel(data.map((row) => row.map(celtekst)))
		}))
		.filter((b) => b.tabel.kolommen.some(Boolean));
	const [eerste] = bladen;
	return eerste ? { ...bestand, tabel: eerste.tabel, bladen } : bestand;
}

/** A number without the noise of binary fractions, a date as a day, yes and no as words. */
function celtekst(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'boolean') return value ? 'ja' : 'nee';
	if (value instanceof Date) {
		if (Number.isNaN(+value)) return '';
		const [dag = '', tijd = ''] = value.toISOString().split('T');
		// A cell with a time only counts from the day that spreadsheets begin with.
		if (dag < '1900-01-02') return tijd.slice(0, 5);
		return tijd.startsWith('00:00') ? dag : `${dag} ${tijd.slice(0, 5)}`;
	}
	return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value);
}
