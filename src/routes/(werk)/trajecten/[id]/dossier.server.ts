import { fasePerioden, nextSteps, type Driehoek } from '$lib/domain/driehoek.ts';
import { contactenUitUren, fasebeleid, type Ritmekeuze } from '$lib/domain/fasebeleid.ts';
import { afschaling } from '$lib/domain/afschalen.ts';
import { FASES, type Fase, type Stap } from '$lib/domain/overgangen.ts';
import type { Urenregel } from '$lib/domain/uren.ts';
import { metMaatje } from '$lib/domain/uren-vooruit.ts';
import { STAP_NAAM } from '$lib/driehoek-woorden.ts';
import { SOORT_NAAM } from '$lib/evaluatie-woorden.ts';
import { dayOf } from '$lib/format.ts';
import type { DriehoekOverzicht, Verloop } from '$lib/server/db/driehoeken.ts';
import type { TrajectDossier } from '$lib/server/db/trajecten.ts';
import { urenbeeld } from './beeld.ts';

/** Talks that a step of the driehoek tells of. */
const GESPREKKEN: Stap[] = [
	'kennismaking',
	'eerste_gesprek',
	'warme_overdracht',
	'eindgesprek',
	'waakvlam_contact'
];

const of = (id: string) => (row: { driehoek_id: string }) => row.driehoek_id === id;

/** Where the driehoek stands: what this phase asks, when, of whom, what was done, and which buttons there are. */
export function stand(
	side: DriehoekOverzicht,
	{ fasen, stappen }: Verloop,
	met: { ritmes: Ritmekeuze; uren: Urenregel[]; vandaag: string }
) {
	const own = stappen.filter(of(side.id));
	const last = (stap: Stap) => own.findLast((s) => s.stap === stap && !s.ongedaan_op) ?? null;
	const driehoek: Driehoek = {
		fase: side.fase,
		stappen: own,
		verloop: fasen.filter(of(side.id)),
		toestemming: side.toestemming
	};
	const lines = fasebeleid(
		{ ...driehoek, fase_sinds: dayOf(side.fase_sinds), waakvlam_op: side.waakvlam_op },
		met.ritmes,
		contactenUitUren(met.uren, met.vandaag),
		met.vandaag
	);
	const volgende = nextSteps(driehoek, side.partijen);
	return {
		stappen: lines.map((line) => ({ ...line, mark: line.gedaan ? last(line.stap) : null })),
		volgende,
		/** Where the steps of this phase lead to. */
		naar: nextFase(side.fase),
		/** What was agreed for when it goes less well. */
		terugval: last('terugvalafspraak')
	};
}

function nextFase(fase: Fase): Fase | null {
	return FASES[FASES.indexOf(fase) + 1] ?? null;
}

/** The picture and what it says in words; `voortgang` are the days of progress talks. */
export function cijfers(
	traject: TrajectDossier,
	lines: Urenregel[],
	maatje: { week: string; uren: number }[],
	sides: DriehoekOverzicht[],
	{ fasen, stappen }: Verloop,
	voortgang: readonly string[],
	vandaag: string
) {
	const uren = metMaatje(lines, maatje, (week) => ({
		week,
		soort: 'informeel',
		ozr: null,
		gepland: 0,
		werkelijk: null
	}));
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
			gesprekken: [
				...stappen
					.filter((s) => GESPREKKEN.includes(s.stap) && !s.ongedaan_op)
					.map(({ stap, gedaan_op }) => ({ naam: STAP_NAAM[stap](), dag: dayOf(gedaan_op) })),
				...voortgang.map((dag) => ({ naam: SOORT_NAAM.voortgang(), dag }))
			]
		}),
		afschaling: afschaling(uren)
	};
}
