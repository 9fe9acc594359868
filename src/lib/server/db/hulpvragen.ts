import type { HulpvraagInvoer, HulpvraagStatus, Zoekt } from '../../domain/hulpvraag.ts';
import type { Db } from './client.ts';
import { asNumber } from './getal.ts';
import { unwrap } from './unwrap.ts';

const COLUMNS = `id, client_id, wijk_id, dagdelen, talen, geslacht_wens, zoekt, max_afstand_km,
	uren_per_week, belangrijk, past_niet, complex, complex_reden, status, created_at,
	taken, kan_zelf, vanaf, tot, persoonlijk, voor_geslacht,
	hulpvraag_resultaatgebieden(resultaatgebied), wijken(id, naam, lat, lng),
	clienten(pseudoniem, gemeente_id, pc4, wijk_id, wijken(id, naam, lat, lng), gemeenten(naam, lat, lng)),
	koppelingen(id, driehoeken(traject_id))` as const;

/** A hulpvraag with where it is: its own wijk, or else that of the cliënt. */
export async function get(db: Db, id: string) {
	const row = unwrap(await db.from('hulpvragen').select(COLUMNS).eq('id', id).single());
	const { hulpvraag_resultaatgebieden, wijken, clienten, koppelingen, ...rest } = row;
	const wijk = wijken ?? clienten.wijken;
	return {
		...rest,
		max_afstand_km: asNumber(rest.max_afstand_km),
		uren_per_week: asNumber(rest.uren_per_week),
		geslacht_wens: rest.geslacht_wens as 'vrouw' | 'man' | null,
		voor_geslacht: rest.voor_geslacht as 'vrouw' | 'man' | null,
		zoekt: rest.zoekt as Zoekt,
		status: rest.status as HulpvraagStatus,
		resultaatgebieden: hulpvraag_resultaatgebieden.map((r) => r.resultaatgebied),
		client_naam: clienten.pseudoniem,
		gemeente_id: clienten.gemeente_id,
		plek: {
			wijk_id: wijk?.id ?? null,
			naam: wijk?.naam ?? clienten.gemeenten?.naam ?? null,
			pc4: clienten.pc4,
			wijk: point(wijk),
			gemeente: point(clienten.gemeenten)
		},
		/** Of each koppeling that started a driehoek, its traject. */
		trajecten: Object.fromEntries(
			koppelingen.flatMap((k) => (k.driehoeken ? [[k.id, k.driehoeken.traject_id]] : []))
		) as Record<string, string>
	};
}
export type Hulpvraag = Awaited<ReturnType<typeof get>>;

function point(row: { lat: number | null; lng: number | null } | null) {
	return row?.lat != null && row.lng != null ? { lat: row.lat, lng: row.lng } : null;
}

type Opslaan = HulpvraagInvoer & ({ client_id: string } | { id: string });

/** Writes a new hulpvraag (`client_id`) or changes one (`id`), with its gebieden; gives the id. */
export async function save(db: Db, vraag: Opslaan): Promise<string> {
	return unwrap(await db.rpc('hulpvraag_opslaan', { vraag: { ...vraag } }));
}

/** Closes a hulpvraag that is no longer asked, or opens it again; one that is gekoppeld stays so. */
export async function setStatus(db: Db, id: string, status: 'open' | 'gesloten') {
	const was = status === 'open' ? 'gesloten' : 'open';
	unwrap(
		await db.from('hulpvragen').update({ status }).eq('id', id).eq('status', was).select('id')
	);
}
