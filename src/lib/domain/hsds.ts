import type { AanbodBron, Bron, LocatieBron, OrganisatieBron } from './hsds/bron.ts';
import { afgeleidId } from './hsds/id.ts';
import {
	kenmerkenVanAanbod,
	kenmerkenVanLocatie,
	kenmerkenVanOrganisatie
} from './hsds/kenmerken.ts';
import { email, moment, schoon, uri, type Hsds } from './hsds/schoon.ts';
import { naamVanTaal } from './taal.ts';
import { middernacht, schemasVanAanbod, schemasVanPlek } from './hsds/tijden.ts';

/** `kern`: the fields of its own. `bij`: as it stands within a service. `vol`: with all below it. */
type Vorm = 'kern' | 'bij' | 'vol';

const DATUM = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** A service of HSDS 3.1. The list shape has its own fields and its organisation. */
export function dienst(bron: Bron, a: AanbodBron, vol: boolean): Hsds {
	const organisatie = bron.organisaties.get(a.organisatie_id)!;
	return schoon({
		...dienstKern(bron, a),
		...(vol ? dienstDelen(bron, a) : {}),
		...(vol ? { service_at_locations: a.locaties.map((plek) => bijDienst(bron, a, plek.id)) } : {}),
		organization: organisatieVan(bron, organisatie, vol ? 'bij' : 'kern')
	});
}

function dienstKern(bron: Bron, a: AanbodBron): Hsds {
	return schoon({
		id: a.id,
		organization_id: a.organisatie_id,
		name: a.naam,
		description: a.omschrijving || null,
		url: uri(a.website),
		email: email(a.email),
		status: isDicht(a, bron.vandaag) ? 'temporarily closed' : 'active',
		application_process: a.toegang || null,
		fees_description: a.kosten || null,
		assured_date: a.gecontroleerd_op,
		alert: dichtZin(a, bron.vandaag),
		last_modified: gewijzigd(bron, a)
	});
}

/** The last change of the aanbod or of what is shown with it. */
export function gewijzigd(bron: Bron, a: AanbodBron): string {
	const organisatie = bron.organisaties.get(a.organisatie_id)!;
	const plekken = a.locaties.map((plek) => bron.locaties.get(plek.id)!.updated_at);
	return moment(a.updated_at, organisatie.updated_at, ...plekken);
}

function dienstDelen(bron: Bron, a: AanbodBron) {
	const prijs = { option: a.kosten_soort, amount_description: a.kosten || null };
	const bedrag =
		a.prijs_cents === null ? {} : { currency: 'EUR', amount: Math.round(a.prijs_cents) / 100 };
	const vrij = a.plaatsen_vrij !== null && a.plaatsen_vrij_op !== null;
	return {
		phones: telefoons(a.id, a.telefoon),
		schedules: schemasVanAanbod(bron.taxonomieen, a),
		service_areas: a.wijken.flatMap((id) => {
			const wijk = bron.wijken.get(id);
			if (!wijk) return [];
			return [{ id: afgeleidId(a.id, 'area', id), name: wijk.naam, description: wijk.gemeente }];
		}),
		languages: a.talen.map((taal) => {
			const code = /^[a-z]{2,3}$/.test(taal) ? taal : null;
			const name = code ? naamVanTaal(code, 'nl') : taal;
			return schoon({ id: afgeleidId(a.id, 'language', taal), name, code });
		}),
		cost_options:
			prijs.option || a.prijs_cents !== null
				? [schoon({ id: afgeleidId(a.id, 'cost'), ...prijs, ...bedrag })]
				: [],
		capacities: vrij
			? [
					{
						id: afgeleidId(a.id, 'capacity'),
						available: a.plaatsen_vrij,
						updated: middernacht(a.plaatsen_vrij_op!),
						unit: { id: afgeleidId('unit', 'plaatsen'), name: 'plaatsen' }
					}
				]
			: [],
		attributes: kenmerkenVanAanbod(bron.taxonomieen, a)
	};
}

function isDicht({ dicht_van, dicht_tot }: AanbodBron, dag: string): boolean {
	if (!dicht_van && !dicht_tot) return false;
	return (!dicht_van || dicht_van <= dag) && (!dicht_tot || dicht_tot >= dag);
}

/** For people who read the data; nothing when the time is over. */
function dichtZin({ dicht_van, dicht_tot, dicht_reden }: AanbodBron, dag: string): string | null {
	if ((!dicht_van && !dicht_tot) || (dicht_tot && dicht_tot < dag)) return null;
	const dagNaam = (datum: string) => DATUM.format(new Date(`${datum}T00:00:00Z`));
	const van = dicht_van ? ` vanaf ${dagNaam(dicht_van)}` : '';
	const tot = dicht_tot ? ` tot en met ${dagNaam(dicht_tot)}` : '';
	return [`Tijdelijk dicht${van}${tot}.`, dicht_reden].filter(Boolean).join(' ');
}

function telefoons(ouder: string, nummer: string | null): Hsds[] {
	return nummer ? [{ id: afgeleidId(ouder, 'phone'), number: nummer, type: 'voice' }] : [];
}

export function organisatieVan(bron: Bron, o: OrganisatieBron, vorm: Vorm): Hsds {
	const kern = {
		id: o.id,
		name: o.naam,
		description: o.omschrijving,
		email: email(o.email),
		website: uri(o.website)
	};
	if (vorm === 'kern') return schoon(kern);
	const bij = {
		...kern,
		phones: telefoons(o.id, o.telefoon),
		attributes: kenmerkenVanOrganisatie(bron.taxonomieen, o)
	};
	if (vorm === 'bij') return schoon(bij);
	const eigen = [...bron.locaties.values()].filter((plek) => plek.organisatie_id === o.id);
	const aanbod = [...bron.aanbod.values()].filter((a) => a.organisatie_id === o.id);
	return schoon({
		...bij,
		locations: eigen.map((plek) => locatieVan(bron, plek)),
		services: aanbod.map((a) => dienstKern(bron, a))
	});
}

export const plekId = (aanbod: string, locatie: string) =>
	afgeleidId(aanbod, 'service_at_location', locatie);

function bijDienst(bron: Bron, a: AanbodBron, locatie_id: string): Hsds {
	return schoon({
		id: plekId(a.id, locatie_id),
		service_id: a.id,
		location_id: locatie_id,
		schedules: schemasVanPlek(bron.taxonomieen, a, locatie_id),
		location: locatieVan(bron, bron.locaties.get(locatie_id)!)
	});
}

/** A service at one of its places, on its own; the list shape has the fields of both. */
export function dienstOpPlek(bron: Bron, a: AanbodBron, locatie_id: string, vol: boolean): Hsds {
	if (!vol) {
		const location = locatieKern(bron.locaties.get(locatie_id)!);
		const sal = { id: plekId(a.id, locatie_id), service_id: a.id, location_id: locatie_id };
		return { ...sal, location, service: dienst(bron, a, false) };
	}
	const organization = organisatieVan(bron, bron.organisaties.get(a.organisatie_id)!, 'bij');
	const service = schoon({ ...dienstKern(bron, a), ...dienstDelen(bron, a), organization });
	return { ...bijDienst(bron, a, locatie_id), service };
}

function locatieKern(plek: LocatieBron): Hsds {
	return schoon({
		id: plek.id,
		location_type: 'physical',
		organization_id: plek.organisatie_id,
		name: plek.naam || null,
		transportation: plek.bereikbaar || null,
		latitude: plek.lat,
		longitude: plek.lng
	});
}

function locatieVan(bron: Bron, plek: LocatieBron): Hsds {
	const adres = plek.adres || plek.postcode || plek.plaats;
	return schoon({
		...locatieKern(plek),
		// HSDS requires every part of an address; what we do not know is empty, never guessed.
		addresses: adres
			? [
					{
						id: afgeleidId(plek.id, 'address'),
						address_1: plek.adres ?? '',
						city: plek.plaats ?? '',
						state_province: plek.provincie ?? '',
						postal_code: plek.postcode ?? '',
						country: 'NL',
						address_type: 'physical'
					}
				]
			: [],
		accessibility: plek.rolstoel
			? [{ id: afgeleidId(plek.id, 'rolstoel'), description: 'Toegankelijk met een rolstoel' }]
			: [],
		attributes: kenmerkenVanLocatie(bron.taxonomieen, plek)
	});
}
