import type {
	Arrangement,
	Overgangsmerk,
	Ozr,
	TrajectInvoer,
	TrajectWijziging
} from '../../domain/traject.ts';
import type { FaseWissel, GedaneStap } from '../../domain/driehoek.ts';
import type { Fase } from '../../domain/overgangen.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const LIST =
	`id, resultaat, resultaatgebied, ozr, eind_op, status, clienten(pseudoniem), resultaatgebieden(naam),
	driehoeken(id, fase, waakvlam_op, created_at, driehoek_stappen(stap, gedaan_op, ongedaan_op),
		driehoek_fasen(van, naar, soort, op))` as const;

/** Trajecten of own cliënten with the newest driehoek of each, the first to end first. */
export async function list(db: Db) {
	const rows = unwrap(
		await db.from('trajecten').select(LIST).order('eind_op').order('id').limit(1000)
	);
	return rows.map(({ driehoeken, clienten, resultaatgebieden, ...traject }) => {
		const newest = [...driehoeken].sort((a, b) => (a.created_at < b.created_at ? 1 : -1))[0];
		return {
			...traject,
			client: clienten.pseudoniem,
			gebied: resultaatgebieden.naam,
			driehoek: newest
				? {
						id: newest.id,
						fase: newest.fase as Fase,
						waakvlam_op: newest.waakvlam_op,
						stappen: newest.driehoek_stappen as GedaneStap[],
						verloop: sortVerloop(newest.driehoek_fasen as FaseWissel[])
					}
				: null
		};
	});
}

function sortVerloop(verloop: FaseWissel[]): FaseWissel[] {
	return verloop.toSorted((a, b) => (a.op < b.op ? -1 : 1));
}

/** One traject with whose it is; null for who may not read it (a maatje, a coordinator). */
export async function find(db: Db, id: string) {
	const row = unwrap(
		await db
			.from('trajecten')
			.select(
				`id, client_id, organisatie_id, resultaat, resultaatgebied, arrangement, ozr, start_op, eind_op,
				uren_toegekend, bedrag_cents, status, versie, casusregisseur_id, overgang18,
				organisaties!trajecten_organisatie_id_fkey(naam), resultaatgebieden(naam),
				clienten(pseudoniem, geboortejaar, begeleider_id, consulent_id,
					begeleider:gebruikers!clienten_begeleider_id_fkey(naam))`
			)
			.eq('id', id)
			.maybeSingle()
	);
	if (!row) return null;
	const { clienten, organisaties, resultaatgebieden, ...traject } = row;
	return {
		...traject,
		ozr: traject.ozr as Ozr,
		uren_toegekend: traject.uren_toegekend === null ? null : Number(traject.uren_toegekend),
		arrangement: traject.arrangement as Arrangement,
		overgang18: traject.overgang18 as Overgangsmerk | null,
		aanbieder: organisaties.naam,
		gebied: resultaatgebieden.naam,
		client: clienten.pseudoniem,
		geboortejaar: clienten.geboortejaar,
		begeleider_id: clienten.begeleider_id,
		begeleider: clienten.begeleider?.naam ?? null,
		consulent_id: clienten.consulent_id
	};
}
export type TrajectDossier = NonNullable<Awaited<ReturnType<typeof find>>>;

/** A cliënt with the trajecten under which something can start: running, and no maatje yet. */
export async function vanClient(db: Db, client: string) {
	const { trajecten, ...row } = unwrap(
		await db
			.from('clienten')
			.select(
				'id, pseudoniem, organisatie_id, trajecten(id, resultaat, start_op, eind_op, status, driehoeken(fase))'
			)
			.eq('id', client)
			.single()
	);
	const free = trajecten.filter(
		(t) => t.status === 'actief' && t.driehoeken.every((d) => d.fase === 'afgesloten')
	);
	return { ...row, vrij: free.map(({ id, resultaat, eind_op }) => ({ id, resultaat, eind_op })) };
}

/** What a cliënt reads of the own trajecten: the aim, until when, by whom. */
export async function eigen(db: Db, client: string) {
	return unwrap(
		await db
			.from('trajecten')
			.select(
				'id, resultaat, start_op, eind_op, status, organisaties!trajecten_organisatie_id_fkey(naam)'
			)
			.eq('client_id', client)
			.order('status')
			.order('start_op', { ascending: false })
	);
}

/** Opens a traject; gives its id. */
export async function create(
	db: Db,
	traject: TrajectInvoer & { client_id: string; organisatie_id: string }
): Promise<string> {
	return unwrap(await db.from('trajecten').insert(traject).select('id').single()).id;
}

/** Changes a traject; gives its new versie, or why not. */
export async function wijzig(db: Db, id: string, { versie, ...gegevens }: TrajectWijziging) {
	return attempt(await db.rpc('traject_bewerken', { traject: id, was: versie, gegevens }));
}

/** The level of support through time, the newest first. */
export async function niveaus(db: Db, id: string) {
	return unwrap(
		await db
			.from('traject_ozr')
			.select('id, vanaf, ozr, reden')
			.eq('traject_id', id)
			.order('vanaf', { ascending: false })
			.order('op', { ascending: false })
			.limit(100)
	);
}

/** Casusregisseur, begeleider and consulent by name, of other organisaties too. */
export async function wie(db: Db, id: string) {
	const rows = unwrap(await db.rpc('traject_wie', { traject: id }));
	const met = (rol: string) => rows.find((row) => row.rol === rol) ?? null;
	return {
		casusregisseur: met('casusregisseur'),
		begeleider: met('begeleider'),
		consulent: met('consulent')
	};
}
