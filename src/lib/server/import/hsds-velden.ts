import type { AanbodInvoer } from '../../domain/invoer.ts';
import { groep, lees, plek } from './hsds-lezer.ts';
import type { HsdsRij, Tabellen } from './hsds-tabellen.ts';
import { meld, type Lezing } from './lezing.ts';
import { getal } from './punt.ts';
import * as w from './waarden.ts';

/** Costs in words, their kind, and one price in euros when there is exactly one. */
export function leesKosten(tabellen: Tabellen, eigen: boolean) {
	const opties = groep(tabellen, 'cost_option', 'service_id');
	return (r: HsdsRij, soort: AanbodInvoer['kosten_soort']) => {
		const lijst = opties(lees(r, 'id'));
		const prijzen = eigen ? [] : lijst.map(optie);
		const kosten = [lees(r, 'fees_description', 'fees'), ...prijzen].filter(Boolean).join('; ');
		const [enige] = lijst;
		const euro = lijst.length === 1 && enige && /^eur$/i.test(lees(enige, 'currency'));
		const bedrag = euro ? getal(lees(enige, 'amount')) : null;
		return {
			kosten: kosten || null,
			kosten_soort: soort ?? w.kostenSoort(kosten),
			prijs: bedrag !== null && bedrag >= 0 ? Math.round(bedrag * 100) : null
		};
	};
}

function optie(k: HsdsRij): string {
	const bedrag = [lees(k, 'amount'), lees(k, 'amount') && lees(k, 'currency').toUpperCase()];
	const wat = [...bedrag, lees(k, 'amount_description')].filter(Boolean).join(' ');
	return [lees(k, 'option'), wat].filter(Boolean).join(': ');
}

/** How to come in: the words of the source, each under its own line. */
export function leesToegang(tabellen: Tabellen) {
	const papieren = groep(tabellen, 'required_document', 'service_id');
	return (r: HsdsRij): string | null => {
		const [van, tot] = [lees(r, 'minimum_age'), lees(r, 'maximum_age')];
		const leeftijd =
			van && tot
				? `van ${van} tot en met ${tot}`
				: van
					? `vanaf ${van}`
					: tot && `tot en met ${tot}`;
		const nodig = [
			lees(r, 'required_documents'),
			...papieren(lees(r, 'id')).map((p) => lees(p, 'document'))
		].filter(Boolean);
		const regels = [
			lees(r, 'application_process'),
			lees(r, 'eligibility_description', 'eligibility'),
			leeftijd && `Leeftijd: ${leeftijd} jaar.`,
			nodig.length && `Neem mee: ${nodig.join('; ')}`
		];
		return regels.filter(Boolean).join('\n') || null;
	};
}

const LANG = 60;

/** Names of areas that it works for; a whole sentence is no name. */
export function leesWerkgebied(lezing: Lezing, tabellen: Tabellen) {
	const gebieden = groep(tabellen, 'service_area', 'service_id');
	return (r: HsdsRij): string[] => {
		const namen = gebieden(lees(r, 'id')).flatMap((g) => {
			const naam = lees(g, 'name', 'service_area');
			if (!naam || naam.length <= LANG) return naam ? [naam] : [];
			meld(lezing, plek(g, 'name'), 'Dit werkgebied is een zin en geen naam van een wijk.');
			return [];
		});
		return [...new Set([...namen, ...w.lijst(lees(r, 'service_areas'))])];
	};
}

/** Free places of the only capacity, with the day of counting. */
export function leesPlaatsen(lezing: Lezing, tabellen: Tabellen) {
	const capaciteit = groep(tabellen, 'service_capacity', 'service_id');
	return (r: HsdsRij, los: string) => {
		const lijst = capaciteit(lees(r, 'id'));
		const [c] = lijst;
		if (lijst.length > 1)
			meld(
				lezing,
				plek(c!, 'available'),
				'Er staan meer aantallen. We nemen geen vrije plaatsen over.'
			);
		const enige = lijst.length === 1 ? c : undefined;
		const text = enige ? lees(enige, 'available') : los;
		const aantal = /^\d{1,6}$/.test(text) ? Number(text) : null;
		if (text && aantal === null && enige)
			meld(lezing, plek(enige, 'available'), `‘${text.slice(0, 40)}’ is geen aantal.`);
		return {
			plaatsen_vrij: aantal,
			plaatsen_vrij_op: enige ? w.datum(lees(enige, 'updated').slice(0, 10)) : null
		};
	};
}
