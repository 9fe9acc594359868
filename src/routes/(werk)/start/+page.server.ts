import { randomUUID } from 'node:crypto';
import {
	heeftRol,
	organisatiesMetRol,
	rolpartijen,
	type Gebruiker
} from '$lib/domain/gebruiker.ts';
import { dingenVandaag } from '$lib/domain/vandaag.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import { maatjeLogt } from '$lib/server/contact-acties.ts';
import * as contacten from '$lib/server/db/contacten.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as inzetbeleid from '$lib/server/db/inzetbeleid.ts';
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
import { feitenDoelen } from '$lib/server/feiten-doelen.ts';
import { eigenPad, padenVan } from '$lib/server/pad.ts';

export async function load({ locals, url }) {
	const gebruiker = await requireUser(locals);
	const { db } = locals;
	const vandaag = dayOf(new Date());
	const coordinator = heeftRol(gebruiker, 'coordinator');
	const [lijst, rond, doelen, mensen, ik, beheer, bureau] = await Promise.all([
		koppelingen.overzicht(db),
		driehoeken.overzicht(db),
		feitenDoelen(db),
		coordinator ? vrijwilligersMetPad(db, gebruiker, vandaag) : null,
		gebruiker.vrijwilliger_id ? ikMetPad(db, gebruiker.vrijwilliger_id, vandaag) : null,
		heeftRol(gebruiker, 'beheerder') ? feitenBeheerder(db) : null,
		coordinator ? feitenBureau(db, organisatiesMetRol(gebruiker, 'coordinator')) : []
	]);
	const feiten = [
		...(isHulpverlener(gebruiker) ? await feitenHulpverlener(db, vandaag, lijst, rond) : []),
		...(mensen ? feitenCoordinator(mensen.beleid, lijst, mensen.paden) : []),
		...bureau,
		...(gebruiker.vrijwilliger_id ? feitenVrijwilliger(vandaag, lijst, ik) : []),
		...doelen,
		...(beheer?.feiten ?? [])
	];
	return {
		naam: gebruiker.naam.split(' ')[0] ?? gebruiker.naam,
		rollen: rolpartijen(gebruiker),
		vandaag: dingenVandaag(feiten, rolpartijen(gebruiker), vandaag),
		driehoeken: rond.filter((d) => d.fase !== 'afgesloten'),
		ik,
		mensen: gebruiker.vrijwilliger_id ? await mijnMensen(db, gebruiker.id, rond) : null,
		dag: vandaag,
		toegezegd: gebruiker.vrijwilliger_id ? toegezegd(lijst, rond) : [],
		tellingen: beheer?.tellingen ?? null,
		gelukt: url.searchParams.get('gelukt')
	};
}

async function vrijwilligersMetPad(db: App.Locals['db'], gebruiker: Gebruiker, vandaag: string) {
	const organisaties = organisatiesMetRol(gebruiker, 'coordinator');
	const [mensen, beleid] = await Promise.all([
		vrijwilligers.list(db),
		inzetbeleid.get(db, vandaag)
	]);
	return { beleid, paden: await padenVan(db, mensen, organisaties, vandaag) };
}

async function ikMetPad(db: App.Locals['db'], id: string, vandaag: string) {
	const ik = await vrijwilligers.own(db, id);
	return ik && { ...ik, pad: await eigenPad(db, ik, vandaag) };
}

/** Whom the visitor is a maatje of, with the last contact of each; two queries. */
async function mijnMensen(db: App.Locals['db'], gebruiker: string, rond: Driehoeken) {
	const [lijst, ditJaar] = await Promise.all([contacten.list(db), contacten.ditJaar(db)]);
	const own = lijst.filter((c) => c.partij === 'vrijwilliger' && c.van_mij);
	return {
		gebruiker,
		ditJaar,
		lijst: rond
			.filter(
				(d) => d.partijen.includes('vrijwilliger') && d.toestemming && d.fase !== 'afgesloten'
			)
			.map((d) => ({
				traject: d.traject_id,
				naam: d.client_naam,
				sleutel: randomUUID(),
				laatste: own.find((c) => c.traject_id === d.traject_id && !c.ingetrokken_op) ?? null,
				/** The newest lines: a draft that was sent with one of these is done. */
				bewaard: own
					.filter((c) => c.traject_id === d.traject_id)
					.slice(0, 10)
					.map(({ id }) => id)
			}))
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

export const actions = { contact: maatjeLogt('/start') };
