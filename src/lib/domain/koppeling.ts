import { z } from 'zod';
import { dag, id, ofLeeg, vinkje, vrijeTekst } from './formulier.ts';
import { addDays } from './week.ts';

export const KOPPELING_STATUSSEN = [
	'voorgesteld',
	'akkoord',
	'gestart',
	'afgewezen',
	'ingetrokken',
	'beeindigd',
	'verlopen'
] as const;
export type KoppelingStatus = (typeof KOPPELING_STATUSSEN)[number];

/** Proposing is for one maatje or for one aanbod, never both. */
export const voorstelSchema = z
	.object({
		vrijwilliger_id: ofLeeg(id),
		aanbod_id: ofLeeg(id),
		bericht: vrijeTekst(1000)
	})
	.refine((v) => (v.vrijwilliger_id === null) !== (v.aanbod_id === null), 'fout_keuze');

/** No may always be said, and needs no reason. */
export const antwoordSchema = z.object({
	antwoord: z.enum(['ja', 'nee']).transform((antwoord) => antwoord === 'ja'),
	reden: vrijeTekst(500),
	namens_vrijwilliger: vinkje
});

/** How long a maatje may wait with an answer, in days; the database keeps the same limit. */
export const LATER_DAGEN = 60;

/** Later than `vandaag`, and not for ever. The reason stays between maatje and coordinator. */
export function laterSchema(vandaag: string) {
	return z.object({
		tot: dag.refine((day) => day > vandaag && day <= addDays(vandaag, LATER_DAGEN), 'fout_later'),
		reden: vrijeTekst(300),
		namens_vrijwilliger: vinkje
	});
}

export interface Antwoorden {
	coordinator_antwoord: boolean | null;
	vrijwilliger_antwoord: boolean | null;
	client_antwoord: boolean | null;
}

/** Three times yes is akkoord, one no is enough to end it; the database decides by the same rule. */
export function statusNaAntwoorden(a: Antwoorden): KoppelingStatus {
	const all = [a.coordinator_antwoord, a.vrijwilliger_antwoord, a.client_antwoord];
	if (all.includes(false)) return 'afgewezen';
	return all.every(Boolean) ? 'akkoord' : 'voorgesteld';
}

/** Whose answer is awaited. The cliënt is asked once coordinator and maatje both said yes. */
export function wachtOp(
	koppeling: Antwoorden & { status: KoppelingStatus }
): ('coordinator' | 'vrijwilliger' | 'client')[] {
	if (koppeling.status !== 'voorgesteld') return [];
	const waiting: ('coordinator' | 'vrijwilliger' | 'client')[] = [];
	if (koppeling.coordinator_antwoord === null) waiting.push('coordinator');
	if (koppeling.vrijwilliger_antwoord === null) waiting.push('vrijwilliger');
	return waiting.length ? waiting : ['client'];
}
