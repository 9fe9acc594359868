import writeXlsxFile from 'write-excel-file/node';
import type { Tabel } from './tabel.ts';

const BREED = new Set(['naam', 'organisatie', 'omschrijving', 'samenvatting', 'toegang']);

/** One sheet with the columns of our CSV. Texts are texts in Excel too: no cell can be a formula. */
export async function alsXlsx({ kolommen, rijen }: Tabel): Promise<Buffer> {
	const kop = kolommen.map((value) => ({ value, fontWeight: 'bold' as const }));
	const data = rijen.map((rij) =>
		rij.map((value) => {
			if (value === null || value === '') return null;
			return typeof value === 'number'
				? { value, type: Number }
				: { value, type: String, format: '@' };
		})
	);
	const columns = kolommen.map((naam) => ({ width: BREED.has(naam) ? 40 : 16 }));
	const file = writeXlsxFile([kop, ...data], { sheet: 'aanbod', columns, stickyRowsCount: 1 });
	return file.toBuffer();
}
