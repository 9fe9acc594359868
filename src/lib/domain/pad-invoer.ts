import { z } from 'zod';
import { dag, geheelGetal, id, ofLeeg, verplichteTekst } from './formulier.ts';
import { STAPSOORTEN } from './pad.ts';
import { STOPREDENEN } from './pad-fase.ts';

/** A step that was asked for or done; a talk may be planned, the rest lies not in the future. */
export function stapSchema(vandaag: string) {
	return z
		.object({
			sleutel: id,
			soort: z.enum(STAPSOORTEN),
			stand: z.enum(['gevraagd', 'gedaan']),
			module: ofLeeg(id),
			op: dag,
			geldig_tot: ofLeeg(dag)
		})
		.refine(
			({ soort, stand, op }) => op <= vandaag || (soort === 'intake' && stand === 'gevraagd'),
			{ path: ['op'], message: 'fout_datum_in_toekomst' }
		)
		.refine(({ op, geldig_tot }) => !geldig_tot || geldig_tot >= op, {
			path: ['geldig_tot'],
			message: 'fout_periode'
		});
}

export const terugSchema = z.object({ stap: id });

export function pauzeSchema(vandaag: string) {
	return z.object({
		tot: ofLeeg(dag).refine((tot) => !tot || tot >= vandaag, 'fout_dag_voorbij')
	});
}
export const stopSchema = z.object({ reden: z.enum(STOPREDENEN) });
export const capaciteitSchema = z.object({ capaciteit: geheelGetal(0, 10) });

/** Who may read a note: the writer, the coordinators of the organisatie, or the volunteer too. */
export const NOTITIE_VOOR = ['ik', 'coordinatoren', 'vrijwilliger'] as const;
export type NotitieVoor = (typeof NOTITIE_VOOR)[number];

const notitie = { tekst: verplichteTekst(2000), zichtbaar: z.enum(NOTITIE_VOOR) };
export const notitieSchema = z.object({ sleutel: id, ...notitie });
export const notitieWijzigSchema = z.object({ notitie: id, ...notitie });
export const notitieWegSchema = z.object({ notitie: id });

/** How long the writer can mend a note; after that it can only be struck out. The database holds the same. */
export const NOTITIE_MINUTEN = 15;

export function magWijzigen(
	{ created_at, doorgestreept_op }: { created_at: string; doorgestreept_op: string | null },
	nu: Date
): boolean {
	const age = nu.getTime() - Date.parse(created_at);
	return !doorgestreept_op && age < NOTITIE_MINUTEN * 60_000;
}
