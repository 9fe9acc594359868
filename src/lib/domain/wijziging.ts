import { AANPASBAAR } from './aanbod-invoer.ts';
import { same, type AanbodStand, type StandVeld } from './aanbod-stand.ts';

interface Wijziging {
	status: string;
	oud: Partial<AanbodStand>;
	nieuw: Partial<AanbodStand>;
	/** What stands there now. */
	stand: Partial<AanbodStand>;
}

/** A proposal as the beheerder compares it, of an aanbod and of an organisatie alike. */
export function vergelijking({ status, oud, nieuw, stand }: Wijziging) {
	const velden = Object.keys(nieuw) as StandVeld[];
	const nu = Object.fromEntries(velden.map((veld) => [veld, stand[veld] ?? null]));
	return {
		// What was decided is shown as it was proposed; what waits beside what stands there now.
		oud: status === 'open' ? nu : oud,
		nieuw,
		velden,
		veranderd: velden.filter((veld) => !same(oud[veld] ?? null, stand[veld] ?? null)),
		gezien: JSON.stringify(nu),
		aanpasbaar: AANPASBAAR.filter((veld) => veld in nieuw)
	};
}

export type Vergelijking = ReturnType<typeof vergelijking>;
