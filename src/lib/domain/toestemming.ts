import { z } from 'zod';
import { dag, id, lijst, ofLeeg, verplichteTekst } from './formulier.ts';

export const DELEN_DOSSIER = ['contact', 'plan', 'uren', 'verslag'] as const;
/** A part of the dossier that may be shared, each on its own. */
export type DeelDossier = (typeof DELEN_DOSSIER)[number];

export interface Toestemming {
	id: string;
	client_id: string;
	ontvanger_soort: 'vrijwilliger' | 'organisatie';
	ontvanger_vrijwilliger_id: string | null;
	ontvanger_organisatie_id: string | null;
	deel: DeelDossier;
	doel: string;
	wijze: 'zelf' | 'gesprek';
	/** Day. */
	gegeven_op: string;
	/** Last day, or without end. */
	geldig_tot: string | null;
	ingetrokken_op: string | null;
}

/** One receiver, the parts the cliënt said yes to, and what for. `vandaag`: not given tomorrow. */
export function toestemmingSchema(vandaag: string) {
	return z
		.object({
			ontvanger_vrijwilliger_id: ofLeeg(id),
			ontvanger_organisatie_id: ofLeeg(id),
			delen: lijst(z.enum(DELEN_DOSSIER)).refine((delen) => delen.length, 'fout_verplicht'),
			doel: verplichteTekst(300),
			gegeven_op: dag.refine((op) => op <= vandaag, 'fout_datum_in_toekomst')
		})
		.refine(
			(t) => (t.ontvanger_vrijwilliger_id === null) !== (t.ontvanger_organisatie_id === null),
			{ path: ['ontvanger'], message: 'fout_keuze' }
		);
}
export type ToestemmingInvoer = z.output<ReturnType<typeof toestemmingSchema>>;

type Geldigheid = Pick<Toestemming, 'gegeven_op' | 'geldig_tot' | 'ingetrokken_op'>;

/** Withdrawn counts at once, whatever the day; the last day itself still counts. */
export function isGeldig(toestemming: Geldigheid, vandaag: string): boolean {
	return (
		toestemming.ingetrokken_op === null &&
		toestemming.gegeven_op <= vandaag &&
		(toestemming.geldig_tot === null || toestemming.geldig_tot >= vandaag)
	);
}

/** The parts that this receiver may see today. */
export function gedeeldeDelen(
	toestemmingen: Toestemming[],
	ontvanger_id: string,
	vandaag: string
): DeelDossier[] {
	const valid = toestemmingen.filter(
		(t) =>
			isGeldig(t, vandaag) &&
			[t.ontvanger_vrijwilliger_id, t.ontvanger_organisatie_id].includes(ontvanger_id)
	);
	return DELEN_DOSSIER.filter((deel) => valid.some((t) => t.deel === deel));
}
