import type { Aanvraag, AanvraagStatus, Sluitreden, VoorWie } from '../../domain/aanvraag.ts';
import type { Verheldering } from '../../domain/verheldering-formulier.ts';
import type { Antwoord, Oordeel, Oplossing, Stappen } from '../../domain/verheldering.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

type Nieuw = Aanvraag & { kenmerk: string; gemeente_id: string; spoed: boolean };

/** Keeps a request; false when its kenmerk is taken. Only after the asker said yes. */
export async function create(db: Db, aanvraag: Nieuw, hash: string): Promise<boolean> {
	const { resultaatgebieden: gebieden, postcode: pc4, ...rest } = aanvraag;
	const invoer = { ...rest, gebieden, pc4, toestemming: true };
	return unwrap(await db.rpc('aanvraag_indienen', { invoer, link_hash: hash }));
}

type Moment = { tekst: string; op: string };

/** What the asker sees behind the private link. */
export interface Gevolgd {
	kenmerk: string;
	status: AanvraagStatus;
	created_at: string;
	opgepakt_op: string | null;
	afgesloten_op: string | null;
	/** Who asked and in which words is erased. */
	gewist: boolean;
	bewaar_dagen: number;
	voor_wie: VoorWie;
	gebieden: string[];
	sluitreden: Sluitreden | null;
	gemeente: string;
	team: string | null;
	telefoon_team: string | null;
	aanbod: { naam: string; slug: string } | null;
	naam: string | null;
	telefoon: string | null;
	email: string | null;
	vraag: string | null;
	aanvullingen: Moment[];
	inzagen: { wie: string; op: string }[];
}

/** Null for a link that does not exist or ran out. */
export async function volg(db: Db, token: string): Promise<Gevolgd | null> {
	const answer: unknown = unwrap(await db.rpc('aanvraag_volgen', { token }));
	return answer as Gevolgd | null;
}

type Bereik = Pick<Aanvraag, 'naam' | 'telefoon' | 'email'>;

export async function bereik(db: Db, token: string, { naam, telefoon, email }: Bereik) {
	const args = { token, naam, telefoon: telefoon ?? '', email: email ?? '' };
	return unwrap(await db.rpc('aanvraag_bereikbaar', args)) as 'bewaard' | 'gesloten' | 'onbekend';
}

export async function vulAan(db: Db, token: string, tekst: string) {
	const answer = await db.rpc('aanvraag_aanvullen', { token, tekst });
	return unwrap(answer) as 'bewaard' | 'gesloten' | 'vol' | 'onbekend';
}

/** Erases who asked, at once. */
export async function neemTerug(db: Db, token: string) {
	return unwrap(await db.rpc('aanvraag_terugnemen', { token })) as 'gewist' | 'onbekend';
}

const COLUMNS =
	`id, kenmerk, gemeente_id, wijk_id, pc4, voor_wie, instemming, gebieden, dagdelen, spoed, toestemming_op, status,
	opgepakt_door, opgepakt_op, soort, route, sluitreden, hulpvraag_id, afgesloten_op, gewist_op, created_at,
	wijken(naam), gemeenten(naam), gebruikers(naam), aanbod(naam, slug)` as const;

type Rij = {
	wijken: { naam: string } | null;
	gemeenten: { naam: string };
	gebruikers: { naam: string } | null;
};

function toAanvraag<T extends Rij>({ wijken, gemeenten, gebruikers, ...row }: T) {
	const door = gebruikers?.naam ?? null;
	return { ...row, wijk: wijken?.naam ?? null, gemeente: gemeenten.naam, door };
}

/** Requests of the own gemeente, the ones that cannot wait first, then who waits longest. Never who asks. */
export async function list(db: Db, open: boolean) {
	const query = db.from('aanvragen').select(COLUMNS);
	const rows = unwrap(
		open
			? await query
					.is('afgesloten_op', null)
					.order('spoed', { ascending: false })
					.order('created_at')
					.limit(500)
			: await query
					.not('afgesloten_op', 'is', null)
					.order('afgesloten_op', { ascending: false })
					.limit(200)
	);
	return rows.map(toAanvraag);
}

export async function get(db: Db, id: string) {
	return toAanvraag(unwrap(await db.from('aanvragen').select(COLUMNS).eq('id', id).single()));
}

/** The part that tells who it is, with what was clarified. */
export interface Persoonlijk {
	naam: string;
	telefoon: string | null;
	email: string | null;
	vraag: string;
	aanvullingen: Moment[];
	verhelderingen: (Oordeel & {
		op: string;
		wie: string | null;
		antwoorden: Antwoord[];
		voorstel_soort: Oordeel['soort'];
		voorstel_route: Oordeel['route'];
		reden: string;
		oplossing: Oplossing;
		stappen: Stappen;
	})[];
}

/** Writes down that the visitor looked; null when it was erased. */
export async function open(db: Db, id: string): Promise<Persoonlijk | null> {
	const answer: unknown = unwrap(await db.rpc('aanvraag_openen', { aanvraag: id }));
	return answer as Persoonlijk | null;
}

/** Of two at once one wins; the other hears `al_opgepakt`. */
export async function pakOp(db: Db, id: string) {
	return attempt(await db.rpc('aanvraag_oppakken', { aanvraag: id }));
}

export async function laatLos(db: Db, id: string) {
	return attempt(await db.rpc('aanvraag_loslaten', { aanvraag: id }));
}

export async function verhelder(db: Db, id: string, invoer: Verheldering) {
	const answer = await db.rpc('aanvraag_verhelderen', {
		aanvraag: id,
		invoer: invoer as unknown as Json
	});
	return attempt(answer);
}

type Einde = { uitkomst: 'verwezen'; aanbod: string } | { uitkomst: 'gesloten'; reden: Sluitreden };

export async function rondAf(db: Db, id: string, einde: Einde) {
	// The generated types know no null for an argument; the function does.
	const none = null as unknown as string;
	const answer = await db.rpc('aanvraag_afronden', {
		aanvraag: id,
		uitkomst: einde.uitkomst,
		sluitreden: einde.uitkomst === 'gesloten' ? einde.reden : none,
		aanbod: einde.uitkomst === 'verwezen' ? einde.aanbod : none
	});
	return attempt(answer);
}

type Dossier = { pseudoniem: string; roepnaam: string; toestemming_op: string | null };

/** A dossier, the consent and a hulpvraag at once; gives the hulpvraag, or null when the pseudonym is taken. */
export async function maakHulpvraag(db: Db, id: string, dossier: Dossier, vraag: Json) {
	const answer = await db.rpc('aanvraag_naar_hulpvraag', { aanvraag: id, dossier, vraag });
	if (answer.error?.code === '23505') return null;
	return attempt(answer);
}

/** Erases the persons behind requests that ended long enough ago. Needs the service. */
export async function ruimOp(service: Db): Promise<number> {
	return unwrap(await service.rpc('aanvragen_opruimen'));
}
