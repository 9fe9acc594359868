import type { AanbodInvoer } from '../../domain/invoer.ts';
import { groep, lees, mail, plek, site, telefoon } from './hsds-lezer.ts';
import type { HsdsRij, Tabellen } from './hsds-tabellen.ts';
import { leesUren } from './hsds-uren.ts';
import { stelIndelingVoor } from './indeling.ts';
import { meld, neemOp, weiger, type Lezing } from './lezing.ts';
import * as w from './waarden.ts';

/** Services. One whose organisation is not in the package is refused; a missing location is said. */
export function leesDiensten(lezing: Lezing, tabellen: Tabellen, vandaag: string) {
	const diensten = tabellen.get('service') ?? [];
	const koppels = groep(tabellen, 'service_at_location', 'service_id');
	const kosten = groep(tabellen, 'cost_option', 'service_id');
	const talen = groep(tabellen, 'language', 'service_id');
	const schemas = groep(tabellen, 'schedule', 'service_id');
	const tel = telefoon(tabellen, 'service_id');
	const telLocatie = telefoon(tabellen, 'location_id');
	const termen = leesTermen(tabellen);
	const locaties = new Map(lezing.records.locaties.map((l) => [l.bron_id, l]));
	const organisaties = new Map(lezing.records.organisaties.map((o) => [o.bron_id, o]));

	const ids = new Set(diensten.map((r) => lees(r, 'id')));
	for (const r of tabellen.get('service_at_location') ?? []) {
		const dienst = lees(r, 'service_id');
		if (dienst && !ids.has(dienst))
			meld(lezing, plek(r, 'service_id'), `De dienst ‘${dienst}’ staat niet in het pakket.`);
	}
	for (const r of diensten) leesDienst(r);

	function leesDienst(r: HsdsRij) {
		const id = lees(r, 'id');
		const eigen = lees(r, 'location_id');
		const locatie_bron_ids = leesPlekken(r, [...koppels(id), ...(eigen ? [r] : [])]);
		const org = lees(r, 'organization_id') || locaties.get(eigen)?.organisatie_bron_id || '';
		const organisatie = organisaties.get(org);
		if (!organisatie) {
			const reden = `De organisatie ‘${org}’ staat niet in het pakket. We nemen de dienst niet op.`;
			weiger(lezing, 'aanbod', plek(r, 'organization_id'), reden);
			return;
		}
		const { soort, gebieden, overig } = indelen(termen(r));
		const prijzen = kosten(id).map((k) => lees(k, 'amount_description', 'option'));
		const prijs = [lees(r, 'fees_description', 'fees'), ...prijzen].filter(Boolean).join('; ');
		const toegang = [
			lees(r, 'application_process'),
			lees(r, 'eligibility_description', 'eligibility')
		];
		const gesproken = talen(id).map((t) => lees(t, 'code', 'language', 'name'));
		const woorden = [...w.lijst(lees(r, 'keywords')), ...overig, lees(r, 'alternate_name')];
		const aanbod: AanbodInvoer = {
			bron_id: id,
			naam: lees(r, 'name'),
			organisatie_bron_id: org,
			soort,
			soort_voorgesteld: false,
			samenvatting: '',
			omschrijving: lees(r, 'description'),
			trefwoorden: uniek(woorden),
			resultaatgebieden: gebieden.map((code) => ({ code, voorgesteld: false })),
			doelgroepen: [],
			kosten_soort: w.kostenSoort(prijs),
			kosten: prijs || null,
			toegang: toegang.filter(Boolean).join('\n') || null,
			telefoon: tel(id) ?? locatie_bron_ids.map(telLocatie).find(Boolean) ?? null,
			email: mail(lezing, r),
			website: site(lezing, r),
			talen: uniek([...w.lijst(lees(r, 'languages')), ...gesproken]),
			schaal: null,
			vorm: [],
			...leesUren(lezing, schemas(id), vandaag),
			plaatsen_vrij: null,
			plaatsen_vrij_op: null,
			locatie_bron_ids,
			wijken: [],
			gestopt: ['inactive', 'defunct'].includes(lees(r, 'status').toLowerCase())
		};
		const voorstel = stelIndelingVoor(aanbod, organisatie.naam, overig.join(', '));
		neemOp(lezing, 'aanbod', voorstel, plek(r, aanbod.naam ? null : 'name'));
	}

	function leesPlekken(dienst: HsdsRij, refs: HsdsRij[]): string[] {
		const found = refs.flatMap((ref) => {
			const locatie = lees(ref, 'location_id');
			if (locaties.has(locatie)) return [locatie];
			meld(lezing, plek(ref, 'location_id'), `De locatie ‘${locatie}’ staat niet in het pakket.`);
			return [];
		});
		return uniek(found);
	}
}

const uniek = (list: string[]) => [...new Set(list.filter(Boolean))];

type Term = { code: string; naam: string };

/** Our own codes among the terms are what the file says; other terms are words. */
function indelen(termen: Term[]) {
	const soort = termen.map((t) => w.soortCode(t.code) ?? w.soortCode(t.naam)).find(Boolean) ?? null;
	const gebied = (t: Term) => w.resultaatgebiedCode(t.code) ?? w.resultaatgebiedCode(t.naam);
	const gebieden = [...new Set(termen.flatMap((t) => gebied(t) ?? []))];
	const isOns = (t: Term) => gebied(t) || w.soortCode(t.code) || w.soortCode(t.naam);
	return { soort, gebieden, overig: uniek(termen.filter((t) => !isOns(t)).map((t) => t.naam)) };
}

function leesTermen(tabellen: Tabellen) {
	const termen = new Map<string, Term>();
	for (const r of tabellen.get('taxonomy_term') ?? [])
		termen.set(lees(r, 'id', 'taxonomy_id'), {
			code: lees(r, 'code', 'term'),
			naam: lees(r, 'name')
		});
	const kenmerken = groep(tabellen, 'attribute', 'link_id');
	const kenmerkenOud = groep(tabellen, 'attribute', 'service_id');
	return (r: HsdsRij): Term[] => {
		const id = lees(r, 'id');
		const refs = [...kenmerken(id), ...kenmerkenOud(id)].map((k) =>
			lees(k, 'taxonomy_term_id', 'taxonomy_id')
		);
		return [...w.lijst(lees(r, 'taxonomy_ids')), ...refs].flatMap((t) => termen.get(t) ?? []);
	};
}
