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

/** How long a yes runs: until the beschikking ends, until a day, or until it is taken back. */
export const EINDEN = ['beschikking', 'dag', 'open'] as const;

/**
 * One receiver, the parts the cliënt said yes to, what for, and until when (`tot`, null: until taken
 * back). `vandaag`: not given tomorrow, not over yet. `beschikking`: its last day, when there is one.
 */
export function toestemmingSchema(vandaag: string, beschikking: string | null = null) {
	return z
		.object({
			ontvanger_vrijwilliger_id: ofLeeg(id),
			ontvanger_organisatie_id: ofLeeg(id),
			delen: lijst(z.enum(DELEN_DOSSIER)).refine((delen) => delen.length, 'fout_verplicht'),
			doel: verplichteTekst(300),
			gegeven_op: dag.refine((op) => op <= vandaag, 'fout_datum_in_toekomst'),
			einde: z.enum(EINDEN).default('open'),
			tot: ofLeeg(dag.refine((op) => op >= vandaag, 'fout_dag_voorbij'))
		})
		.refine(
			(t) => (t.ontvanger_vrijwilliger_id === null) !== (t.ontvanger_organisatie_id === null),
			{ path: ['ontvanger'], message: 'fout_keuze' }
		)
		.refine((t) => t.einde !== 'dag' || t.tot, { path: ['tot'], message: 'fout_verplicht' })
		.refine((t) => t.einde !== 'beschikking' || (beschikking ?? '') >= vandaag, {
			path: ['einde'],
			message: 'fout_keuze'
		})
		.transform(({ einde, tot, ...rest }) => ({
			...rest,
			tot: einde === 'dag' ? tot : einde === 'beschikking' ? beschikking : null
		}));
}
export type ToestemmingInvoer = z.output<ReturnType<typeof toestemmingSchema>>;

/** Last day of the beschikkingen that run; null without any. */
export function laatsteDag(
	trajecten: { status: string; eind_op: string }[],
	vandaag: string
): string | null {
	const days = trajecten.filter((t) => t.status !== 'afgesloten' && t.eind_op >= vandaag);
	return (
		days
			.map((t) => t.eind_op)
			.toSorted()
			.at(-1) ?? null
	);
}

/** The receiver is one field in a form: `v:` or `o:` and the id. */
export function metOntvanger(form: FormData): FormData {
	const [kind, receiver] = String(form.get('ontvanger') ?? '').split(':');
	if (receiver)
		form.set(kind === 'v' ? 'ontvanger_vrijwilliger_id' : 'ontvanger_organisatie_id', receiver);
	return form;
}

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
