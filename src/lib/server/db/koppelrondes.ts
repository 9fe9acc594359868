import type { BewaardeReden } from '../../domain/koppelen-bewaard.ts';
import type { RondeMaatje, RondeVraag } from '../../domain/koppelronde-kansen.ts';
import type { Bezwaar } from '../../domain/koppelronde-keuzes.ts';
import type { RondeVoorstel } from '../../domain/koppelronde-voorstel.ts';
import type { Paar } from '../../domain/koppelronde.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

export type EigenMaatje = RondeMaatje & { achternaam: string };

/** What a round weighs: hulpvragen as wishes without a name, and the volunteers of the visitor. */
export async function invoer(db: Db) {
	const found: unknown = unwrap(await db.rpc('koppelronde_invoer'));
	return found as { vragen: RondeVraag[]; maatjes: EigenMaatje[] };
}

/** What is kept beside the pairs. */
export type Verslag = Pick<RondeVoorstel, 'zonder' | 'over' | 'vervallen' | 'vergelijk'>;

/** Keeps what was calculated as the one open proposal; gives its id. */
export async function bewaar(db: Db, voorstel: RondeVoorstel, niet: Paar[]): Promise<string> {
	const { paren, ...verslag } = voorstel;
	return unwrap(
		await db.rpc('koppelronde_bewaren', {
			regels: paren as unknown as Json,
			niet_koppelen: niet as unknown as Json,
			uitleg: verslag satisfies Verslag as unknown as Json
		})
	);
}

/** Which of these koppelingen came out of a round that the visitor may read. */
export async function uitRonde(db: Db, koppelingen: string[]): Promise<Set<string>> {
	if (!koppelingen.length) return new Set();
	const rows = unwrap(
		await db
			.from('koppelronde_regels')
			.select('koppeling_id')
			.in('koppeling_id', koppelingen.slice(0, 200))
	);
	return new Set(rows.flatMap((row) => row.koppeling_id ?? []));
}

const COLUMNS = `id, status, niet, verslag, created_at, toegepast_op, teruggedraaid_op,
	koppelronde_regels(id, hulpvraag_id, vrijwilliger_id, score, vast, redenen, overgeslagen, koppeling_id,
		vrijwilligers(voornaam, achternaam), koppelingen(status, coordinator_antwoord, vrijwilliger_antwoord))` as const;

/** The newest rounds with their pairs, best first. */
export async function list(db: Db, aantal: number) {
	const rows = unwrap(
		await db
			.from('koppelrondes')
			.select(COLUMNS)
			.order('created_at', { ascending: false })
			.order('score', { referencedTable: 'koppelronde_regels', ascending: false })
			.order('id', { referencedTable: 'koppelronde_regels' })
			.limit(aantal)
	);
	return rows.map(({ koppelronde_regels, niet, verslag, ...rest }) => ({
		...rest,
		status: rest.status as 'voorstel' | 'toegepast' | 'teruggedraaid',
		niet: niet as unknown as Paar[],
		verslag: verslag as unknown as Verslag,
		regels: koppelronde_regels.map(({ vrijwilligers, koppelingen, redenen, ...regel }) => ({
			...regel,
			redenen: redenen as unknown as BewaardeReden[],
			overgeslagen: regel.overgeslagen as Bezwaar | null,
			naam: `${vrijwilligers.voornaam} ${vrijwilligers.achternaam}`.trim(),
			koppeling: koppelingen
		}))
	}));
}
export type Ronde = Awaited<ReturnType<typeof list>>[number];

/** Of a proposal: per pair that can no longer be made, why. */
export async function bezwaren(db: Db, ronde: string): Promise<Map<string, Bezwaar>> {
	const rows = unwrap(await db.rpc('koppelronde_bezwaren', { ronde }));
	return new Map(rows.map((row) => [row.regel_id, row.bezwaar as Bezwaar]));
}

/** Makes all koppelingen; gives how many, or why not. */
export async function toepassen(db: Db, ronde: string, overslaan: boolean) {
	return attempt(await db.rpc('koppelronde_toepassen', { ronde, overslaan }));
}

/** Takes back what nobody answered; gives how many, or why not. */
export async function terugdraaien(db: Db, ronde: string) {
	return attempt(await db.rpc('koppelronde_terugdraaien', { ronde }));
}
