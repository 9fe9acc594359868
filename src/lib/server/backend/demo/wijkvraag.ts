import type { ResultaatgebiedCode } from '../../../domain/resultaatgebieden.ts';
import { demoId } from './random.ts';
import { moment, wijkVan, type Rij, type Rijen } from './tabellen.ts';

/**
 * Two wijken in which enough families ask the same for a number to be told; elsewhere it stays
 * hidden. The dossiers are of an organisatie in which no demo login works.
 */
const VRAGEN: [wijk: string, gezinnen: number, gebied: ResultaatgebiedCode[]][] = [
	['batau-zuid', 6, ['gezin', 'administratie']],
	['batau-zuid', 2, ['gezin', 'netwerk']],
	['hoog-zandveld', 5, ['gezin']],
	['hoog-zandveld', 2, ['administratie']]
];
const ORGANISATIE = 'gezinskompas';

/** The demo region, with the needs that the page about coverage counts. */
export function metWijkvraag<Demo extends Rijen>(demo: Demo, vandaag: string): Demo {
	const gezinnen = VRAGEN.flatMap(([wijk, aantal, gebied], i) =>
		Array.from({ length: aantal }, (_, n) => ({ wijk, gebied, key: `wijkvraag:${i}:${n}`, i, n }))
	);
	const clienten = gezinnen.map(({ wijk, key, i, n }): Rij<'clienten'> => ({
		id: demoId('client', key),
		organisatie_id: demoId('organisatie', ORGANISATIE),
		gebruiker_id: null,
		pseudoniem: `gezin ${String.fromCharCode(65 + i)}${n + 1}`,
		roepnaam: '',
		gemeente_id: demoId('gemeente', wijkVan(wijk)[1]),
		wijk_id: demoId('wijk', wijk),
		pc4: wijkVan(wijk)[4],
		geboortejaar: 1980 + n,
		begeleider_id: null,
		casusregisseur_id: null,
		consulent_id: null,
		afgesloten_op: null,
		created_at: moment(vandaag, 120 + n)
	}));
	const hulpvragen = gezinnen.map(({ wijk, key, n }): Rij<'hulpvragen'> => ({
		id: demoId('hulpvraag', key),
		client_id: demoId('client', key),
		gemaakt_door: null,
		wijk_id: demoId('wijk', wijk),
		dagdelen: [],
		talen: [],
		geslacht_wens: null,
		zoekt: 'beide',
		max_afstand_km: null,
		uren_per_week: null,
		belangrijk: '',
		past_niet: '',
		complex: false,
		complex_reden: null,
		status: 'open',
		created_at: moment(vandaag, 20 + n),
		updated_at: moment(vandaag, 20 + n)
	}));
	const gebieden = gezinnen.flatMap(({ gebied, key }) =>
		gebied.map((resultaatgebied) => ({ hulpvraag_id: demoId('hulpvraag', key), resultaatgebied }))
	);
	return {
		...demo,
		clienten: [...(demo.clienten ?? []), ...clienten],
		hulpvragen: [...(demo.hulpvragen ?? []), ...hulpvragen],
		hulpvraag_resultaatgebieden: [...(demo.hulpvraag_resultaatgebieden ?? []), ...gebieden]
	};
}
