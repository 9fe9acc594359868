import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What may be found of somebody, by part: as it stands in a page and as it stands in data. */
export type Merken = Record<string, RegExp>;
/** Ids of one cliënt, by the segment or the name of the parameter that they stand for. */
export type Ids = Record<string, string>;

export type Adres = { route: string; pad: string; soort: 'pagina' | 'bestand' };

const ROUTES = 'src/routes';

/**
 * Every address of the site in these groups, from the files themselves: a page that is added is
 * found by itself. A parameter is filled by the segment before it, by its own name, or else by the
 * traject and the cliënt.
 */
export function adressen(ids: Ids, groepen = /^\((werk)\)/): Adres[] {
	const files = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' });
	const found = new Map<string, Adres>();
	for (const file of files) {
		const soort = /\+page\.(svelte|server\.ts)$/.test(file)
			? 'pagina'
			: file.endsWith('+server.ts')
				? 'bestand'
				: null;
		const route = file.split(sep).slice(0, -1).join('/');
		if (!soort || !groepen.test(route)) continue;
		for (const pad of vul(route, ids)) found.set(pad, { route, pad, soort });
	}
	return [...found.values()];
}

function vul(route: string, ids: Ids): string[] {
	let paden = [''];
	let before = '';
	for (const segment of route.split('/')) {
		if (/^\(.*\)$/.test(segment)) continue;
		const name = segment.match(/^\[+(?:\.\.\.)?(\w+)(?:=\w+)?\]+$/)?.[1];
		const known = name && (ids[before] ?? ids[name]);
		const values = name ? (known ? [known] : [ids.trajecten!, ids.clienten!]) : [segment];
		paden = paden.flatMap((pad) => values.map((value) => `${pad}/${value}`));
		before = segment;
	}
	return paden;
}

/** Which parts are in a text. */
export function gevonden(tekst: string, merken: Merken): string[] {
	return Object.keys(merken)
		.filter((deel) => merken[deel]!.test(tekst))
		.sort();
}

type Antwoord = { status: number; tekst: string };

/** Four at a time: the server is not the one that is tried. */
export async function tegelijk<T>(list: T[], doe: (een: T) => Promise<void>): Promise<void> {
	const queue = [...list];
	const work = async () => {
		for (let een = queue.shift(); een !== undefined; een = queue.shift()) await doe(een);
	};
	await Promise.all([work(), work(), work(), work()]);
}

/** Gets every address, the data of each page that opens, and each tab that a link of it leads to. */
export async function haalAlles(
	haal: (pad: string) => Promise<Antwoord>,
	list: Adres[]
): Promise<Map<string, Antwoord>> {
	const seen = new Map<string, Antwoord>();
	await tegelijk(list, async ({ pad, soort }) => {
		const answer = await haal(pad);
		seen.set(pad, answer);
		if (soort === 'bestand' || answer.status !== 200) return;
		for (const more of [`${pad}/__data.json`, ...tabs(pad, answer.tekst)])
			if (!seen.has(more)) seen.set(more, await haal(more));
	});
	return seen;
}

/** Links of a page to itself with another question. */
function tabs(pad: string, html: string): string[] {
	const links = [...html.matchAll(/href="([^"#]*\?[^"#]*)/g)].map(([, href = '']) => {
		const link = href.replaceAll('&amp;', '&');
		return link.startsWith('?') ? pad + link : link;
	});
	return [...new Set(links)].filter((link) => link.split('?')[0] === pad);
}

const TYPES = 'src/lib/server/db/database.types.ts';
const MIGRATIONS = 'supabase/migrations';

/** Names of all tables of the API, from the generated types. */
export function tabellen(): string[] {
	const text = readFileSync(TYPES, 'utf8');
	const block = text.slice(text.indexOf('Tables: {'), text.indexOf('Functions: {'));
	return [...block.matchAll(/^\t\t\t(\w+): \{$/gm)].map(([, name]) => name!);
}

/** All functions of the API that read only, with arguments that lead to this cliënt. */
export function vragen(ids: Ids): { naam: string; args: Record<string, unknown> }[] {
	const text = readFileSync(TYPES, 'utf8');
	const block = text.slice(text.indexOf('Functions: {'));
	const reads = lezende();
	return [...block.matchAll(/^\t\t\t(\w+): \{\s*Args: (never|\{[^}]*\})/gm)]
		.filter(([, naam = '']) => reads.has(naam))
		.map(([, naam = '', args = '']) => ({
			naam,
			args: Object.fromEntries(
				[...args.matchAll(/(\w+)\??: ([\w[\]]+)/g)].map(([, name = '', type = '']) => [
					name,
					waarde(name, type, ids)
				])
			)
		}));
}

function waarde(name: string, type: string, ids: Ids): unknown {
	if (type === 'number') return 50;
	if (type === 'boolean') return true;
	if (type === 'Json') return {};
	const noun = Object.keys(ids).find((key) => key.startsWith(name));
	const id = noun ? ids[noun] : name === 'welk' ? ids.trajecten : ids.koppelingen;
	return type.endsWith('[]') ? [id] : id;
}

/** The last definition of a function counts. What changes something is tried in the database tests. */
function lezende(): Set<string> {
	const sql = readdirSync(MIGRATIONS)
		.sort()
		.map((file) => readFileSync(join(MIGRATIONS, file), 'utf8'))
		.join('\n');
	const reads = new Map<string, boolean>();
	const definition =
		/create (?:or replace )?function public\.(\w+)\([\s\S]*?language \w+ ?(stable|immutable|volatile)?/g;
	for (const [, naam = '', hoe = ''] of sql.matchAll(definition))
		reads.set(naam, hoe === 'stable' || hoe === 'immutable');
	reads.set('gedeeld', true);
	return new Set([...reads].filter(([, only]) => only).map(([naam]) => naam));
}
