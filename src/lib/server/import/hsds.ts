import { organisatieInvoer } from '../../domain/invoer.ts';
import { normalizePc6 } from '../../domain/postcode.ts';
import { leesDiensten } from './hsds-diensten.ts';
import { leesKenmerken } from './hsds-kenmerken.ts';
import { groep, lees, mail, meldOngebruikt, plek, site, telefoon } from './hsds-lezer.ts';
import type { HsdsRij, Tabellen } from './hsds-tabellen.ts';
import { meld, neemOp, type Lezing } from './lezing.ts';
import { leesPunt } from './punt.ts';
import { isHtml, zonderHtml } from './schoon.ts';

const ORGANISATIES = organisatieInvoer.shape.soort.options;

/** Takes in the tables of one HSDS package: organisations, then locations, then services. */
export function leesHsds(lezing: Lezing, tabellen: Tabellen, vandaag: string, eigen = false) {
	maakPlat(lezing, tabellen);
	leesOrganisaties(lezing, tabellen);
	leesLocaties(lezing, tabellen);
	leesDiensten(lezing, tabellen, { vandaag, eigen });
	meldOngebruikt(lezing, tabellen);
}

/** Markup becomes plain text, before anything is read; said once per table and column. */
function maakPlat(lezing: Lezing, tabellen: Tabellen) {
	for (const rijen of tabellen.values()) {
		const said = new Set<string>();
		for (const r of rijen)
			for (const [k, v] of Object.entries(r.waarden)) {
				if (!isHtml(v)) continue;
				r.waarden[k] = zonderHtml(v);
				if (!said.has(k)) meld(lezing, plek(r, k), 'Hier staat opmaak (HTML). We nemen de tekst.');
				said.add(k);
			}
	}
}

function leesOrganisaties(lezing: Lezing, tabellen: Tabellen) {
	const tel = telefoon(tabellen, 'organization_id');
	const kenmerken = leesKenmerken(tabellen);
	for (const r of tabellen.get('organization') ?? []) {
		const soort = kenmerken(r).find((k) => k.taxonomie === 'organisatiesoort')?.code;
		const record = {
			bron_id: lees(r, 'id'),
			naam: lees(r, 'name'),
			omschrijving: lees(r, 'description'),
			telefoon: tel(lees(r, 'id')),
			email: mail(lezing, r),
			website: site(lezing, r),
			soort: ORGANISATIES.find((o) => o === soort) ?? ('overig' as const)
		};
		neemOp(lezing, 'organisaties', record, plek(r));
	}
}

function leesLocaties(lezing: Lezing, tabellen: Tabellen) {
	const organisaties = new Set(lezing.records.organisaties.map((o) => o.bron_id));
	const adressen = groep(tabellen, 'address', 'location_id');
	const toegankelijk = groep(tabellen, 'accessibility', 'location_id');
	const kenmerken = leesKenmerken(tabellen);
	for (const r of tabellen.get('location') ?? []) {
		const id = lees(r, 'id');
		const { punt, fout } = leesPunt(lees(r, 'latitude'), lees(r, 'longitude'));
		if (fout) meld(lezing, plek(r, 'latitude'), fout);
		const a = adressen(id).find((x) => lees(x, 'address_type') !== 'postal') ?? adressen(id)[0];
		const organisatie = lees(r, 'organization_id');
		const postcode = a ? leesPostcode(lezing, a) : null;
		const adres = a ? [lees(a, 'address_1'), lees(a, 'address_2')].filter(Boolean).join(', ') : '';
		const bij = kenmerken(r);
		const onzeker = bij.some((k) => k.taxonomie === 'punt' && k.code === 'onzeker');
		const rolstoel = bij.find((k) => k.taxonomie === 'rolstoel')?.code;
		const woorden = [
			lees(r, 'accessibility'),
			...toegankelijk(id).map((t) => lees(t, 'description', 'accessibility'))
		];
		const merk = punt && onzeker ? ('punt_onzeker' as const) : null;
		const record = {
			bron_id: id,
			organisatie_bron_id: organisaties.has(organisatie) ? organisatie : null,
			naam: lees(r, 'name') || null,
			adres: adres || null,
			postcode,
			plaats: (a && lees(a, 'city')) || null,
			...(punt ?? { lat: null, lng: null }),
			rolstoel: rolstoel
				? rolstoel === 'toegankelijk'
				: woorden.some((t) => /wheelchair|rolstoel/i.test(t)) || null,
			bereikbaar: lees(r, 'transportation') || null,
			melding:
				merk ?? (postcode ? (punt ? null : ('geen_punt' as const)) : ('geen_postcode' as const))
		};
		neemOp(lezing, 'locaties', record, plek(r));
	}
}

function leesPostcode(lezing: Lezing, a: HsdsRij): string | null {
	const text = lees(a, 'postal_code');
	const postcode = normalizePc6(text);
	if (text && !postcode)
		meld(
			lezing,
			plek(a, 'postal_code'),
			`‘${text.slice(0, 40)}’ is geen Nederlandse postcode. De locatie blijft, zonder postcode.`
		);
	return postcode;
}
