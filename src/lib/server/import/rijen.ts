import { meld, type Lezing } from './lezing.ts';
import { leesRij, type Bronrij } from './rij.ts';
import { kiesVelden, type Kaart } from './velden.ts';

/** Columns that are known and on purpose not taken over, with the reason. */
const NIET_NODIG = new Map([
	['stadsdeel', 'Het stadsdeel volgt uit het punt; we nemen de kolom niet over.']
]);

/** Rows of an own CSV or of a file with points. */
export function leesRijen(lezing: Lezing, kolommen: string[], rijen: Bronrij[], kaart: Kaart) {
	const velden = kiesVelden(kolommen, kaart);
	const eersteRij = rijen[0]?.punt ? 1 : (rijen[0]?.rij ?? 2) - 1;
	for (const kolom of velden.onbekend) {
		const reden =
			NIET_NODIG.get(kolom.toLowerCase()) ?? 'Deze kolom kennen we niet. We nemen hem niet over.';
		meld(lezing, { rij: eersteRij, kolom }, reden);
	}
	const naamKolom = velden.kolommen.get('naam')?.[0] ?? 'naam';
	const zonderOrganisatie = rijen.filter(
		(r) => !(velden.kolommen.get('organisatie') ?? []).some((k) => r.waarden[k])
	);
	// Names of places (points) say where something is, not who does it.
	const namen = zonderOrganisatie.filter((r) => !r.punt).map((r) => r.waarden[naamKolom] ?? '');
	const inNaam = organisatiesInNamen(namen);
	if (inNaam.size) {
		const wie = [...inNaam.values()].join(', ');
		const reden = `De kolom organisatie is leeg. Uit de namen lezen we: ${wie}. Kijk dit na.`;
		meld(lezing, { rij: null, kolom: naamKolom }, reden);
	}

	const tellingen = new Map<string, { rij: number; woorden: Set<string> }>();
	const tel = (kolom: string, waarde: string, rij: number) => {
		const telling = tellingen.get(kolom) ?? { rij, woorden: new Set() };
		tellingen.set(kolom, { ...telling, woorden: telling.woorden.add(waarde) });
	};
	const organisatieUitNaam = (naam: string) => inNaam.get(voorvoegsel(naam)) ?? null;
	for (const rij of rijen) leesRij(lezing, rij, { velden, tel, organisatieUitNaam });

	for (const [kolom, { rij, woorden }] of tellingen) {
		const voorbeeld = [...woorden].slice(0, 3).join(', ');
		const reden = `${woorden.size} waarden kennen we niet, zoals: ${voorbeeld}. Ze staan nu bij de trefwoorden.`;
		meld(lezing, { rij, kolom }, reden);
	}
	const los = lezing.records.aanbod.filter((a) => !a.organisatie_bron_id).length;
	if (los)
		meld(
			lezing,
			{ rij: null, kolom: 'organisatie' },
			`Bij ${los} keer aanbod staat geen organisatie. Het komt onder ‘Organisatie nog niet bekend’.`
		);
}

const voorvoegsel = (naam: string) =>
	/ [-–] /.test(naam) ? (naam.split(/ [-–] /)[0] ?? '').trim() : '';

/**
 * "Perspectief Zutphen - Kookhulp": the part before the dash is an organisation when several names
 * in the file start with it. Once is not enough, that may be a title.
 */
function organisatiesInNamen(namen: string[]): Map<string, string> {
	const counts = new Map<string, number>();
	for (const start of namen.map(voorvoegsel).filter(Boolean))
		counts.set(start, (counts.get(start) ?? 0) + 1);
	return new Map([...counts].filter(([, n]) => n > 1).map(([start]) => [start, start]));
}
