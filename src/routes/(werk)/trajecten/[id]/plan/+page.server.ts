import { overgangsmerk } from '$lib/domain/client.ts';
import { deelnames } from '$lib/domain/traject-aanbieders.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as plannen from '$lib/server/db/plannen.ts';
import * as aanbieders from '$lib/server/db/traject-aanbieders.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';
import { HULPVERLENERS } from '$lib/server/dossier.ts';
import { planrechten } from '$lib/server/planrechten.ts';
import { openTraject } from '$lib/server/trajectblad.ts';

/** What is agreed, who takes part, and the two documents. Seven queries. */
export async function load({ locals, params, url }) {
	const gebruiker = await requireRol(locals, ...HULPVERLENERS);
	const { db } = locals;
	const traject = await openTraject(db, params.id);
	const [versies, gedeeld, wie, niveaus, anderen] = await Promise.all([
		plannen.list(db, traject.id),
		plannen.gedeeld(db, traject.id),
		trajecten.wie(db, traject.id),
		trajecten.niveaus(db, traject.id),
		aanbieders.list(db, traject.id)
	]);
	const vandaag = dayOf(new Date());
	return {
		vandaag,
		gelukt: url.searchParams.get('gelukt'),
		traject,
		mag: planrechten(gebruiker, traject),
		gedeeld,
		wie,
		niveaus,
		overgang: overgangsmerk(traject.geboortejaar, Number(vandaag.slice(0, 4)), traject.overgang18),
		anderen: deelnames(anderen, vandaag),
		plannen: {
			ondersteuningsplan: plannen.standVan(versies, 'ondersteuningsplan'),
			zorgplan: plannen.standVan(versies, 'zorgplan')
		}
	};
}
