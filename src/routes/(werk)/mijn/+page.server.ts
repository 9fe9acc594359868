import { laatsteDag } from '$lib/domain/toestemming.ts';
import { mondayOf } from '$lib/domain/week.ts';
import { perOntvanger } from '$lib/domain/weten.ts';
import { dayOf } from '$lib/format.ts';
import { requireClient } from '$lib/server/client.ts';
import * as doelen from '$lib/server/db/doelen.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as mensen from '$lib/server/db/mensen.ts';
import * as toestemmingen from '$lib/server/db/toestemmingen.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';
import * as urendb from '$lib/server/db/uren.ts';
import * as gesprekken from '$lib/server/db/voortgangsgesprekken.ts';
import { voorMij } from './voor-mij.ts';
import { komt, lopend } from './wanneer.ts';

export async function load({ locals }) {
	const client = await requireClient(locals);
	const { db } = locals;
	const [own, all, given, pairs, people] = await Promise.all([
		trajecten.eigen(db, client),
		driehoeken.overzicht(db),
		toestemmingen.list(db, client),
		koppelingen.overzicht(db),
		mensen.mijn(db)
	]);
	const vandaag = dayOf(new Date());
	const running = lopend(own, all, people);
	const first = running.find((t) => !t.gestopt);
	const now = first ?? running[0];
	const [hours, goals, talk] = now
		? await Promise.all([
				first ? urendb.list(db, first.id) : [],
				doelen.open(db, now.id),
				gesprekken.volgende(db, now.id, vandaag)
			])
		: [[], [], null];
	return {
		vandaag,
		maatjesvragen: voorMij(pairs, vandaag),
		trajecten: running,
		doelen: goals,
		komt: komt(pairs),
		gesprek: talk,
		/** Hours that the begeleider is there this week. */
		dezeWeek: first && {
			helper: first.helper,
			uren: hours
				.filter((u) => u.week === mondayOf(vandaag) && u.soort === 'formeel')
				.reduce((sum, u) => sum + (u.werkelijk ?? u.gepland), 0)
		},
		laatste: laatsteDag(own, vandaag),
		weten: perOntvanger(given, vandaag).map(({ id, naam, delen }) => ({
			id,
			naam,
			delen: delen.map((d) => d.deel)
		})),
		mensen: people
	};
}
