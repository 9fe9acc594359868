import type { KoppelingStatus } from './koppeling.ts';

/** The four sides of a koppeling. */
export const KANTEN = ['coordinator', 'vrijwilliger', 'client', 'professional'] as const;
export type Kant = (typeof KANTEN)[number];
/** Time and the last place taken are nobody's act. */
export type Stapper = Kant | 'systeem';

export const EISEN = ['drie_keer_ja', 'plaats', 'klik', 'toestemming', 'driehoek_open'] as const;
export type Eis = (typeof EISEN)[number];

export interface Koppelingstap {
	van: KoppelingStatus;
	naar: KoppelingStatus;
	partijen: Stapper[];
	/** What must be so; the database looks at it in the same moment. */
	vereist: Eis[];
}

/**
 * Every allowed step of a koppeling. What is not listed is forbidden; the database table
 * `koppeling_stappen` holds the same rows and a trigger refuses the rest, whoever asks.
 *
 * A no is free for everybody until the start. After the start it is ended with a reason, by whoever
 * looks after maatje or cliënt. Back from the end leads only a driehoek that is opened again.
 */
export const STAPPEN: Koppelingstap[] = [
	step('voorgesteld', 'akkoord', [...KANTEN], ['drie_keer_ja', 'plaats']),
	step('voorgesteld', 'afgewezen', [...KANTEN]),
	step('voorgesteld', 'ingetrokken', ['coordinator', 'professional']),
	step('voorgesteld', 'verlopen', ['systeem']),
	step('akkoord', 'gestart', ['professional'], ['klik', 'toestemming']),
	step('akkoord', 'afgewezen', [...KANTEN]),
	step('akkoord', 'ingetrokken', ['professional']),
	step('akkoord', 'verlopen', ['systeem']),
	step('akkoord', 'beeindigd', ['coordinator', 'professional']),
	step('gestart', 'beeindigd', ['coordinator', 'professional']),
	step('beeindigd', 'gestart', ['professional'], ['driehoek_open'])
];

function step(
	van: KoppelingStatus,
	naar: KoppelingStatus,
	partijen: Stapper[],
	vereist: Eis[] = []
): Koppelingstap {
	return { van, naar, partijen, vereist };
}

export function findStap(van: KoppelingStatus, naar: KoppelingStatus): Koppelingstap | null {
	return STAPPEN.find((s) => s.van === van && s.naar === naar) ?? null;
}

/** May this side do it, as far as the table goes? */
export function magStap(van: KoppelingStatus, naar: KoppelingStatus, wie: Kant): boolean {
	return findStap(van, naar)?.partijen.includes(wie) ?? false;
}
