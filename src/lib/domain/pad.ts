import { addYears } from './inzetbaar.ts';
import type { Module, Padbeleid } from './vrijwilligersbeleid.ts';
import { addDays, addMonths } from './week.ts';

/** What can be written down on the path of a volunteer; `goedkeuring` follows from approving. */
export const STAPSOORTEN = ['intake', 'referentie', 'vog', 'module'] as const;
export type Stapsoort = (typeof STAPSOORTEN)[number];

/** An event as the database keeps it; nothing of it changes, a mistake is taken back by another. */
export interface Stap {
	id: string;
	soort: Stapsoort | 'goedkeuring';
	stand: 'gevraagd' | 'gedaan' | 'teruggenomen';
	module_id: string | null;
	/** The day that it is about: of the talk, of the request, or the day on the VOG. */
	op: string;
	/** On the certificate of a module; else the policy says how long it counts. */
	geldig_tot: string | null;
	neemt_terug: string | null;
}

export type Padstand = 'open' | 'gevraagd' | 'gedaan' | 'verloopt' | 'verlopen';

/** One stop on the path. */
export interface Padstap {
	/** Stable, and without a name: for a key, an id and a mail that was sent. */
	sleutel: string;
	soort: Stapsoort;
	module: Module | null;
	/** Which of the references, from 1. */
	nr: number;
	nodig: boolean;
	stand: Padstand;
	gevraagd_op: string | null;
	gedaan_op: string | null;
	/** The last day on which it counts; null without end. */
	geldig_tot: string | null;
	/** Who has to do the next thing; null when nobody has. */
	aan_zet: 'coordinator' | 'vrijwilliger' | null;
}

export interface Pad {
	stappen: Padstap[];
	/** The first needed step that is not in order. */
	volgende: Padstap | null;
	/** Every needed step is done and counts today: approving is possible. */
	klaar: boolean;
	goedgekeurd_op: string | null;
	/** The last day on which anything happened; null when nothing did. */
	laatst: string | null;
}

/** Whose turn it is, by what is asked. The organisatie asks for a VOG, the volunteer completes it. */
const AAN_ZET: Record<Stapsoort, Record<'open' | 'gevraagd', 'coordinator' | 'vrijwilliger'>> = {
	intake: { open: 'coordinator', gevraagd: 'coordinator' },
	referentie: { open: 'coordinator', gevraagd: 'vrijwilliger' },
	vog: { open: 'coordinator', gevraagd: 'vrijwilliger' },
	module: { open: 'coordinator', gevraagd: 'vrijwilliger' }
};

/** Those that count: taken back is gone, and the taking back itself is no step. */
export function geldigeStappen(stappen: Stap[]): Stap[] {
	const back = new Set(stappen.map((stap) => stap.neemt_terug));
	return stappen.filter((stap) => stap.stand !== 'teruggenomen' && !back.has(stap.id));
}

/**
 * The path of one volunteer: what is done, what is next and who acts, what expires when. What is
 * not needed stands on it only once it was asked for or done; what is done stays, whatever the policy.
 */
export function maakPad(beleid: Padbeleid, stappen: Stap[], vandaag: string): Pad {
	const valid = geldigeStappen(stappen);
	const of = (soort: Stap['soort'], module: string | null = null) =>
		valid.filter((stap) => stap.soort === soort && stap.module_id === module);
	const stop = (about: About, events: Stap[]) => maakStap(about, events, beleid, vandaag);

	const list: Padstap[] = [];
	const intake = of('intake');
	if (beleid.intake || intake.length) {
		list.push(stop({ soort: 'intake', nodig: beleid.intake }, intake));
	}
	list.push(...referenties(of('referentie'), beleid, stop));
	const vog = of('vog');
	if (beleid.vog || vog.length) list.push(stop({ soort: 'vog', nodig: beleid.vog }, vog));
	for (const module of beleid.modules) {
		const events = of('module', module.id);
		if (module.aan || events.length) {
			const nodig = module.aan && module.verplicht;
			list.push(stop({ soort: 'module', module, nodig }, events));
		}
	}
	const volgende = list.find((stap) => stap.nodig && !telt(stap)) ?? null;
	return {
		stappen: list,
		volgende,
		klaar: !volgende,
		goedgekeurd_op: latest(of('goedkeuring')),
		laatst: latest(valid.filter((stap) => stap.op <= vandaag))
	};
}

export const telt = ({ stand }: Pick<Padstap, 'stand'>) =>
	stand === 'gedaan' || stand === 'verloopt';

/** What expires within the weeks of the policy, or has expired: needed, or a module once followed. */
export function herinneringen({ stappen }: Pad): Padstap[] {
	return stappen
		.filter(({ nodig, module }) => nodig || module?.aan)
		.filter(({ stand }) => stand === 'verloopt' || stand === 'verlopen')
		.toSorted((a, b) => a.geldig_tot!.localeCompare(b.geldig_tot!));
}

interface About {
	soort: Stapsoort;
	nodig: boolean;
	module?: Module;
	nr?: number;
}

/** As many stops as are needed, and one for each that is there beyond that. */
function referenties(
	events: Stap[],
	beleid: Padbeleid,
	stop: (about: About, events: Stap[]) => Padstap
): Padstap[] {
	const done = events.filter((e) => e.stand === 'gedaan').sort(byDay);
	const asked = events.filter((e) => e.stand === 'gevraagd').sort(byDay);
	return Array.from({ length: Math.max(beleid.referenties, done.length) }, (_, i) =>
		stop(
			{ soort: 'referentie', nr: i + 1, nodig: i < beleid.referenties },
			[asked[i], done[i]].filter((e) => e !== undefined)
		)
	);
}

function maakStap(about: About, events: Stap[], beleid: Padbeleid, vandaag: string): Padstap {
	const { soort, nodig, module = null, nr = 1 } = about;
	const done = events.filter((e) => e.stand === 'gedaan');
	const ends = done.map((e) => geldigTot(e, module, beleid));
	const geldig_tot = ends.includes(null) ? null : (ends.sort().at(-1) ?? null);
	const gedaan_op = latest(done);
	const asked = latest(events.filter((e) => e.stand === 'gevraagd'));
	// What was asked before it was last done is over; a reference is asked and done one by one.
	const waits = asked !== null && (gedaan_op === null || asked > gedaan_op);
	const stand = standVan(gedaan_op, geldig_tot, waits, vandaag, beleid.herinner_weken);
	const open = stand === 'gedaan' ? null : waits ? 'gevraagd' : 'open';
	return {
		sleutel: module ? `module:${module.id}` : soort === 'referentie' ? `referentie:${nr}` : soort,
		soort,
		module,
		nr,
		nodig,
		stand,
		gevraagd_op: waits && stand !== 'gedaan' ? asked : null,
		gedaan_op,
		geldig_tot,
		aan_zet: open && AAN_ZET[soort][open]
	};
}

function standVan(
	gedaan_op: string | null,
	geldig_tot: string | null,
	waits: boolean,
	vandaag: string,
	weken: number
): Padstand {
	if (gedaan_op === null) return waits ? 'gevraagd' : 'open';
	if (geldig_tot === null) return 'gedaan';
	if (geldig_tot < vandaag) return 'verlopen';
	return geldig_tot <= addDays(vandaag, weken * 7) ? 'verloopt' : 'gedaan';
}

/** The last day on which something that was done counts; null without end. The database has the same rule. */
function geldigTot({ soort, op, geldig_tot }: Stap, module: Module | null, beleid: Padbeleid) {
	if (soort === 'vog') return addYears(op, beleid.vog_jaren);
	const policy = module?.geldig_maanden ? addMonths(op, module.geldig_maanden) : null;
	if (!geldig_tot || !policy) return geldig_tot ?? policy;
	return geldig_tot < policy ? geldig_tot : policy;
}

const byDay = (a: Stap, b: Stap) => a.op.localeCompare(b.op) || a.id.localeCompare(b.id);

function latest(stappen: Stap[]): string | null {
	return (
		stappen
			.map(({ op }) => op)
			.sort()
			.at(-1) ?? null
	);
}
