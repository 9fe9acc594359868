import { error, redirect } from '@sveltejs/kit';
import { organisatiesMetRol } from '$lib/domain/gebruiker.ts';
import { urenbudget } from '$lib/domain/urenbudget.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as clienten from '$lib/server/db/clienten.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as faseritmes from '$lib/server/db/faseritmes.ts';
import * as toegangslog from '$lib/server/db/toegangslog.ts';
import * as toestemmingen from '$lib/server/db/toestemmingen.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';
import * as uitvallen from '$lib/server/db/uitvallen.ts';
import * as urendb from '$lib/server/db/uren.ts';
import * as gesprekken from '$lib/server/db/voortgangsgesprekken.ts';
import { afschalen, opschalen, stap, stap_terug } from './acties.server.ts';
import { intrekken, toestemming } from './acties-dossier.server.ts';
import { eigen_uren, overnemen, uren, valt_uit } from './acties-uren.server.ts';
import { cijfers, stand } from './dossier.server.ts';
import { rooster } from './rooster.ts';

const DELEN = ['uren', 'afspraken', 'weten', 'verloop'] as const;

export async function load({ locals, params, url }) {
	const gebruiker = await requireUser(locals);
	const { db } = locals;
	const { id } = params;
	const ask = (name: string) => url.searchParams.get(name);
	const deel = DELEN.find((d) => d === ask('deel')) ?? 'uren';
	const [traject, sides, lines, maatje, verloop, uit] = await Promise.all([
		trajecten.find(db, id),
		driehoeken.overzicht(db, id),
		urendb.list(db, id),
		urendb.maatje(db, id),
		driehoeken.verloop(db, id),
		uitvallen.list(db, { traject: id })
	]);
	const driehoek = sides[0] ?? null;
	const vandaag = dayOf(new Date());
	const page = { vandaag, uitvallen: uit, gelukt: ask('gelukt'), was: ask('was') };
	if (!traject) {
		if (!driehoek) error(404, m.weigering_niet_gevonden());
		await toegangslog.logSamen(db, { traject: id });
		return { soort: 'klein', driehoek, eigen: maatje, ...page } as const;
	}
	if (traject.client_id === gebruiker.client_id) redirect(303, '/mijn');

	const [given, receivers, ritmes, voortgang] = await Promise.all([
		deel === 'weten' ? toestemmingen.list(db, traject.client_id) : [],
		deel === 'weten' ? toestemmingen.ontvangers(db) : [],
		faseritmes.voor(db, { traject: id }),
		gesprekken.voortgang(db, id),
		clienten.logInzage(db, traject.client_id, 'traject')
	]);
	const grid = rooster(lines, { ...traject, vandaag, vanaf: ask('vanaf'), niveau: ask('niveau') });
	const own = organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur');
	return {
		soort: 'vol',
		...page,
		deel,
		traject,
		driehoek,
		sides,
		verloop,
		stand: driehoek && stand(driehoek, verloop, { ritmes, uren: lines, vandaag }),
		...cijfers(traject, lines, maatje, sides, verloop, voortgang, vandaag),
		budget: urenbudget(traject, lines),
		uren: lines.filter((line) => grid.weken.some(({ week }) => week === line.week)),
		urenMaatje: maatje.filter((line) => grid.weken.some(({ week }) => week === line.week)),
		magUren: own.includes(traject.organisatie_id),
		rooster: grid,
		toestemmingen: given,
		ontvangers: receivers
	} as const;
}

export const actions = {
	afschalen,
	opschalen,
	stap,
	stap_terug,
	uren,
	eigen_uren,
	valt_uit,
	overnemen,
	toestemming,
	intrekken
};
