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
	uren: /113[.,]37/,
	verslag: /Koperwiekverslag/,
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
