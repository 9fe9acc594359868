import { geldende, isVerouderd, voorgesteldeMomenten } from '$lib/domain/overdracht.ts';
import { dayOf } from '$lib/format.ts';
import { requireUser } from '$lib/server/auth.ts';
import * as driehoeken from '$lib/server/db/driehoeken.ts';
import * as overdrachten from '$lib/server/db/overdrachten.ts';
import { openTraject } from '$lib/server/trajectblad.ts';
import { bewaar, moment, momenten, teken } from './acties.server.ts';

/** The hand-over of a traject to its maatje, and the guidance after it; seven queries. */
export async function load({ locals, params, url }) {
	await requireUser(locals);
	const { db } = locals;
	const traject = await openTraject(db, params.id);
	const [driehoek] = await driehoeken.overzicht(db, params.id);
	const vandaag = dayOf(new Date());
	const page = { traject, vandaag, gelukt: url.searchParams.get('gelukt') };
	if (!driehoek) return { ...page, driehoek: null };
	const [lijst, begeleiding, { fasen }] = await Promise.all([
		overdrachten.list(db, driehoek.id),
		overdrachten.momenten(db, driehoek.id),
		driehoeken.verloop(db, params.id)
	]);
	const verloop = fasen.filter((f) => f.driehoek_id === driehoek.id);
	const nu = geldende(lijst, verloop);
	const vanaf = nu?.dag && nu.dag > vandaag ? nu.dag : vandaag;
	return {
		...page,
		driehoek,
		namen: {
			client: traject.client,
			vrijwilliger: driehoek.voornaam,
			begeleider: traject.begeleider
		},
		mag: driehoek.partijen.includes('begeleider') && driehoek.fase !== 'afgesloten',
		nu,
		/** The last one that counted, to start a new one from. */
		vorige: nu ? null : (lijst.find((o) => isVerouderd(o, verloop)) ?? null),
		eerder: lijst.filter((o) => o !== nu && o.rond_op),
		begeleiding,
		voorgesteld: voorgesteldeMomenten(vanaf)
	};
}

export const actions = { bewaar, teken, moment, momenten };
