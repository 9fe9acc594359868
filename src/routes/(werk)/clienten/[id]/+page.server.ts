import { isOvergangsleeftijd } from '$lib/domain/client.ts';
import { isGeldig, type DeelDossier } from '$lib/domain/toestemming.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import { HULPVERLENERS } from '$lib/server/dossier.ts';
import { getKaart } from '$lib/server/kaart.ts';

export async function load({ locals, params, url }) {
	await requireRol(locals, ...HULPVERLENERS);
	const { db } = locals;
	const [{ toestemmingen, ...client }, sides, { taxonomie }] = await Promise.all([
		clienten.get(db, params.id),
		driehoeken.overzicht(db),
		getKaart(db),
		clienten.logInzage(db, params.id, 'dossier')
	]);
	const vandaag = dayOf(new Date());
	const maatjes = sides.filter((d) => d.client_id === client.id);
	return {
		client,
		vandaag,
		gelukt: url.searchParams.get('gelukt'),
		overgang: isOvergangsleeftijd(client.geboortejaar, Number(vandaag.slice(0, 4))),
		gebieden: Object.fromEntries(taxonomie.resultaatgebieden.map((g) => [g.code, g.naam])),
		/** By traject the maatjes that are still beside it. */
		maatjes: Object.groupBy(
			maatjes
				.filter((d) => d.fase !== 'afgesloten')
				.map(({ traject_id, voornaam }) => ({ traject_id, voornaam })),
			(d) => d.traject_id
		),
		toestemmingen: perOntvanger(
			toestemmingen.filter((t) => isGeldig(t, vandaag)),
			new Map(maatjes.map((d) => [d.vrijwilliger_id, d.voornaam]))
		)
	};
}

type Gegeven = Awaited<ReturnType<typeof clienten.get>>['toestemmingen'][number];

/** Per receiver what may be known; a maatje has no name here before there is a driehoek. */
function perOntvanger(rows: Gegeven[], namen: Map<string, string>) {
	const groups = Map.groupBy(rows, (t) => t.ontvanger_vrijwilliger_id ?? t.organisaties?.naam);
	return [...groups.values()].map((group) => ({
		naam:
			group[0]!.organisaties?.naam ?? namen.get(group[0]!.ontvanger_vrijwilliger_id ?? '') ?? null,
		delen: group.map((t) => t.deel as DeelDossier),
		sinds: group.map((t) => t.gegeven_op).sort()[0]!
	}));
}
