import type { SupabaseClient } from '@supabase/supabase-js';
import { adminDb } from '../../src/lib/server/admin.ts';
import type { Backend } from '../../src/lib/server/backend/backend.ts';
import { addDays, mondayOf } from '../../src/lib/domain/week.ts';
import type { Ids, Merken } from './zoeker.ts';

export const WACHTWOORD = 'wachtwoord van de proef';
export const WIE = ['client', 'begeleider', 'ander', 'maatje', 'coordinator'] as const;
export type Wie = (typeof WIE)[number];

/** Words that stand nowhere else. A new part of the dossier adds its word here, and below its row. */
export const MERKEN: Merken = {
	contact: /Zilvermeeuwtje/,
	plan: /Kruidenboterplan/,
	plan_tekst: /Rietzangerplan/,
	plan_doel: /Putterdoel/,
	plan_paaltje: /Kieviterpaaltje/,
	plan_regelpunt: /Sijsjespunt/,
	uren: /113[.,]37/,
	verslag: /Koperwiekverslag/,
	verslag_contact: /Kluutcontact/,
	verslag_gesprek: /Gruttogesprek/,
	verslag_evaluatie: /Tapuitwoorden/,
	verslag_netwerk: /Wulpje/,
	afspraak: /Waterhoenplein/,
	bericht: /Roerdompbericht/,
	vraag: /Kwartelvraag/
};

export interface Wereld {
	ids: Ids;
	/** Of the receivers. */
	ontvangers: { maatje: string; ander: string; welzijn: string };
}

/** One cliënt with everything that can be known, and the people who may or may not know it. */
export async function bouwWereld(backend: Backend, vandaag: string): Promise<Wereld> {
	// The tables differ; what is asked of them is the same.
	const db = adminDb(backend) as unknown as SupabaseClient;
	const put = async (tabel: string, rij: Record<string, unknown>) => {
		const { data, error } = await db.from(tabel).insert(rij).select('*').single();
		if (error) throw new Error(`${tabel}: ${error.message}`, { cause: error });
		return data as { id: string };
	};
	const mensen = {} as Record<Wie, string>;
	for (const wie of WIE)
		mensen[wie] = await backend.createUser({
			email: `${wie}@proef.example`,
			password: WACHTWOORD,
			naam: `${wie} Proefpersoon`
		});
	const org = async (naam: string, soort: string) =>
		(await put('organisaties', { naam, slug: naam.toLowerCase(), soort, status: 'gepubliceerd' }))
			.id;
	const zorg = await org('Zorg', 'aanbieder');
	const ander = await org('Ander', 'aanbieder');
	const welzijn = await org('Welzijn', 'vrijwilligersorganisatie');
	for (const [gebruiker_id, organisatie_id, rol] of [
		[mensen.begeleider, zorg, 'begeleider'],
		[mensen.ander, ander, 'begeleider'],
		[mensen.coordinator, welzijn, 'coordinator']
	])
		await put('lidmaatschappen', { gebruiker_id, organisatie_id, rol });
	const maatje = await put('vrijwilligers', {
		organisatie_id: welzijn,
		gebruiker_id: mensen.maatje,
		voornaam: 'Els',
		status: 'actief',
		capaciteit: 2,
		intake_op: addDays(vandaag, -200),
		vog_op: addDays(vandaag, -200)
	});
	const client = await put('clienten', {
		organisatie_id: zorg,
		gebruiker_id: mensen.client,
		pseudoniem: 'Blauwe reiger',
		roepnaam: 'Zilvermeeuwtje',
		begeleider_id: mensen.begeleider
	});
	const vraag = await put('hulpvragen', {
		client_id: client.id,
		gemaakt_door: mensen.begeleider,
		belangrijk: 'Kwartelvraag',
		status: 'gekoppeld'
	});
	const traject = await put('trajecten', {
		client_id: client.id,
		organisatie_id: zorg,
		resultaat: 'Kruidenboterplan',
		resultaatgebied: 'netwerk',
		ozr: 2,
		start_op: addDays(vandaag, -100),
		eind_op: addDays(vandaag, 200),
		uren_toegekend: 3
	});
	await db.from('hulpvraag_resultaatgebieden').insert({
		hulpvraag_id: vraag.id,
		resultaatgebied: 'netwerk'
	});
	await db.from('uren').insert({
		traject_id: traject.id,
		week: mondayOf(vandaag),
		soort: 'formeel',
		ozr: 2,
		gepland: 113.37
	});
	await put('toestemmingen', {
		client_id: client.id,
		ontvanger_soort: 'vrijwilliger',
		ontvanger_vrijwilliger_id: maatje.id,
		deel: 'contact',
		doel: 'samen afspreken',
		wijze: 'gesprek',
		gegeven_op: addDays(vandaag, -90),
		vastgelegd_door: mensen.begeleider
	});
	const koppeling = await put('koppelingen', {
		hulpvraag_id: vraag.id,
		vrijwilliger_id: maatje.id,
		voorgesteld_door: mensen.begeleider,
		coordinator_antwoord: true,
		vrijwilliger_antwoord: true,
		client_antwoord: true,
		client_wijze: 'gesprek',
		status: 'gestart',
		start_op: addDays(vandaag, -80),
		dagdelen: ['za_ochtend']
	});
	await put('koppeling_kennismakingen', {
		koppeling_id: koppeling.id,
		dag: addDays(vandaag, 2),
		tijd: '10:00',
		plek: 'Waterhoenplein'
	});
	const driehoek = await put('driehoeken', {
		traject_id: traject.id,
		koppeling_id: koppeling.id,
		vrijwilliger_id: maatje.id,
		fase: 'verlengstuk'
	});
	await put('driehoek_stappen', {
		driehoek_id: driehoek.id,
		stap: 'afspraken',
		gedaan_door: mensen.begeleider,
		notitie: 'Koperwiekverslag'
	});
	await dossier(put, { client: client.id, traject: traject.id, door: mensen.begeleider }, vandaag);
	await put('gesprek_berichten', {
		koppeling_id: koppeling.id,
		door: mensen.client,
		als: 'client',
		tekst: 'Roerdompbericht'
	});
	return {
		ids: {
			trajecten: traject.id,
			traject: traject.id,
			koppelingen: koppeling.id,
			clienten: client.id,
			hulpvragen: vraag.id,
			hulpvraag: vraag.id,
			driehoeken: driehoek.id,
			vrijwilligers: maatje.id,
			ontvanger: maatje.id
		},
		ontvangers: { maatje: maatje.id, ander, welzijn }
	};
}

type Put = (tabel: string, rij: Record<string, unknown>) => Promise<{ id: string }>;
type Wiens = { client: string; traject: string; door: string };

/** What is written around one traject: plans and goals, contact, a talk, an evaluation and the network. */
async function dossier(put: Put, { client, traject, door }: Wiens, vandaag: string) {
	await put('plan_versies', {
		traject_id: traject,
		soort: 'zorgplan',
		nummer: 1,
		status: 'vastgesteld',
		inhoud: { aanpak: 'Rietzangerplan' },
		vastgesteld_op: `${vandaag}T00:00:00Z`
	});
	const doel = await put('doelen', {
		traject_id: traject,
		plek: 1,
		tekst: 'Putterdoel',
		resultaatgebied: 'netwerk',
		oplossing: 'netwerk'
	});
	await put('piketpaaltjes', {
		doel_id: doel.id,
		tekst: 'Kieviterpaaltje',
		bereikt_voor: addDays(vandaag, 30),
		meldt_door: 'begeleider'
	});
	await put('regelpunten', {
		traject_id: traject,
		tekst: 'Sijsjespunt',
		wie: 'begeleider',
		voor: addDays(vandaag, 40)
	});
	await put('contacten', {
		traject_id: traject,
		door,
		partij: 'begeleider',
		dag: vandaag,
		hoe: 'langs',
		stemming: 'goed',
		notitie: 'Kluutcontact'
	});
	const gesprek = await put('voortgangsgesprekken', {
		traject_id: traject,
		soort: 'eerste',
		dag: addDays(vandaag, -10),
		tijd: '10:00',
		plek: 'Buurthuis',
		genodigd: ['client', 'begeleider'],
		status: 'geweest'
	});
	await put('gespreksverslagen', { gesprek_id: gesprek.id, tekst: 'Gruttogesprek' });
	const evaluatie = await put('evaluaties', {
		traject_id: traject,
		moment: 'start',
		dag: addDays(vandaag, -10)
	});
	await put('evaluatie_antwoorden', {
		evaluatie_id: evaluatie.id,
		kant: 'client',
		antwoorden: { regie: { oordeel: 3, woorden: 'Tapuitwoorden' } },
		verstuurd_op: `${vandaag}T00:00:00Z`
	});
	await put('netwerkbeelden', {
		client_id: client,
		dag: addDays(vandaag, -10),
		mensen: [{ naam: 'Wulpje', rol: 'vriend', kring: 1, hoek: 10, contact: 'week', steun: true }],
		wijze: 'gesprek'
	});
}
