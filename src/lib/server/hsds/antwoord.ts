import type { RequestEvent, RequestHandler } from '@sveltejs/kit';
import { createHash } from 'node:crypto';
import {
	leesHsdsVraag,
	PARAMETERS_VAN,
	type Parameter,
	type HsdsVraag,
	type SoortHsds
} from '../../domain/hsds/vraag.ts';
import { state } from '../http/state.ts';
import { getPublicatie, type Publicatie } from '../uitwisseling.ts';
import { LIJSTEN } from './lijsten.ts';
import { CORS, nietGevonden, wrong } from './probleem.ts';

const CACHE = 'public, max-age=60, stale-while-revalidate=300';

/** Any website may ask; nobody is known here, so nothing is shared that is not public. */
export const OPTIONS: RequestHandler = () =>
	new Response(null, {
		status: 204,
		headers: {
			...CORS,
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'accept, content-type, if-none-match',
			'access-control-max-age': '86400',
			allow: 'GET, HEAD, OPTIONS'
		}
	});

type Schrijf = (publicatie: Publicatie, vraag: HsdsVraag) => BodyInit | null;
type Opties = { parameters?: Parameter[]; type?: string; bestand?: string };

/**
 * One answer from the published kaart. Who has it already is told so with 304, before anything is
 * written out; `schrijf` gives null when there is no such record.
 */
export async function antwoord(event: RequestEvent, schrijf: Schrijf, opties: Opties = {}) {
	const { url, request } = event;
	const { vraag, fouten } = leesHsdsVraag(url.searchParams, opties.parameters ?? []);
	if (fouten.length) return wrong(fouten, opties.parameters ?? []);
	const publicatie = await getPublicatie(state().backend, new Date());
	const headers: Record<string, string> = {
		...CORS,
		'cache-control': CACHE,
		etag: etagOf(publicatie, url)
	};
	if (publicatie.gewijzigd) headers['last-modified'] = new Date(publicatie.gewijzigd).toUTCString();
	if (knows(request, headers.etag!)) return new Response(null, { status: 304, headers });
	const body = schrijf(publicatie, vraag);
	if (body === null) return nietGevonden();
	headers['content-type'] = opties.type ?? 'application/json; charset=utf-8';
	if (opties.bestand) headers['content-disposition'] = `attachment; filename="${opties.bestand}"`;
	return new Response(body, { headers });
}

export const lijst =
	(soort: SoortHsds): RequestHandler =>
	(event) =>
		antwoord(event, (p, vraag) => JSON.stringify(LIJSTEN[soort].lijst(p, vraag)), {
			parameters: PARAMETERS_VAN[soort]
		});

export const een =
	(soort: SoortHsds): RequestHandler =>
	(event) =>
		antwoord(event, (p) => {
			const found = LIJSTEN[soort].een(p, (event.params.id ?? '').toLowerCase());
			return found && JSON.stringify(found);
		});

/** Weak: the same data, not the same bytes. Short, and it does not tell what was asked. */
function etagOf({ stand }: Publicatie, { pathname, search }: URL): string {
	const key = createHash('sha256').update(`${pathname}${search}`).digest('base64url').slice(0, 12);
	return `W/"${stand}-${key}"`;
}

function knows(request: Request, etag: string): boolean {
	const known = request.headers.get('if-none-match');
	if (!known) return false;
	const strip = (tag: string) => tag.trim().replace(/^W\//, '');
	return known.trim() === '*' || known.split(',').some((tag) => strip(tag) === strip(etag));
}
