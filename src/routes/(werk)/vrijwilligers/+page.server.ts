import { inzetbaarheid, vogGrenzen } from '$lib/domain/inzetbaar.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as aanmeldingen from '$lib/server/db/aanmeldingen.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';

export async function load({ locals }) {
	await requireRol(locals, 'coordinator');
	const grenzen = vogGrenzen({ vandaag: dayOf(new Date()) });
	const [rows, nieuw] = await Promise.all([
		vrijwilligers.list(locals.db),
		aanmeldingen.aantal(locals.db)
	]);
	return {
		nieuw,
		vrijwilligers: rows.map((v) => ({
			id: v.id,
			naam: `${v.voornaam} ${v.achternaam}`.trim(),
			status: v.status,
			dagdelen: v.dagdelen,
			lopend: v.lopend,
			capaciteit: v.capaciteit,
			vog_op: v.vog_op,
			...inzetbaarheid(v, grenzen)
		}))
	};
}
