import type { AanbodInvoer } from '../../domain/invoer.ts';
import { indelen, leesKenmerken } from './hsds-kenmerken.ts';
import { leesKosten, leesPlaatsen, leesToegang, leesWerkgebied } from './hsds-velden.ts';
import { groep, lees, mail, plek, site, telefoon } from './hsds-lezer.ts';
import type { HsdsRij, Tabellen } from './hsds-tabellen.ts';
import { leesUren } from './hsds-uren.ts';
import { stelIndelingVoor } from './indeling.ts';
import { meld, neemOp, weiger, type Lezing } from './lezing.ts';
import * as w from './waarden.ts';

export interface Dienstregels {
	vandaag: string;
	/** The file was written by a Dichtbij: it says all there is, nothing is read from its words. */
	eigen: boolean;
}

/** Services. One whose organisation is not in the package is refused; a missing location is said. */
export function leesDiensten(lezing: Lezing, tabellen: Tabellen, { vandaag, eigen }: Dienstregels) {
	const diensten = tabellen.get('service') ?? [];
	const koppels = groep(tabellen, 'service_at_location', 'service_id');
	const talen = groep(tabellen, 'language', 'service_id');
	const schemas = groep(tabellen, 'schedule', 'service_id');
	const schemasPlek = groep(tabellen, 'schedule', 'service_at_location_id');
	const tel = telefoon(tabellen, 'service_id');
	const telLocatie = telefoon(tabellen, 'location_id');
	const kenmerken = leesKenmerken(tabellen);
	const kosten = leesKosten(tabellen, eigen);
	const toegang = leesToegang(tabellen);
	const werkgebied = leesWerkgebied(lezing, tabellen);
	const plaatsen = leesPlaatsen(lezing, tabellen);
	const locaties = new Map(lezing.records.locaties.map((l) => [l.bron_id, l]));
	const organisaties = new Map(lezing.records.organisaties.map((o) => [o.bron_id, o]));

	const ids = new Set(diensten.map((r) => lees(r, 'id')));
	for (const r of tabellen.get('service_at_location') ?? []) {
		const dienst = lees(r, 'service_id');
		if (dienst && !ids.has(dienst))
			meld(lezing, plek(r, 'service_id'), `De dienst ‘${dienst}’ staat niet in het pakket.`);
	}
	meldLocatietijden();
	for (const r of diensten) leesDienst(r);

	function leesDienst(r: HsdsRij) {
		const id = lees(r, 'id');
		const opLocatie = lees(r, 'location_id');
		const refs = koppels(id);
		const locatie_bron_ids = leesPlekken([...refs, ...(opLocatie ? [r] : [])]);
		const org = lees(r, 'organization_id') || locaties.get(opLocatie)?.organisatie_bron_id || '';
		const organisatie = organisaties.get(org);
		if (!organisatie) {
			const reden = org
				? `De organisatie ‘${org}’ staat niet in het pakket. We nemen de dienst niet op.`
				: 'De dienst noemt geen organisatie. We nemen de dienst niet op.';
			weiger(lezing, 'aanbod', plek(r, 'organization_id'), reden);
			return;
		}
		const { woorden, trefwoorden, veld, ...indeling } = indelen(kenmerken(r));
		const gesproken = talen(id).map((t) => lees(t, 'code', 'language', 'name'));
		const words = [...w.lijst(lees(r, 'keywords')), ...woorden, lees(r, 'alternate_name')];
		const { prijs, ...kost } = kosten(r, indeling.kosten_soort);
		const status = lees(r, 'status').toLowerCase();
		const plekschemas = refs.flatMap((k) =>
			schemasPlek(lees(k, 'id'))
				.filter((s) => !lees(s, 'service_id'))
				.map((rij) => ({ rij, locatie: lees(k, 'location_id') }))
		);
		const algemeen = schemas(id).map((rij) => ({ rij, locatie: null }));
		const uren = leesUren(lezing, [...algemeen, ...plekschemas], kenmerken, vandaag);
		if (status === 'temporarily closed' && !eigen)
			meld(lezing, plek(r, 'status'), 'De bron zegt: tijdelijk dicht. Tot wanneer weten we niet.');
		const dag = (label: string) => w.datum(veld(label));
		const aanbod: AanbodInvoer = {
			bron_id: id,
			naam: lees(r, 'name'),
			organisatie_bron_id: org,
			...indeling,
			samenvatting: veld('samenvatting'),
			omschrijving: lees(r, 'description'),
			trefwoorden: eigen ? trefwoorden : [...new Set([...trefwoorden, ...words].filter(Boolean))],
			...kost,
			prijs_cents: prijs,
			toegang: toegang(r),
			telefoon: tel(id) ?? (eigen ? null : locatie_bron_ids.map(telLocatie).find(Boolean)) ?? null,
			email: mail(lezing, r),
			website: site(lezing, r),
			talen: [...new Set([...w.lijst(lees(r, 'languages')), ...gesproken].filter(Boolean))],
			...uren,
			...plaatsen(r, veld('plaatsen_vrij')),
			dicht_van: dag('dicht_van'),
			dicht_tot: dag('dicht_tot'),
			dicht_reden: veld('dicht_reden') || null,
			locatie_bron_ids,
			wijken: werkgebied(r),
			gestopt: ['inactive', 'defunct'].includes(status),
			gecontroleerd_op: eigen ? w.datum(lees(r, 'assured_date')) : null,
			herkomst: eigen ? 'dichtbij' : null
		};
		const voorstel = eigen
			? aanbod
			: stelIndelingVoor(aanbod, organisatie.naam, woorden.join(', '));
		neemOp(lezing, 'aanbod', voorstel, plek(r, aanbod.naam ? null : 'name'));
	}

	function leesPlekken(refs: HsdsRij[]): string[] {
		const found = refs.flatMap((ref) => {
			const locatie = lees(ref, 'location_id');
			if (locaties.has(locatie)) return [locatie];
			meld(lezing, plek(ref, 'location_id'), `De locatie ‘${locatie}’ staat niet in het pakket.`);
			return [];
		});
		return [...new Set(found)];
	}

	/** Hours of a building are not those of what happens in it. */
	function meldLocatietijden() {
		const alleen = (tabellen.get('schedule') ?? []).filter(
			(s) => lees(s, 'location_id') && !lees(s, 'service_id') && !lees(s, 'service_at_location_id')
		);
		if (alleen.length)
			meld(
				lezing,
				{ ...plek(alleen[0]!, 'location_id') },
				`${alleen.length} keer staan hier tijden van een gebouw. Voor het aanbod nemen we die niet over.`
			);
	}
}
