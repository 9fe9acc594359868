import type { ClientInvoer } from '../../domain/client.ts';
import type { HulpvraagStatus } from '../../domain/hulpvraag.ts';
import type { Fase } from '../../domain/overgangen.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

const WIE =
	`id, pseudoniem, geboortejaar, afgesloten_op, begeleider_id, wijken(naam), gemeenten(naam)` as const;
const VRAGEN = `id, status, complex, belangrijk, created_at,
	hulpvraag_resultaatgebieden(resultaatgebied), koppelingen(status, vrijwilliger_id)` as const;
const TRAJECTEN = `id, resultaat, resultaatgebied, ozr, start_op, eind_op, status,
	organisaties!trajecten_organisatie_id_fkey(naam), driehoeken(id, fase)` as const;

/** Own cliënten, by pseudonym. Row level security decides which ones. */
export async function list(db: Db) {
	const rows = unwrap(
		await db
			.from('clienten')
			.select(
				`${WIE}, hulpvragen(id, status, complex), trajecten(id, status, resultaatgebied, driehoeken(fase))`
			)
			.order('pseudoniem')
			.limit(1000)
	);
	return rows.map(({ hulpvragen, trajecten, wijken, gemeenten, ...client }) => ({
		...client,
		wijk: wijken?.naam ?? null,
		gemeente: gemeenten?.naam ?? null,
		vragen: hulpvragen.filter((vraag) => vraag.status === 'open'),
		trajecten: trajecten
			.filter((traject) => traject.status === 'actief')
			.map((traject) => ({ id: traject.id, fase: present(traject.driehoeken) }))
	}));
}

/** The phase a traject is in now: that of the driehoek that has not ended, else of the last one. */
function present(driehoeken: { fase: string }[]): Fase | null {
	const running = driehoeken.find((driehoek) => driehoek.fase !== 'afgesloten');
	return ((running ?? driehoeken.at(-1))?.fase as Fase | undefined) ?? null;
}

/** The dossier: who, the hulpvragen, the trajecten and the consent that was given. */
export async function get(db: Db, id: string) {
	const row = unwrap(
		await db
			.from('clienten')
			.select(
				`${WIE}, roepnaam, pc4, wijk_id, gemeente_id, organisatie_id, casusregisseur_id, consulent_id,
				aanbieder:organisaties!clienten_organisatie_id_fkey(naam), begeleider:gebruikers!clienten_begeleider_id_fkey(naam),
				casusregisseur:gebruikers!clienten_casusregisseur_id_fkey(naam),
				hulpvragen(${VRAGEN}), trajecten(${TRAJECTEN}),
				toestemmingen(id, ontvanger_vrijwilliger_id, deel, doel, gegeven_op, geldig_tot, ingetrokken_op, organisaties(naam))`
			)
			.eq('id', id)
			.order('created_at', { referencedTable: 'hulpvragen', ascending: false })
			.order('start_op', { referencedTable: 'trajecten', ascending: false })
			.order('gegeven_op', { referencedTable: 'toestemmingen', ascending: false })
			.single()
	);
	return {
		...row,
		hulpvragen: row.hulpvragen.map(({ hulpvraag_resultaatgebieden, koppelingen, ...vraag }) => ({
			...vraag,
			status: vraag.status as HulpvraagStatus,
			gebieden: hulpvraag_resultaatgebieden.map((r) => r.resultaatgebied),
			voorgesteld: koppelingen.filter((k) => k.status === 'voorgesteld').length,
			akkoord: koppelingen.filter((k) => k.status === 'akkoord' && k.vrijwilliger_id).length,
			opgeschreven: koppelingen.filter((k) => k.status === 'akkoord' && !k.vrijwilliger_id).length
		})),
		trajecten: row.trajecten.map(({ driehoeken, ...traject }) => ({
			...traject,
			fase: present(driehoeken)
		}))
	};
}

/** Who the dossier is about, for the form that changes it. */
export async function who(db: Db, id: string) {
	return unwrap(
		await db
			.from('clienten')
			.select(
				'id, organisatie_id, pseudoniem, roepnaam, gemeente_id, wijk_id, pc4, geboortejaar, casusregisseur_id'
			)
			.eq('id', id)
			.single()
	);
}

type Eigenaar = {
	organisatie_id: string;
	begeleider_id: string | null;
	consulent_id: string | null;
};

/** Opens a dossier; gives its id, or null when the organisatie already uses this pseudonym. */
export async function create(
	db: Db,
	client: Omit<ClientInvoer, 'consulent_id'> & Eigenaar
): Promise<string | null> {
	const answer = await db.from('clienten').insert(client).select('id').single();
	return answer.error?.code === TAKEN ? null : unwrap(answer).id;
}

/** Changes who the dossier is about; false when the pseudonym is taken. */
export async function update(db: Db, id: string, client: Partial<ClientInvoer>): Promise<boolean> {
	const answer = await db.from('clienten').update(client).eq('id', id).select('id').single();
	if (answer.error?.code === TAKEN) return false;
	unwrap(answer);
	return true;
}

const TAKEN = '23505';

/** Writes down that the visitor opened this part of a dossier. */
export async function logInzage(
	db: Db,
	client: string,
	wat: 'dossier' | 'hulpvraag' | 'traject' | 'uren' | 'toestemming' | 'driehoek'
) {
	unwrap(await db.rpc('log_inzage', { client, wat }));
}
