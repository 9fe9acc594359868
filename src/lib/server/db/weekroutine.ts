import type { FaseWissel, GedaneStap } from '../../domain/driehoek.ts';
import type { Fase } from '../../domain/overgangen.ts';
import type { Ozr } from '../../domain/traject.ts';
import type { Weekinvoer, Weekuren } from '../../domain/weekroutine.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Running trajecten of the cliënten of one begeleider, with the hours of a week and the driehoek. */
export async function list(db: Db, begeleider: string, week: string, tot: string) {
	const rows = await db
		.from('trajecten')
		.select(
			`id, ozr, resultaat, clienten!inner(pseudoniem, begeleider_id), uren(soort, ozr, gepland, werkelijk),
			driehoeken(id, fase, versie, created_at, vrijwilligers(voornaam),
				driehoek_stappen(stap, gedaan_op, ongedaan_op), driehoek_fasen(van, naar, soort, op))`
		)
		.eq('clienten.begeleider_id', begeleider)
		.eq('status', 'actief')
		.eq('uren.week', week)
		.lte('start_op', tot)
		.gte('eind_op', week)
		.limit(200);
	return unwrap(rows)
		.map(({ clienten, driehoeken, uren, ...traject }) => {
			const running = driehoeken.find(({ fase }) => fase !== 'afgesloten');
			return {
				...traject,
				ozr: traject.ozr as Ozr,
				client: clienten.pseudoniem,
				uren: uren.map((u) => ({
					...(u as Weekuren),
					gepland: Number(u.gepland),
					werkelijk: u.werkelijk === null ? null : Number(u.werkelijk)
				})),
				driehoek: running
					? {
							id: running.id,
							versie: running.versie,
							maatje: running.vrijwilligers?.voornaam ?? null,
							fase: running.fase as Fase,
							stappen: running.driehoek_stappen as GedaneStap[],
							verloop: (running.driehoek_fasen as FaseWissel[]).toSorted((a, b) =>
								a.op < b.op ? -1 : 1
							)
						}
					: null
			};
		})
		.sort((a, b) => a.client.localeCompare(b.client, 'nl'));
}

/** All of it or nothing; gives how many rows, or why not (detail: trajecten that changed meanwhile). */
export async function save(db: Db, week_van: string, rijen: Weekinvoer[]) {
	return attempt(await db.rpc('week_opslaan', { week_van, regels: rijen as unknown as Json }));
}
