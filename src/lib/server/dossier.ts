import { clientSchema, type ClientInvoer } from '../domain/client.ts';
import { readForm, type Formulierresultaat } from '../domain/formulier.ts';
import { heeftRol, organisatiesMetRol, type Gebruiker, type Rol } from '../domain/gebruiker.ts';
import type { Db } from './db/client.ts';
import * as lidmaatschappen from './db/lidmaatschappen.ts';
import { getKaart } from './kaart.ts';

/** Who works with a dossier. */
export const HULPVERLENERS = ['begeleider', 'casusregisseur', 'consulent'] as const satisfies Rol[];

/** What the form of a dossier chooses from. Two queries. */
export async function keuzes(db: Db, organisaties: string[]) {
	const [kaart, collegas] = await Promise.all([
		getKaart(db),
		lidmaatschappen.metRol(db, organisaties, 'casusregisseur')
	]);
	return {
		gemeenten: kaart.gemeenten.map(({ id, naam }) => ({ id, naam })),
		wijken: kaart.wijken.map(({ id, naam, gemeente_id, gemeente }) => ({
			id,
			naam,
			gemeente_id,
			gemeente
		})),
		casusregisseurs: collegas.map(({ id, naam }) => ({ value: id, label: naam }))
	};
}

/** The posted dossier; a wijk must lie in its gemeente. */
export async function readDossier(
	db: Db,
	form: FormData,
	jaar: number
): Promise<Formulierresultaat<ClientInvoer>> {
	const read = readForm(clientSchema(jaar), form);
	if (!read.ok || !read.data.wijk_id) return read;
	const { wijken } = await getKaart(db);
	const wijk = wijken.find((w) => w.id === read.data.wijk_id);
	if (wijk?.gemeente_id === read.data.gemeente_id) return read;
	const values = Object.fromEntries([...form].filter((field) => typeof field[1] === 'string'));
	return { ok: false, values: values as Record<string, string>, errors: { wijk_id: 'fout_wijk' } };
}

/** Organisaties in which somebody may open a dossier, with their names. */
export function dossierOrganisaties(gebruiker: Gebruiker) {
	const ids = organisatiesMetRol(gebruiker, ...HULPVERLENERS);
	const names = new Map(
		gebruiker.lidmaatschappen.map((l) => [l.organisatie_id, l.organisatie_naam])
	);
	return ids.map((id) => ({ value: id, label: names.get(id) ?? '' }));
}

/** Whose dossier it becomes: of who opens it, in the role that person has there. */
export function eigenaar(gebruiker: Gebruiker, gevraagd: string | null) {
	const keuze = dossierOrganisaties(gebruiker).map((o) => o.value);
	const organisatie_id = keuze.find((id) => id === gevraagd) ?? keuze[0]!;
	const daar = {
		...gebruiker,
		lidmaatschappen: gebruiker.lidmaatschappen.filter((l) => l.organisatie_id === organisatie_id)
	};
	return {
		organisatie_id,
		begeleider_id: heeftRol(daar, 'begeleider', 'casusregisseur') ? gebruiker.id : null,
		consulent_id: heeftRol(daar, 'consulent') ? gebruiker.id : null
	};
}
