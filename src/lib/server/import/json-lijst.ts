import { meld, type Lezing } from './lezing.ts';
import type { Bronrij } from './rij.ts';
import { leesRijen } from './rijen.ts';
import { schoon } from './schoon.ts';
import { kiesVelden, type Kaart } from './velden.ts';

type Json = Record<string, unknown>;
const isObject = (v: unknown): v is Json =>
	typeof v === 'object' && v !== null && !Array.isArray(v);

/** JSON of somebody's own: a list of flat objects, one per aanbod, with names like those of a table. */
export function leesLijst(lezing: Lezing, json: unknown, kaart: Kaart): boolean {
	const list = lijstIn(json);
	if (!list) return false;
	const objects = list.filter(isObject);
	const kolommen = [...new Set(objects.flatMap((o) => Object.keys(o)))];
	if (!kiesVelden(kolommen, kaart).kolommen.has('naam')) return false;
	const rijen: Bronrij[] = [];
	list.forEach((item, i) => {
		const rij = i + 1;
		if (!isObject(item)) {
			meld(lezing, { rij }, 'Dit is geen aanbod: we verwachten een object met een naam.');
			return;
		}
		const waarden = Object.fromEntries(Object.entries(item).map(([k, v]) => [k, jsonTekst(v)]));
		rijen.push({ rij, waarden });
	});
	leesRijen(lezing, kolommen, rijen, kaart);
	return true;
}

function lijstIn(json: unknown): unknown[] | null {
	if (Array.isArray(json)) return json.length ? json : null;
	if (!isObject(json)) return null;
	const lists = Object.values(json).filter(
		(v): v is unknown[] => Array.isArray(v) && isObject(v[0])
	);
	return lists.length === 1 ? lists[0]! : null;
}

/** Lists become one cell, yes and no become words; a nested object stays readable. */
export function jsonTekst(v: unknown): string {
	if (v === null || v === undefined) return '';
	if (typeof v === 'boolean') return v ? 'ja' : 'nee';
	if (Array.isArray(v)) return schoon(v.map(jsonTekst).filter(Boolean).join('|'));
	return schoon(typeof v === 'object' ? JSON.stringify(v) : String(v));
}
