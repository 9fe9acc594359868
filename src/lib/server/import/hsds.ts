import { normalizePc6 } from '../../domain/postcode.ts';
import { leesDiensten } from './hsds-diensten.ts';
import { groep, lees, mail, plek, site, telefoon } from './hsds-lezer.ts';
import type { Tabellen } from './hsds-tabellen.ts';
import { meld, neemOp, type Lezing } from './lezing.ts';
import { leesPunt } from './punt.ts';

/** Takes in the tables of one HSDS package: organisations, then locations, then services. */
export function leesHsds(lezing: Lezing, tabellen: Tabellen, vandaag: string) {
	leesOrganisaties(lezing, tabellen);
	leesLocaties(lezing, tabellen);
	leesDiensten(lezing, tabellen, vandaag);
}

function leesOrganisaties(lezing: Lezing, tabellen: Tabellen) {
	const tel = telefoon(tabellen, 'organization_id');
	for (const r of tabellen.get('organization') ?? []) {
		const record = {
			bron_id: lees(r, 'id'),
			naam: lees(r, 'name'),
			omschrijving: lees(r, 'description'),
			telefoon: tel(lees(r, 'id')),
			email: mail(lezing, r),
			website: site(lezing, r),
			soort: 'overig' as const
		};
		neemOp(lezing, 'organisaties', record, plek(r));
	}
}

function leesLocaties(lezing: Lezing, tabellen: Tabellen) {
	const organisaties = new Set(lezing.records.organisaties.map((o) => o.bron_id));
	const adressen = groep(tabellen, 'address', 'location_id');
	const toegankelijk = groep(tabellen, 'accessibility', 'location_id');
	for (const r of tabellen.get('location') ?? []) {
		const id = lees(r, 'id');
		const { punt, fout } = leesPunt(lees(r, 'latitude'), lees(r, 'longitude'));
		if (fout) meld(lezing, plek(r, 'latitude'), fout);
		const a = adressen(id).find((x) => lees(x, 'address_type') !== 'postal') ?? adressen(id)[0];
		const pcText = a ? lees(a, 'postal_code') : '';
		const postcode = normalizePc6(pcText);
		if (a && pcText && !postcode) {
			const reden = `‘${pcText}’ is geen Nederlandse postcode. De locatie blijft, zonder postcode.`;
			meld(lezing, plek(a, 'postal_code'), reden);
		}
		const rolstoel = [
			lees(r, 'accessibility'),
			...toegankelijk(id).map((t) => lees(t, 'description', 'accessibility'))
		];
		const organisatie = lees(r, 'organization_id');
		const adres = a ? [lees(a, 'address_1'), lees(a, 'address_2')].filter(Boolean).join(', ') : '';
		const record = {
			bron_id: id,
			organisatie_bron_id: organisaties.has(organisatie) ? organisatie : null,
			naam: lees(r, 'name') || null,
			adres: adres || null,
			postcode,
			plaats: (a && lees(a, 'city')) || null,
			...(punt ?? { lat: null, lng: null }),
			rolstoel: rolstoel.some((t) => /wheelchair|rolstoel/i.test(t)) || null,
			bereikbaar: lees(r, 'transportation') || null,
			melding: postcode ? (punt ? null : ('geen_punt' as const)) : ('geen_postcode' as const)
		};
		neemOp(lezing, 'locaties', record, plek(r));
	}
}
