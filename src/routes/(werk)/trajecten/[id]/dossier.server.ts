import {
	fasePerioden,
	isGedaan,
	nextSteps,
	stappenlijst,
	type Driehoek
} from '$lib/domain/driehoek.ts';
import { afschaling } from '$lib/domain/afschalen.ts';
import type { Stap } from '$lib/domain/overgangen.ts';
import { dayOf } from '$lib/format.ts';
import type { DriehoekOverzicht, Verloop } from '$lib/server/db/driehoeken.ts';
import type { TrajectDossier } from '$lib/server/db/trajecten.ts';
import type { Urenstand } from '$lib/server/db/uren.ts';
import { urenbeeld } from './beeld.ts';

const GESPREKKEN: Stap[] = [
	'kennismaking',
	'eerste_gesprek',
	'warme_overdracht',
	'eindgesprek',
	'waakvlam_contact'
];

const of = (id: string) => (row: { driehoek_id: string }) => row.driehoek_id === id;

/** Where the driehoek stands: what this phase asks, what was done, and which buttons there are. */
export function stand(side: DriehoekOverzicht, { fasen, stappen }: Verloop) {
	const own = stappen.filter(of(side.id));
	const driehoek: Driehoek = {
		fase: side.fase,
		stappen: own,
		verloop: fasen.filter(of(side.id)),
		toestemming: side.toestemming
	};
	return {
		stappen: stappenlijst(driehoek).map(({ stap }) => ({
			stap,
			gedaan: isGedaan(driehoek, stap)
				? (own.findLast((s) => s.stap === stap && !s.ongedaan_op) ?? null)
				: null
		})),
		volgende: nextSteps(driehoek, side.partijen)
	};
}

/** The picture and what it says in words. */
export function cijfers(
	traject: TrajectDossier,
	uren: Urenstand[],
	sides: DriehoekOverzicht[],
	{ fasen, stappen }: Verloop,
	vandaag: string
) {
	const until = (end: string | undefined) => end ?? '9999-12-31';
	const oldestFirst = sides.toReversed();
	return {
		beeld: urenbeeld({
			uren,
			start_op: traject.start_op,
			eind_op: traject.eind_op,
			vandaag,
			perioden: oldestFirst.flatMap((d, i) =>
				fasePerioden(fasen.filter(of(d.id)), d.gestart_op, until(oldestFirst[i + 1]?.gestart_op))
			),
			gesprekken: stappen
				.filter((s) => GESPREKKEN.includes(s.stap) && !s.ongedaan_op)
				.map(({ stap, gedaan_op }) => ({ stap, dag: dayOf(gedaan_op) }))
		}),
		afschaling: afschaling(uren)
	};
}
