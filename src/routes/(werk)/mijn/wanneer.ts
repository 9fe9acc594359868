import type { DriehoekOverzicht } from '$lib/server/db/driehoeken.ts';
import type { Koppeling } from '$lib/server/db/koppelingen.ts';
import type { Mens } from '$lib/domain/mensen.ts';
import type { eigen } from '$lib/server/db/trajecten.ts';

type Eigen = Awaited<ReturnType<typeof eigen>>[number];

const UIT = ['overgedragen', 'waakvlam', 'afgesloten'];

/** The trajecten that go on: not ended, or ended while a maatje still comes. */
export function lopend(
	own: Eigen[],
	sides: DriehoekOverzicht[],
	mensen: Pick<Mens, 'rol' | 'naam'>[]
) {
	const begeleider = mensen.find((p) => p.rol === 'begeleider')?.naam;
	return own
		.map(({ organisaties, ...traject }) => {
			const driehoek = sides.find((d) => d.traject_id === traject.id) ?? null;
			return {
				...traject,
				aanbieder: organisaties.naam,
				driehoek,
				helper: driehoek?.begeleider_naam ?? begeleider ?? organisaties.naam,
				/** The professional stepped out. */
				gestopt: !!driehoek && UIT.includes(driehoek.fase)
			};
		})
		.filter((t) => t.status !== 'afgesloten' || (t.driehoek && t.driehoek.fase !== 'afgesloten'));
}

/** Which maatje comes when: the agreed moments, and a first meeting that is planned. */
export function komt(pairs: Koppeling[]) {
	return pairs
		.filter((k) => k.als === 'client' && ['akkoord', 'gestart'].includes(k.status))
		.map((k) => ({
			id: k.id,
			maatje: k.voornaam ?? '',
			momenten: k.status === 'gestart' ? k.momenten : [],
			kennismaking: k.kennismaking?.status === 'gepland' ? k.kennismaking : null
		}))
		.filter((k) => k.momenten.length || k.kennismaking);
}
