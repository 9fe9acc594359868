import type { InvoerSoort } from '../../domain/invoer.ts';
import { slugify } from '../../domain/slug.ts';
import type { Db } from '../db/client.ts';
import { importeer, type InvoerUitslag, type Telling } from '../db/invoer.ts';
import { meld, SOORTEN_INVOER, type Lezing } from './lezing.ts';
import type { Melding } from './lezing.ts';

export type Aantallen = Record<
	'gelezen' | 'toegevoegd' | 'gewijzigd' | 'ongewijzigd' | 'geweigerd',
	number
>;
export interface Verslag {
	aantallen: Record<InvoerSoort, Aantallen>;
	meldingen: Melding[];
}

export interface OpslaanOpties {
	publiceer: boolean;
	proef: boolean;
}

const leeg = (): Aantallen => ({
	gelezen: 0,
	toegevoegd: 0,
	gewijzigd: 0,
	ongewijzigd: 0,
	geweigerd: 0
});

/** Stores each lezing in its own transaction and adds everything up. */
export async function slaOp(db: Db, lezingen: Lezing[], opties: OpslaanOpties): Promise<Verslag> {
	const aantallen = Object.fromEntries(
		SOORTEN_INVOER.map((s) => [s, leeg()])
	) as Verslag['aantallen'];
	const meldingen: Melding[] = [];
	for (const lezing of lezingen) {
		const uitslag = await slaEenOp(db, lezing, opties);
		for (const soort of SOORTEN_INVOER) {
			const telling = uitslag?.[soort] as Telling | undefined;
			const read = lezing.records[soort].length;
			const refused = lezing.geweigerd[soort];
			const total = aantallen[soort];
			total.gelezen += read + refused;
			total.geweigerd += refused + (telling ? 0 : read);
			total.toegevoegd += telling?.toegevoegd ?? 0;
			total.gewijzigd += telling?.gewijzigd ?? 0;
			total.ongewijzigd += telling?.ongewijzigd ?? 0;
			meldDatabase(lezing, soort, telling);
		}
		meldingen.push(...lezing.meldingen);
	}
	return { aantallen, meldingen };
}

async function slaEenOp(
	db: Db,
	lezing: Lezing,
	opties: OpslaanOpties
): Promise<InvoerUitslag | null> {
	const { records, bron } = lezing;
	if (SOORTEN_INVOER.every((s) => !records[s].length)) return null;
	const metSlug = <T extends { naam: string }>(list: T[]) =>
		list.map((r) => ({ ...r, slug: slugify(r.naam) }));
	const invoer = {
		bron,
		vaste_bron: lezing.vasteBron,
		postcodes: records.postcodes,
		locaties: records.locaties,
		organisaties: metSlug(records.organisaties),
		aanbod: metSlug(records.aanbod),
		gebieden: metSlug(records.gebieden)
	};
	try {
		const uitslag = await importeer(db, invoer, opties);
		if (uitslag.bron !== bron) {
			const reden = `We herkennen dit bestand als de bron ‘${uitslag.bron}’ en werken die bij.`;
			meld(lezing, { rij: null }, reden);
		}
		return uitslag;
	} catch (cause) {
		const detail =
			cause instanceof Error && cause.cause ? (cause.cause as Error).message : String(cause);
		meld(lezing, { rij: null }, `Van dit bestand is niets opgeslagen. De database zegt: ${detail}`);
		return null;
	}
}

/** What only the database could see, once per value. */
function meldDatabase(lezing: Lezing, soort: InvoerSoort, telling: Telling | undefined) {
	for (const [waarde, list] of Map.groupBy(telling?.meldingen ?? [], (m) => m.waarde)) {
		const { code = '', kolom = null, bron_id } = list[0] ?? {};
		const plek = lezing.plekken.get(`${soort}:${bron_id}`) ?? { rij: null };
		const vaker = list.length > 1 ? ` (${list.length} keer)` : '';
		meld(lezing, { ...plek, kolom }, `${ZINNEN[code]?.(waarde) ?? waarde}${vaker}`);
	}
}

const ZINNEN: Record<string, (waarde: string) => string> = {
	staat_hier: (n) =>
		`${n} keer staat dit aanbod al in deze Dichtbij. We laten het zoals het hier staat; wijzig het op het scherm.`,
	onbekende_wijk: (w) => `De wijk ‘${w}’ kennen we niet. Lees eerst de wijken in.`,
	onbekende_gemeente: (w) =>
		`Het bestand noemt de gemeente niet. De gebieden staan nu onder ‘${w}’. Lees het opnieuw in met --gemeente NAAM.`
};
