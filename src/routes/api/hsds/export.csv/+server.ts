import { alsCsv } from '$lib/server/export/csv.ts';
import { tabelVan } from '$lib/server/export/tabel.ts';
import { antwoord } from '$lib/server/hsds/antwoord.ts';

export { OPTIONS } from '$lib/server/hsds/antwoord.ts';

/** The same as a table to open in Excel: one row per aanbod. */
export const GET = (event) =>
	antwoord(event, ({ bron }) => alsCsv(tabelVan(bron)), {
		type: 'text/csv; charset=utf-8',
		bestand: 'dichtbij-aanbod.csv'
	});
