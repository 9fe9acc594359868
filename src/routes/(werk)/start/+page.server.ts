import { heeftRol, organisatiesMetRol, rolpartijen } from '$lib/domain/gebruiker.ts';
import { dingenVandaag } from '$lib/domain/vandaag.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';
import {
	feitenBeheerder,
	feitenBureau,
	feitenCoordinator,
	feitenHulpverlener,
	feitenVrijwilliger,
	isHulpverlener
} from '$lib/server/feiten.ts';

export async function load({ locals, url }) {
	const gebruiker = await requireUser(locals);
	const { db } = locals;
	const vandaag = dayOf(new Date());
	const coordinator = heeftRol(gebruiker, 'coordinator');
	const [lijst, rond, mensen, ik, beheer, bureau] = await Promise.all([
		koppelingen.overzicht(db),
		driehoeken.overzicht(db),
		coordinator ? vrijwilligers.list(db) : [],
		gebruiker.vrijwilliger_id ? vrijwilligers.own(db, gebruiker.vrijwilliger_id) : null,
		heeftRol(gebruiker, 'beheerder') ? feitenBeheerder(db) : null,
		coordinator ? feitenBureau(db, organisatiesMetRol(gebruiker, 'coordinator')) : []
	]);
	const feiten = [
		...(isHulpverlener(gebruiker) ? await feitenHulpverlener(db, vandaag, lijst, rond) : []),
		...(coordinator ? feitenCoordinator(vandaag, lijst, mensen) : []),
		...bureau,
		...(gebruiker.vrijwilliger_id ? feitenVrijwilliger(vandaag, lijst, ik) : []),
		...(beheer?.feiten ?? [])
	];
	return {
		naam: gebruiker.naam.split(' ')[0] ?? gebruiker.naam,
		rollen: rolpartijen(gebruiker),
		vandaag: dingenVandaag(feiten, rolpartijen(gebruiker), vandaag),
		driehoeken: rond.filter((d) => d.fase !== 'afgesloten'),
		ik,
		toegezegd: gebruiker.vrijwilliger_id ? toegezegd(lijst, rond) : [],
		tellingen: beheer?.tellingen ?? null,
		gelukt: url.searchParams.get('gelukt')
	};
}

type Koppelingen = Awaited<ReturnType<typeof koppelingen.overzicht>>;
type Driehoeken = Awaited<ReturnType<typeof driehoeken.overzicht>>;

/** What a maatje said yes to and does not see as a driehoek: it has yet to start, or stands still. */
function toegezegd(lijst: Koppelingen, rond: Driehoeken) {
	const seen = new Set(rond.map((d) => d.id));
	return lijst
		.filter((k) => k.als === 'vrijwilliger' && k.vrijwilliger_antwoord)
		.filter((k) => ['voorgesteld', 'akkoord', 'gestart'].includes(k.status))
		.filter((k) => !k.driehoek_id || !seen.has(k.driehoek_id))
		.map(({ id, wijk, status }) => ({ id, wijk, stil: status === 'gestart' }));
}
