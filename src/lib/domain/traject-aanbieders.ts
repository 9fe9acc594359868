import { z } from 'zod';
import { dag, id, ofLeeg, verplichteTekst } from './formulier.ts';
import { ozrSchema } from './traject.ts';

/** Another aanbieder in a traject: with which part, at which level, from when until when. */
export const deelnameSchema = z
	.object({
		organisatie_id: id,
		taak: verplichteTekst(200),
		niveau: ofLeeg(ozrSchema),
		van: dag,
		tot: ofLeeg(dag)
	})
	.refine((a) => !a.tot || a.tot >= a.van, { path: ['tot'], message: 'fout_periode' });
export type DeelnameInvoer = z.output<typeof deelnameSchema>;

export const stoppenSchema = z.object({
	deelname: id,
	gestopt_op: dag,
	stop_reden: verplichteTekst(300)
});

export interface Deelname {
	van: string;
	tot: string | null;
	/** Last day, when it ended before `tot` or without one. */
	gestopt_op: string | null;
}

/** Last day of taking part; null: as long as the traject. */
export function laatsteDag({ tot, gestopt_op }: Deelname): string | null {
	if (tot && gestopt_op) return tot < gestopt_op ? tot : gestopt_op;
	return gestopt_op ?? tot;
}

/** Who takes part on this day, who will, and who did. */
export function deelnames<T extends Deelname>(rijen: T[], vandaag: string) {
	const over = (a: T) => (laatsteDag(a) ?? vandaag) < vandaag;
	return {
		nu: rijen.filter((a) => !over(a) && a.van <= vandaag),
		straks: rijen.filter((a) => !over(a) && a.van > vandaag),
		eerder: rijen.filter(over)
	};
}
