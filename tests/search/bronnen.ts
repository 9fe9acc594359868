import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import type { ZoekDocument } from '../../src/lib/domain/zoeken.ts';
import { AANBOD } from '../../src/lib/server/backend/demo/data/aanbod.ts';
import { ORGANISATIES } from '../../src/lib/server/backend/demo/data/organisaties.ts';
import { LOCATIES } from '../../src/lib/server/backend/demo/data/locaties.ts';
import { plaatsVan } from '../../src/lib/server/backend/demo/gebieden.ts';
import { wijkVan, woorden } from '../../src/lib/server/backend/demo/tabellen.ts';

/** Real offers of others, beside the project when they are there; nothing of them is kept here. */
const BESTAND = new URL('../../../shared/data/nl/aanbod-244.csv', import.meta.url);
const TAXONOMIE = new URL(
	'../../supabase/migrations/20261122120100_taxonomie.sql',
	import.meta.url
);

/** The names that the migration gives to codes: `('inloop', 'inloop', …`, joined when there are two. */
function namen(): Map<string, string> {
	const regels = readFileSync(TAXONOMIE, 'utf8').matchAll(
		/^ {2}\('(\w+)', '([^']+)'(?:, '([^']+)', array)?/gm
	);
	return new Map(
		[...regels].map(([, code, naam, lang]) => [code!, `${naam} ${lang ?? ''}`.trim()])
	);
}

/** The published offers of the demo region as `getKaart` gives them to the index. */
export function demoDocumenten(): ZoekDocument[] {
	const naam = namen();
	const van = (code: string) => naam.get(code) ?? '';
	const organisatie = new Map(ORGANISATIES.map(([key, label]) => [key as string, label as string]));
	const wijkVanPlek = new Map(LOCATIES.map(([key, , , , wijk]) => [key, wijk]));
	return AANBOD.filter(({ status }) => !status).map((regel) => {
		const plekken = woorden(regel.plek).flatMap((key) => wijkVanPlek.get(key) ?? []);
		return {
			id: regel.naam,
			naam: regel.naam,
			organisatie: organisatie.get(regel.org) ?? '',
			soort: van(regel.soort),
			samenvatting: regel.kort,
			omschrijving: regel.tekst,
			trefwoorden: regel.woorden.split(', '),
			resultaatgebieden: regel.gebied.map(van),
			doelgroepen: woorden(regel.voor ?? 'iedereen').map(van),
			plaatsen: plekken.map(plaatsVan),
			wijken: [...woorden(regel.wijken), ...plekken].map((key) => wijkVan(key)[2])
		};
	});
}

/** The 244 of the file, null when it is not there. */
export function echteDocumenten(): ZoekDocument[] | null {
	if (!existsSync(BESTAND)) return null;
	const rijen: Record<string, string>[] = parse(readFileSync(BESTAND), {
		delimiter: ';',
		columns: true,
		bom: true
	});
	const lijst = (tekst = '') => tekst.split(',').map((deel) => deel.trim());
	return rijen.map((rij) => ({
		id: rij.id ?? '',
		naam: rij.naam ?? '',
		organisatie: rij.organisatie ?? '',
		soort: rij.soort ?? '',
		samenvatting: '',
		omschrijving: rij.omschrijving ?? '',
		trefwoorden: lijst(rij.trefwoorden),
		resultaatgebieden: lijst(rij.resultaatgebieden),
		doelgroepen: lijst(rij.doelgroepen),
		plaatsen: lijst(rij.plaats),
		wijken: lijst(rij.wijken)
	}));
}
