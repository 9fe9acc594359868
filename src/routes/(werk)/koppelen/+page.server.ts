import { halteVan, teBespreken } from '$lib/domain/koppeling-pad.ts';
import { inzetbaarheid, vogGrenzen } from '$lib/domain/inzetbaar.ts';
import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import * as inzetbeleid from '$lib/server/db/inzetbeleid.ts';
import * as koppelingen from '$lib/server/db/koppelingen.ts';
import * as koppelrondes from '$lib/server/db/koppelrondes.ts';
import * as vrijwilligers from '$lib/server/db/vrijwilligers.ts';

export async function load({ locals }) {
	await requireRol(locals, 'coordinator');
	const [alle, mensen, beleid] = await Promise.all([
		koppelingen.overzicht(locals.db),
		vrijwilligers.list(locals.db),
		inzetbeleid.get(locals.db, dayOf(new Date()))
	]);
	const open = alle
		.filter(
			(k) => k.als === 'coordinator' && (k.status === 'voorgesteld' || k.status === 'akkoord')
		)
		.toSorted((a, b) => a.created_at.localeCompare(b.created_at));
	const opMij = (k: (typeof open)[number]) =>
		k.status === 'voorgesteld' &&
		(k.coordinator_antwoord === null ||
			(!k.vrijwilliger_heeft_account && k.vrijwilliger_antwoord === null));
	const wacht = open.filter(opMij);
	const ronde = await koppelrondes.uitRonde(
		locals.db,
		wacht.map((k) => k.id)
	);
	const grenzen = vogGrenzen(beleid);
	const vandaag = dayOf(new Date());
	return {
		wacht: wacht.map((k) => ({ ...k, uitRonde: ronde.has(k.id) })),
		loopt: open.filter((k) => !opMij(k)),
		samen: alle
			.filter((k) => k.als === 'coordinator' && k.status === 'gestart')
			.map((k) => ({
				id: k.id,
				voornaam: k.voornaam,
				wijk: k.wijk,
				halte: halteVan(k, vandaag),
				let_op: teBespreken(k)
			})),
		/** Ready and without anybody to help, the longest waiting first. */
		vrij: mensen
			.filter((v) => !v.lopend && !v.voorgesteld && !inzetbaarheid(v, grenzen).tegen.length)
			.map(({ id, voornaam, achternaam, dagdelen, laatste_koppeling_op, created_at }) => ({
				id,
				naam: `${voornaam} ${achternaam}`.trim(),
				dagdelen,
				sinds: laatste_koppeling_op ?? created_at
			}))
			.toSorted((a, b) => a.sinds.localeCompare(b.sinds))
	};
}
