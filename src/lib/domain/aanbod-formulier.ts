import type { AanbodStand } from './aanbod-stand.ts';
import { tijdenValues } from './aanbod-tijden.ts';
import type { Formulierwaarden } from './formulier.ts';

/**
 * What the form of an aanbod shows: what stands there now with, on top, what was proposed and still
 * waits. So a coordinator always sees the wish, and saving it again keeps it.
 */
export function aanbodValues(
	stand: AanbodStand,
	voorgesteld: Partial<AanbodStand> = {}
): Formulierwaarden {
	const a = { ...stand, ...voorgesteld };
	const text = (value: string | number | null) => (value === null ? '' : String(value));
	const answer = (value: boolean | null) => (value === null ? '' : value ? 'ja' : 'nee');
	return {
		naam: a.naam,
		samenvatting: a.samenvatting,
		omschrijving: a.omschrijving,
		soort: text(a.soort),
		resultaatgebieden: a.resultaatgebieden,
		doelgroepen: a.doelgroepen,
		schaal: text(a.schaal),
		wijken: a.wijken.map((w) => w.id),
		vorm: a.vorm,
		locaties: a.locaties.map((l) => l.id),
		adres_geheim: a.adres_geheim ? 'ja' : '',
		gevoelig: a.gevoelig ? 'ja' : '',
		openingstijden_tekst: text(a.openingstijden_tekst),
		dicht_van: text(a.dicht_van),
		dicht_tot: text(a.dicht_tot),
		dicht_reden: text(a.dicht_reden),
		kosten_soort: text(a.kosten_soort),
		kosten: text(a.kosten),
		verwijzing_nodig: answer(a.verwijzing_nodig),
		toegang: text(a.toegang),
		telefoon: text(a.telefoon),
		email: text(a.email),
		website: text(a.website),
		talen: a.talen,
		trefwoorden: a.trefwoorden.join(', '),
		plaatsen_vrij: text(a.plaatsen_vrij),
		...tijdenValues(a.openingstijden, a.afwijkende_tijden)
	};
}
