import type { AanbodBron, LocatieBron, OrganisatieBron } from './bron.ts';
import { afgeleidId } from './id.ts';
import { schoon, type Hsds } from './schoon.ts';
import type { Taxonomie, Taxonomieen } from './taxonomie.ts';

type Entiteit = 'service' | 'organization' | 'location' | 'schedule';

/** Writes attributes of one record. A code that is no term of the profile gives nothing. */
function kenmerken(taxonomieen: Taxonomieen, link_entity: Entiteit, link_id: string) {
	function term(taxonomie: Taxonomie, code: string | null, value?: string): Hsds[] {
		const found = code && taxonomieen.find(taxonomie, code);
		if (!found) return [];
		const attribute = schoon({
			id: afgeleidId(link_id, 'attribute', taxonomie, found.code),
			link_id,
			link_entity,
			link_type: found.taxonomy,
			taxonomy_term_id: found.id,
			taxonomy_term: { ...found },
			value
		});
		return [attribute];
	}
	/** A value under a name of the profile; `nr` tells those of the same name apart. */
	function label(naam: string, value: string | null, nr = 0): Hsds[] {
		if (!value) return [];
		const id = afgeleidId(link_id, 'attribute', naam, nr);
		return [{ id, link_id, link_entity, link_type: naam, label: naam, value }];
	}
	return { term, label };
}

export function kenmerkenVanAanbod(taxonomieen: Taxonomieen, a: AanbodBron): Hsds[] {
	const { term, label } = kenmerken(taxonomieen, 'service', a.id);
	const vermoeden = (is: boolean) => (is ? 'voorgesteld' : undefined);
	const verwijzing = a.verwijzing_nodig ? 'nodig' : 'niet_nodig';
	const zonderDag = a.plaatsen_vrij !== null && !a.plaatsen_vrij_op;
	return [
		...term('soort', a.soort, vermoeden(a.soort_voorgesteld)),
		...a.resultaatgebieden.flatMap((g) =>
			term('resultaatgebied', g.code, vermoeden(g.voorgesteld))
		),
		...a.doelgroepen.flatMap((code) => term('doelgroep', code)),
		...term('schaal', a.schaal),
		...a.vorm.flatMap((code) => term('vorm', code)),
		...term('verwijzing', a.verwijzing_nodig === null ? null : verwijzing),
		...term('kosten', a.kosten_soort),
		...term('kenmerk', a.gevoelig ? 'gevoelig' : null),
		...term('kenmerk', a.adres_geheim ? 'adres_geheim' : null),
		...label('samenvatting', a.samenvatting),
		...a.trefwoorden.flatMap((woord, i) => label('trefwoord', woord, i)),
		...label('dicht_van', a.dicht_van),
		...label('dicht_tot', a.dicht_tot),
		...label('dicht_reden', a.dicht_reden),
		...label('plaatsen_vrij', zonderDag ? String(a.plaatsen_vrij) : null)
	];
}

export function kenmerkenVanLocatie(taxonomieen: Taxonomieen, plek: LocatieBron): Hsds[] {
	const { term } = kenmerken(taxonomieen, 'location', plek.id);
	const rolstoel = plek.rolstoel ? 'toegankelijk' : 'niet_toegankelijk';
	return [
		...term('rolstoel', plek.rolstoel === null ? null : rolstoel),
		...term('punt', plek.punt_onzeker ? 'onzeker' : null)
	];
}

export function kenmerkenVanOrganisatie(taxonomieen: Taxonomieen, o: OrganisatieBron): Hsds[] {
	const { term, label } = kenmerken(taxonomieen, 'organization', o.id);
	return [
		...term('organisatiesoort', o.soort),
		...term('kenmerk', o.zoekt_vrijwilligers ? 'zoekt_vrijwilligers' : null),
		...label('gemeente', o.gemeente)
	];
}

/** HSDS knows only a fixed offset, which is wrong for half of the year. */
export function kenmerkenVanTijden(
	taxonomieen: Taxonomieen,
	schedule: string,
	afwijkend: 'open' | 'dicht' | null = null
): Hsds[] {
	const { label } = kenmerken(taxonomieen, 'schedule', schedule);
	return [...label('afwijkend', afwijkend), ...label('tijdzone', 'Europe/Amsterdam')];
}
