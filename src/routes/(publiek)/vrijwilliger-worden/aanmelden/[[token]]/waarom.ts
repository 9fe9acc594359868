import type { Waarom } from '$lib/domain/aanmelding-organisaties.ts';
import { formatDistance } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';

type Woord = { code: string; naam: string };

/** Why an organisatie stands where it stands, as short sentences. */
export function waaromZin(
	waarom: Waarom[],
	{ gebieden, doelgroepen }: { gebieden: Woord[]; doelgroepen: Woord[] }
): string {
	const names = (codes: string[], words: Woord[]) =>
		words
			.filter(({ code }) => codes.includes(code))
			.map(({ naam }) => naam)
			.join(', ');
	return waarom
		.map((reden) => {
			switch (reden.code) {
				case 'gebieden':
					return m.aanmelden_omdat_gebieden({ gebieden: names(reden.gebieden, gebieden) });
				case 'doelgroepen':
					return m.aanmelden_omdat_doelgroepen({
						doelgroepen: names(reden.doelgroepen, doelgroepen)
					});
				case 'gemeente':
					return m.aanmelden_omdat_gemeente({ naam: reden.naam });
				case 'dichtbij':
					return m.aanmelden_omdat_dichtbij({ afstand: formatDistance(reden.meters) });
				default:
					return m.aanmelden_omdat_verder({ afstand: formatDistance(reden.meters) });
			}
		})
		.join(' ');
}
