import { organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import { opVolgorde, padfase, wachtSinds } from '$lib/domain/pad-fase.ts';
import { herinneringen } from '$lib/domain/pad.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as aanmeldingen from '$lib/server/db/aanmeldingen.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';
import { padenVan } from '$lib/server/pad.ts';
import { gefilterd, leesFilter } from './filter.ts';

/** The pipeline: four queries, however many volunteers there are. */
export async function load({ locals, url }) {
	const gebruiker = await requireRol(locals, 'coordinator');
	const organisaties = organisatiesMetRol(gebruiker, 'coordinator');
	const vandaag = dayOf(new Date());
	const filter = leesFilter(url);
	const [all, nieuw] = await Promise.all([
		vrijwilligers.list(locals.db, { gestopt: true }),
		aanmeldingen.aantal(locals.db)
	]);
	// A coordinator who volunteers elsewhere reads that row too.
	const own = all.filter((v) => organisaties.includes(v.organisatie_id));
	const paden = await padenVan(locals.db, own, organisaties, vandaag);
	const rows = paden.map(({ pad, ...v }) => {
		const fase = padfase(v, pad, vandaag);
		return {
			id: v.id,
			naam: `${v.voornaam} ${v.achternaam}`.trim(),
			fase,
			sinds: wachtSinds(v, pad, fase),
			status: v.status,
			pauze_tot: v.pauze_tot,
			lopend: v.lopend,
			capaciteit: v.capaciteit,
			voorgesteld: v.voorgesteld,
			dagdelen: v.dagdelen,
			volgende: pad.volgende,
			aandacht: fase === 'gestopt' ? [] : herinneringen(pad)
		};
	});
	return {
		nieuw,
		vandaag,
		filter,
		beleid: organisaties.map((id) => ({
			id,
			naam: gebruiker.lidmaatschappen.find((l) => l.organisatie_id === id)!.organisatie_naam
		})),
		...gefilterd(opVolgorde(rows), filter)
	};
}
