import { fail, redirect } from '@sveltejs/kit';
import { formValues, readForm } from '$lib/domain/formulier.ts';
import { laatsteDag, metOntvanger, toestemmingSchema } from '$lib/domain/toestemming.ts';
import { eerder, perDag, perOntvanger } from '$lib/domain/weten.ts';
import { dayOf } from '$lib/format.ts';
import { requireClient } from '$lib/server/client.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as mensen from '$lib/server/db/mensen.ts';
import * as toegangslog from '$lib/server/db/toegangslog.ts';
import * as toestemmingen from '$lib/server/db/toestemmingen.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';

/** Days of looking that stand open, and how far back the page goes at all. */
const DAGEN = 7;
const INZAGEN = 1000;

export async function load({ locals, url }) {
	const client = await requireClient(locals);
	const { db } = locals;
	const [rows, own, sides, people, receivers, seen] = await Promise.all([
		toestemmingen.list(db, client),
		trajecten.eigen(db, client),
		driehoeken.overzicht(db),
		mensen.mijn(db),
		toestemmingen.ontvangers(db),
		toegangslog.list(db, client, INZAGEN)
	]);
	const vandaag = dayOf(new Date());
	const maatjes = new Map(
		sides.filter((d) => d.client_id === client).map((d) => [d.vrijwilliger_id, d.voornaam])
	);
	const known = new Set([
		...people.map((p) => p.organisatie ?? p.naam),
		...perOntvanger(rows, vandaag).map((o) => o.naam)
	]);
	const dagen = perDag(seen, dayOf);
	return {
		vandaag,
		ontvangers: perOntvanger(rows, vandaag),
		eerder: eerder(rows, vandaag, dayOf),
		heelDossier: people.filter((p) => p.gebruiker),
		beschikking: laatsteDag(own, vandaag),
		maatjes: [...maatjes].map(([id, naam]) => ({ id, naam })),
		/** Those of her own people first. */
		organisaties: receivers
			.filter((o) => !people.some((p) => p.rol === 'aanbieder' && p.naam === o.naam))
			.toSorted((a, b) => Number(known.has(b.naam)) - Number(known.has(a.naam))),
		gezien: dagen.slice(0, DAGEN),
		gezienEerder: dagen.slice(DAGEN),
		gelukt: url.searchParams.get('gelukt'),
		was: (url.searchParams.get('was') ?? '').split(',').filter(Boolean)
	};
}

const op = (gelukt: string, was: string[] = []) =>
	redirect(
		303,
		`/mijn/weten?${new URLSearchParams({ gelukt, ...(was.length ? { was: was.join(',') } : {}) })}`
	);

export const actions = {
	geven: async ({ locals, request }) => {
		const client = await requireClient(locals);
		const data = metOntvanger(await request.formData());
		const own = await trajecten.eigen(locals.db, client);
		const vandaag = dayOf(new Date());
		const form = readForm(toestemmingSchema(vandaag, laatsteDag(own, vandaag)), data);
		if (!form.ok) return fail(422, { values: form.values, errors: form.errors });
		const given = await toestemmingen.give(locals.db, client, form.data);
		if (!given.ok) return fail(409, { values: formValues(data), weigering: given.weigering });
		op(given.data ? 'gegeven' : 'al');
	},
	intrekken: async ({ locals, request }) => {
		await requireClient(locals);
		const id = String((await request.formData()).get('toestemming') ?? '');
		const taken = await toestemmingen.withdraw(locals.db, id);
		if (!taken.ok) return fail(409, { weigering: taken.weigering });
		op('ingetrokken', taken.data);
	},
	alles: async ({ locals, request }) => {
		const client = await requireClient(locals);
		const id = String((await request.formData()).get('ontvanger') ?? '');
		const taken = await toestemmingen.withdrawAll(locals.db, client, id);
		if (!taken.ok) return fail(409, { weigering: taken.weigering });
		op('ingetrokken', taken.data);
	},
	/** Undo of taking back: the same yes again, now said by the cliënt. */
	terug: async ({ locals, request }) => {
		await requireClient(locals);
		const welke = (await request.formData()).getAll('was').map(String);
		const given = await toestemmingen.undo(locals.db, welke);
		if (!given.ok) return fail(409, { weigering: given.weigering });
		op('terug');
	}
};
