import { error } from '@sveltejs/kit';
import { m } from '../paraglide/messages.js';
import * as driehoeken from './db/driehoeken.ts';
import * as trajecten from './db/trajecten.ts';

/** The help of the cliënt that runs now (or the last one), with who is around it; two queries. */
export async function eigenTraject(locals: App.Locals) {
	const client = locals.gebruiker?.client_id;
	if (!client) error(403, m.weigering_verboden());
	const [own, sides] = await Promise.all([
		trajecten.eigen(locals.db, client),
		driehoeken.overzicht(locals.db)
	]);
	const traject = own.find((t) => t.status === 'actief') ?? own[0] ?? null;
	const mine = sides.filter((d) => d.client_id === client && d.traject_id === traject?.id);
	const driehoek = mine.find((d) => d.fase !== 'afgesloten') ?? mine[0] ?? null;
	return {
		traject,
		driehoek,
		namen: {
			client: m.mensen_jij(),
			vrijwilliger: driehoek?.voornaam ?? null,
			begeleider: driehoek?.begeleider_naam ?? traject?.organisaties.naam ?? null
		}
	};
}
