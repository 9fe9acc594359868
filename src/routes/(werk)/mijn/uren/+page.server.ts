import { error } from '@sveltejs/kit';
import { wieKomt } from '$lib/domain/wie-komt.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as trajecten from '$lib/server/db/trajecten.ts';
import * as uitvallen from '$lib/server/db/uitvallen.ts';
import * as uren from '$lib/server/db/uren.ts';

/** Who comes these weeks, in the words of the cliënt; what is closed is left out. */
export async function load({ locals }) {
	const { client_id } = await requireUser(locals);
	if (!client_id) error(403, m.weigering_verboden());
	const { db } = locals;
	const vandaag = dayOf(new Date());
	const [own, all, uit] = await Promise.all([
		trajecten.eigen(db, client_id),
		driehoeken.overzicht(db),
		uitvallen.list(db)
	]);
	const running = own.filter((t) => t.status === 'actief');
	const hours = await Promise.all(running.map((t) => uren.list(db, t.id)));
	return {
		vandaag,
		trajecten: running.map((t, i) => {
			const side = all.find((d) => d.traject_id === t.id) ?? null;
			return {
				id: t.id,
				helper: side?.begeleider_naam ?? t.organisaties.naam,
				maatje: side?.voornaam ?? null,
				weken: wieKomt(hours[i]!, vandaag),
				uitvallen: uit.filter((u) => u.traject_id === t.id)
			};
		})
	};
}
