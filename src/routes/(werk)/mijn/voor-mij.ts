import { volgende } from '$lib/domain/koppeling-pad.ts';
import { addDays } from '$lib/domain/week.ts';
import type { Koppeling } from '$lib/server/db/koppelingen.ts';

/** So long a cliënt still reads that a proposal does not go on. */
const NOG_DAGEN = 28;

/** What the cliënt is asked, and what happens: only koppelingen as cliënt, what waits for an answer first. */
export function voorMij(koppelingen: Koppeling[], vandaag: string) {
	const since = addDays(vandaag, -NOG_DAGEN);
	return koppelingen
		.filter((k) => k.als === 'client')
		.map((k) => {
			const next = volgende(k, vandaag);
			const gepland = k.kennismaking?.status === 'gepland' ? k.kennismaking : null;
			const soort =
				next.code === 'antwoord_client'
					? ('vraag' as const)
					: next.code === 'klik'
						? ('klik' as const)
						: k.status === 'akkoord'
							? gepland
								? ('kennismaking' as const)
								: ('wacht' as const)
							: k.status === 'gestart'
								? ('loopt' as const)
								: ('weg' as const);
			return {
				id: k.id,
				maatje: k.voornaam ?? '',
				soort,
				dag: gepland?.dag ?? null,
				tijd: gepland?.tijd ?? null,
				vers: k.created_at >= since && k.status !== 'beeindigd'
			};
		})
		.filter((k) => k.soort !== 'weg' || k.vers)
		.toSorted((a, b) => ORDE.indexOf(a.soort) - ORDE.indexOf(b.soort));
}

const ORDE = ['vraag', 'kennismaking', 'klik', 'wacht', 'loopt', 'weg'];
