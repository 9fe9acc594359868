import { STANDAARD, type Module, type Padbeleid } from '../../domain/vrijwilligersbeleid.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** What these organisaties ask of their volunteers, by id; the default for one that did not choose. */
export async function voor(db: Db, organisaties: string[]): Promise<Map<string, Padbeleid>> {
	const [beleid, modules] = await Promise.all([
		db
			.from('vrijwilligersbeleid')
			.select('organisatie_id, intake, referenties, vog, vog_jaren, herinner_weken, mailen')
			.in('organisatie_id', organisaties),
		db
			.from('vrijwilligersmodules')
			.select('id, organisatie_id, naam, verplicht, geldig_maanden, aan')
			.in('organisatie_id', organisaties)
			.order('created_at')
			.order('id')
	]);
	const chosen = new Map(unwrap(beleid).map(({ organisatie_id, ...row }) => [organisatie_id, row]));
	const perOrganisatie = Map.groupBy(unwrap(modules), (module) => module.organisatie_id);
	return new Map(
		organisaties.map((id) => [
			id,
			{ ...STANDAARD, ...chosen.get(id), modules: (perOrganisatie.get(id) ?? []).map(asModule) }
		])
	);
}

const asModule = ({ id, naam, verplicht, geldig_maanden, aan }: Module): Module => ({
	id,
	naam,
	verplicht,
	geldig_maanden,
	aan
});

type Keuzes = Omit<Padbeleid, 'modules'>;

export async function bewaar(db: Db, organisatie_id: string, keuzes: Keuzes): Promise<void> {
	const changed = unwrap(
		await db
			.from('vrijwilligersbeleid')
			.update(keuzes)
			.eq('organisatie_id', organisatie_id)
			.select('organisatie_id')
	);
	if (!changed.length)
		unwrap(await db.from('vrijwilligersbeleid').insert({ organisatie_id, ...keuzes }));
}

type NieuweModule = Pick<Module, 'naam' | 'verplicht' | 'geldig_maanden'>;

export async function voegModuleToe(db: Db, organisatie_id: string, module: NieuweModule) {
	unwrap(await db.from('vrijwilligersmodules').insert({ organisatie_id, ...module }));
}

export async function bewaarModule(db: Db, { id, ...module }: Module): Promise<void> {
	unwrap(await db.from('vrijwilligersmodules').update(module).eq('id', id).select('id').single());
}
