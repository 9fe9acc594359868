import { driehoekRijen } from './driehoeken.ts';
import { gebiedRijen } from './gebieden.ts';
import { kaartRijen } from './kaart.ts';
import { koppelingRijen } from './koppelingen.ts';
import { mensenRijen } from './mensen.ts';
import type { Context, Rijen } from './tabellen.ts';
import { trajectRijen, urenRijen } from './trajecten.ts';

/** The whole demo region as rows; the same for the same day and the same accounts. */
export function bouwDemo(context: Context) {
	const mensen = mensenRijen(context);
	const driehoeken = driehoekRijen(context);
	return {
		...gebiedRijen(),
		...kaartRijen(context),
		...mensen,
		koppelingen: koppelingRijen(context),
		trajecten: trajectRijen(context),
		uren: urenRijen(context),
		...driehoeken,
		toestemmingen: [...(mensen.toestemmingen ?? []), ...driehoeken.toestemmingen]
	} satisfies Rijen;
}
