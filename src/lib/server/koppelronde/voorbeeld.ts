import loadHighs, { type Highs } from 'highs';
import type { Gewichten } from '../../domain/gewichten.ts';
import {
	RONDES,
	vergelijk,
	vergelijkRonde,
	voorbeeldronde,
	type Voorbeeldronde
} from '../../domain/gewichten-voorbeelden.ts';
import { maakVoorstel } from '../../domain/koppelronde-voorstel.ts';

let loading: Promise<Highs> | undefined;

/** What other weights change for the made-up people. Five of them: too small for a thread of its own. */
export async function effect(nu: Gewichten, straks: Gewichten, vandaag: string) {
	const highs = await (loading ??= loadHighs());
	const ronde = (soort: Voorbeeldronde) => {
		const [a, b] = [nu, straks].map((g) => maakVoorstel(voorbeeldronde(soort, g, vandaag), highs));
		return { soort, regels: vergelijkRonde(a!, b!) };
	};
	return { ...vergelijk(nu, straks, vandaag), rondes: RONDES.map(ronde) };
}
export type Effect = Awaited<ReturnType<typeof effect>>;
