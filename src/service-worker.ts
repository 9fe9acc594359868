/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/**
 * The public part without internet (docs/decisions/030). Keeps the files of the app as they are
 * used, the list of the suggestions, the page that says there is no internet, and public pages that
 * were visited. Never a page with a session: pages are fetched without cookies, and only what the
 * server calls `public` is kept. Searches are not kept either: what was typed is nobody's business.
 */
import { build, version } from '$service-worker';
import { isOpenbaarPad, magBewaren, schilIn } from '$lib/zoekhulp/bewaren.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const SCHIL = `schil-${version}`;
const PAGINAS = `paginas-${version}`;
const OFFLINE = '/offline';
const LIJST = '/zoeklijst.json';
const MAX_PAGINAS = 60;

const zonderCookies = (pad: string) => fetch(pad, { credentials: 'omit' });

/** A page with what it needs to be shown; nothing when the server does not call it public. */
async function bewaar(pad: string): Promise<void> {
	const response = await zonderCookies(pad);
	if (!magBewaren(response)) return;
	const html = await response.clone().text();
	const [paginas, schil] = await Promise.all([caches.open(PAGINAS), caches.open(SCHIL)]);
	await Promise.all(
		schilIn(html, response.headers.get('link')).map(async (file) => {
			if (!(await schil.match(file))) await schil.add(file).catch(() => undefined);
		})
	);
	await paginas.delete(pad);
	await paginas.put(pad, response);
	const bewaard = (await paginas.keys()).filter((r) => new URL(r.url).pathname !== OFFLINE);
	for (const oud of bewaard.slice(0, -MAX_PAGINAS)) await paginas.delete(oud);
}

async function bewaarLijst(): Promise<Response> {
	const response = await zonderCookies(LIJST);
	if (magBewaren(response)) await (await caches.open(SCHIL)).put(LIJST, response.clone());
	return response;
}

worker.addEventListener('install', (event) => {
	const werker = build.filter((file) => file.includes('/workers/'));
	event.waitUntil(
		Promise.all([
			bewaar(OFFLINE),
			bewaarLijst(),
			caches.open(SCHIL).then((schil) => schil.addAll(werker))
		]).then(() => worker.skipWaiting())
	);
});

worker.addEventListener('activate', (event) => {
	const ruimOp = async () => {
		for (const naam of await caches.keys()) {
			if (naam !== SCHIL && naam !== PAGINAS) await caches.delete(naam);
		}
		await worker.clients.claim();
	};
	event.waitUntil(ruimOp());
});

/** The page tells which public page is open; the address only, never a search. */
worker.addEventListener('message', (event) => {
	const { bezocht } = event.data ?? {};
	if (typeof bezocht !== 'string' || !isOpenbaarPad(bezocht)) return;
	event.waitUntil(bewaar(bezocht).catch(() => undefined));
});

async function vasteFile(request: Request): Promise<Response> {
	const schil = await caches.open(SCHIL);
	const bewaard = await schil.match(request);
	if (bewaard) return bewaard;
	const response = await fetch(request);
	if (response.ok) await schil.put(request, response.clone());
	return response;
}

/** From the net while there is one: the kaart changes. */
const lijst = () =>
	bewaarLijst().catch(async () => (await caches.match(LIJST)) ?? Response.error());

/** Its own address for the page without internet: the app starts with the route that it stands at. */
function naarOffline(search: string): Response {
	const q = new URLSearchParams(search).get('q');
	return Response.redirect(q ? `${OFFLINE}?${new URLSearchParams({ q })}` : OFFLINE);
}

async function pagina(request: Request): Promise<Response> {
	try {
		return await fetch(request);
	} catch {
		const paginas = await caches.open(PAGINAS);
		const { pathname, search } = new URL(request.url);
		if (pathname === OFFLINE) return (await paginas.match(OFFLINE)) ?? Response.error();
		return (search ? undefined : await paginas.match(pathname)) ?? naarOffline(search);
	}
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (url.pathname.startsWith('/_app/immutable/')) event.respondWith(vasteFile(request));
	else if (url.pathname === LIJST) event.respondWith(lijst());
	else if (request.mode === 'navigate') event.respondWith(pagina(request));
});
