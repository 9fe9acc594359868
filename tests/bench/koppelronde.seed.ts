import { DAGDELEN } from '../../src/lib/domain/dagdelen.ts';
import { STANDAARD } from '../../src/lib/domain/gewichten.ts';
import type { RondeMaatje, RondeVraag } from '../../src/lib/domain/koppelronde-kansen.ts';
import type { RondeOpdracht } from '../../src/lib/domain/koppelronde-voorstel.ts';
import { RESULTAATGEBIEDEN } from '../../src/lib/domain/resultaatgebieden.ts';
import { addDays } from '../../src/lib/domain/week.ts';
import { toeval } from './meten.ts';

export const VANDAAG = '2026-11-27';

/** Made-up people in a region of about 15 by 15 km, always the same for one seed. */
export function mensen(zaad: number) {
	const random = toeval(zaad);
	const upTo = (n: number) => Math.floor(random() * n);
	const some = <T>(from: readonly T[], least: number, most: number): T[] => {
		const left = [...from];
		return Array.from(
			{ length: least + upTo(most - least + 1) },
			() => left.splice(upTo(left.length), 1)[0]!
		);
	};
	const place = () => ({
		lat: 52.02 + (random() - 0.5) * 0.14,
		lng: 5.1 + (random() - 0.5) * 0.22
	});
	const vraag = (id: string, sinds: string): RondeVraag => ({
		id,
		sinds,
		wijk: null,
		...place(),
		resultaatgebieden: some(RESULTAATGEBIEDEN, 1, 2),
		dagdelen: random() < 0.2 ? [] : some(DAGDELEN, 1, 4),
		talen: random() < 0.08 ? ['ar'] : [],
		geslacht_wens: random() < 0.15 ? 'vrouw' : null,
		zoekt: 'maatje',
		max_afstand_km: random() < 0.5 ? null : 3 + upTo(8),
		uren_per_week: null,
		eerder: []
	});
	const maatje = (id: string): RondeMaatje => ({
		id,
		voornaam: id,
		organisatie_id: 'o',
		organisatie_naam: 'Proef',
		...place(),
		radius_km: 3 + upTo(10),
		dagdelen: random() < 0.1 ? [] : some(DAGDELEN, 2, 6),
		talen: random() < 0.1 ? ['nl', 'ar'] : ['nl'],
		geslacht: random() < 0.65 ? 'vrouw' : 'man',
		resultaatgebieden: some(RESULTAATGEBIEDEN, 1, 3),
		doelgroepen: [],
		interesses: [],
		liever_niet: random() < 0.2 ? some(RESULTAATGEBIEDEN, 1, 1) : [],
		capaciteit: random() < 0.2 ? 2 : 1,
		lopend: 0,
		voorgesteld: 0,
		status: 'actief',
		intake_op: '2025-09-01',
		vog_op: '2025-09-01',
		pauze_tot: null,
		laatste_koppeling_op: null,
		ervaringsdeskundig: random() < 0.1,
		uren_per_week: null
	});
	return { random, upTo, vraag, maatje };
}

/** One whole round. */
export function opdracht(vragen: number, maatjes: number, zaad: number): RondeOpdracht {
	const { vraag, maatje, upTo } = mensen(zaad);
	return {
		vragen: Array.from({ length: vragen }, (_, i) => vraag(`h${i}`, addDays(VANDAAG, -upTo(250)))),
		maatjes: Array.from({ length: maatjes }, (_, i) => maatje(`v${i}`)),
		vast: [],
		niet: [],
		beleid: { vandaag: VANDAAG },
		gewichten: STANDAARD
	};
}
