import type { Db } from '../../db/client.ts';
import { unwrap } from '../../db/unwrap.ts';
import { demoId } from './random.ts';
import {
	dagenTerug,
	moment,
	opsomming,
	telefoon,
	wijkVan,
	woorden,
	type Context,
	type Rij
} from './tabellen.ts';

type Aanmelding = {
	voornaam: string;
	achternaam: string;
	wijk: string;
	/** Days ago. */
	dagen: number;
	taken: string;
	gebieden: string;
	dagdelen: string;
	uren: number;
	/** Days until somebody can begin. */
	over?: number;
	km: number;
	vervoer: 'lopend' | 'fiets' | 'auto' | 'ov';
	talen?: string;
	doelgroepen?: string;
	interesses?: string;
	ervaring?: true;
	stage?: true;
	over_mij: string;
	/** Chosen; without any those that are near. */
	bij: string[];
	nabij?: true;
};

/** People who want to help and wait for an answer of coordinator@demo.nl and others. */
const AANMELDINGEN: Aanmelding[] = [
	{
		voornaam: 'Marijke',
		achternaam: 'Dubbelman',
		wijk: 'galecop',
		dagen: 6,
		taken: 'gezelschap mee_op_bezoek',
		gebieden: 'netwerk',
		dagdelen: 'ma_middag wo_middag vr_ochtend',
		uren: 3,
		km: 5,
		vervoer: 'fiets',
		doelgroepen: 'ouderen dementie',
		interesses: 'zingen, kaarten, wandelen',
		over_mij: 'Sinds kort met pensioen. Ik heb tijd en ik hou van een goed gesprek.',
		bij: ['meeloop', 'de-zwaan']
	},
	{
		voornaam: 'Youssef',
		achternaam: 'Benhammou',
		wijk: 'batau-noord',
		dagen: 3,
		taken: 'post computer',
		gebieden: 'administratie',
		dagdelen: 'di_avond do_avond za_ochtend',
		uren: 2,
		over: 14,
		km: 3,
		vervoer: 'fiets',
		talen: 'nl ar fr',
		doelgroepen: 'nieuwkomers',
		stage: true,
		over_mij: 'Ik studeer sociaal werk en zoek een plek om te leren. Formulieren vind ik niet eng.',
		bij: ['meeloop', 'thuisorde']
	},
	{
		voornaam: 'Anouk',
		achternaam: 'Verhagelen',
		wijk: 'stadscentrum',
		dagen: 1,
		taken: 'activiteit structuur gezelschap',
		gebieden: 'netwerk regie',
		dagdelen: 'za_middag zo_middag',
		uren: 4,
		km: 10,
		vervoer: 'ov',
		doelgroepen: 'ggz jongeren',
		interesses: 'films, koken',
		ervaring: true,
		over_mij: 'Ik weet nog niet waar ik pas. Vertel me graag wat er is.',
		bij: ['meeloop', 'de-zwaan', 'taalbrug'],
		nabij: true
	}
];

/** Aanmeldingen that wait; their private links are kept by nobody. */
export async function aanmeldingenDemo(db: Db, { vandaag }: Context): Promise<void> {
	const id = (a: Aanmelding) => demoId('aanmelding', a.voornaam);
	const rows = AANMELDINGEN.map((a, i): Rij<'aanmeldingen'> => ({
		id: id(a),
		status: 'ingediend',
		stap: 'bereik',
		voornaam: a.voornaam,
		achternaam: a.achternaam,
		telefoon: telefoon('nieuwegein', 8100 + i * 17),
		email: `${a.voornaam.toLowerCase()}@post.example`,
		pc4: wijkVan(a.wijk)[4],
		radius_km: a.km,
		vervoer: a.vervoer,
		taken: woorden(a.taken),
		resultaatgebieden: woorden(a.gebieden),
		dagdelen: woorden(a.dagdelen),
		uren_per_week: a.uren,
		beschikbaar_van: a.over ? dagenTerug(vandaag, -a.over) : null,
		talen: woorden(a.talen ?? 'nl'),
		doelgroepen: woorden(a.doelgroepen),
		interesses: opsomming(a.interesses ?? ''),
		over_mij: a.over_mij,
		ervaringsdeskundig: !!a.ervaring,
		stagiair: !!a.stage,
		weet_niet: !!a.nabij,
		toestemming_op: moment(vandaag, a.dagen),
		bewaard_op: moment(vandaag, a.dagen),
		ingediend_op: moment(vandaag, a.dagen),
		created_at: moment(vandaag, a.dagen)
	}));
	unwrap(await db.from('aanmeldingen').insert(rows));
	unwrap(
		await db.from('aanmelding_organisaties').insert(
			AANMELDINGEN.flatMap((a) =>
				a.bij.map((org) => ({
					aanmelding_id: id(a),
					organisatie_id: demoId('organisatie', org),
					gekozen: !a.nabij
				}))
			)
		)
	);
}
