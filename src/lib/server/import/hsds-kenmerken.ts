import { DOELGROEPEN, SCHALEN, VORMEN } from '../../domain/invoer.ts';
import { RESULTAATGEBIEDEN } from '../../domain/resultaatgebieden.ts';
import { groep, lees } from './hsds-lezer.ts';
import type { HsdsRij, Tabellen } from './hsds-tabellen.ts';
import * as w from './waarden.ts';

/** One attribute: of which taxonomy, the code and name of its term, and a value. */
export interface Kenmerk {
	taxonomie: string;
	code: string;
	naam: string;
	waarde: string;
	label: string;
}

/** Attributes and terms per record, whatever version of HSDS they come from. */
export function leesKenmerken(tabellen: Tabellen): (r: HsdsRij) => Kenmerk[] {
	const termen = new Map<string, HsdsRij>();
	for (const r of tabellen.get('taxonomy_term') ?? []) termen.set(lees(r, 'id', 'taxonomy_id'), r);
	const kenmerken = groep(tabellen, 'attribute', 'link_id');
	const kenmerkenOud = groep(tabellen, 'attribute', 'service_id');
	return (r) => {
		const id = lees(r, 'id');
		const attributes = new Set([...kenmerken(id), ...kenmerkenOud(id)]);
		const losse = w.lijst(lees(r, 'taxonomy_ids')).flatMap((t) => termen.get(t) ?? []);
		return [
			...[...attributes].map((k) => {
				const term = termen.get(lees(k, 'taxonomy_term_id', 'taxonomy_id'));
				return maak(term, lees(k, 'link_type'), lees(k, 'value'), lees(k, 'label'));
			}),
			...losse.map((t) => maak(t, '', '', ''))
		];
	};
}

function maak(term: HsdsRij | undefined, link: string, waarde: string, label: string): Kenmerk {
	return {
		taxonomie: (term && lees(term, 'taxonomy')) || link,
		code: term ? lees(term, 'code', 'term') : '',
		naam: term ? lees(term, 'name') : '',
		waarde,
		label: term ? '' : label
	};
}

const OVERIG = new Set([
	...['resultaatgebied', 'soort', 'doelgroep', 'schaal', 'vorm', 'verwijzing', 'kosten'],
	...['kenmerk', 'organisatiesoort', 'rolstoel', 'punt']
]);

/** What the attributes of a service say in our codes; terms of others are words. */
export function indelen(kenmerken: Kenmerk[]) {
	const van = (taxonomie: string) => kenmerken.filter((k) => k.taxonomie === taxonomie);
	const vrij = kenmerken.filter((k) => !OVERIG.has(k.taxonomie) && (k.code || k.naam));
	const gebied = (k: Kenmerk) => w.resultaatgebiedCode(k.code) ?? w.resultaatgebiedCode(k.naam);
	const soort = (k: Kenmerk) => w.soortCode(k.code) ?? w.soortCode(k.naam);
	const codes = <T extends string>(known: readonly T[], taxonomie: string): T[] => [
		...new Set(van(taxonomie).flatMap((k) => known.find((code) => code === k.code) ?? []))
	];
	const soortKenmerk = [...van('soort'), ...vrij].find((k) => soort(k));
	const gebieden = new Map(
		[...van('resultaatgebied'), ...vrij].flatMap((k) => {
			const code = gebied(k);
			return code ? [[code, k.waarde === 'voorgesteld'] as const] : [];
		})
	);
	const kenmerk = (code: string) => van('kenmerk').some((k) => k.code === code);
	const veld = (label: string) => kenmerken.find((k) => k.label === label)?.waarde ?? '';
	const verwijzing = van('verwijzing')[0]?.code;
	const woorden = vrij.filter((k) => !gebied(k) && !soort(k)).map((k) => k.naam || k.code);
	return {
		soort: soortKenmerk ? soort(soortKenmerk) : null,
		soort_voorgesteld: soortKenmerk?.waarde === 'voorgesteld',
		resultaatgebieden: RESULTAATGEBIEDEN.filter((code) => gebieden.has(code)).map((code) => ({
			code,
			voorgesteld: gebieden.get(code) ?? false
		})),
		doelgroepen: codes(DOELGROEPEN, 'doelgroep'),
		schaal: codes(SCHALEN, 'schaal')[0] ?? null,
		vorm: codes(VORMEN, 'vorm'),
		kosten_soort: w.kostenSoort(van('kosten')[0]?.code ?? ''),
		verwijzing_nodig: verwijzing ? verwijzing === 'nodig' : null,
		gevoelig: kenmerk('gevoelig') || undefined,
		adres_geheim: kenmerk('adres_geheim') || undefined,
		woorden: [...new Set(woorden.filter(Boolean))],
		trefwoorden: kenmerken.filter((k) => k.label === 'trefwoord').map((k) => k.waarde),
		veld
	};
}
