import { wachtOp, type Antwoorden, type KoppelingStatus } from './koppeling.ts';
import type { Kant } from './koppeling-stappen.ts';
import { eerstvolgende, evaluaties, klikmomenten, nuGevraagd, proefTot } from './momenten.ts';
import type { Evaluatie, Klikmoment } from './momenten.ts';
import { daysBetween } from './week.ts';

/** The stops of the path that everybody sees. */
export const HALTES = ['voorstel', 'ja', 'kennismaking', 'proef', 'vast', 'afgerond'] as const;
export type Halte = (typeof HALTES)[number];

export type Oordeel = 'goed' | 'twijfel' | 'niet_goed';
export interface Klik {
	moment: Klikmoment;
	kant: 'vrijwilliger' | 'client';
	oordeel: Oordeel;
	besproken: boolean;
}
export interface Kennismaking {
	dag: string;
	status: 'gepland' | 'afgezegd' | 'geweest';
	uitkomst: 'klikt' | 'klikt_niet' | 'nog_een_keer' | null;
}

/** A koppeling as one side sees it. */
export interface Loop extends Antwoorden {
	status: KoppelingStatus;
	als: Kant;
	reservering_tot: string | null;
	start_op: string | null;
	/** The newest. */
	kennismaking: Kennismaking | null;
	/** Only what this side may read. */
	klikken: Klik[];
	evaluaties: { moment: Evaluatie }[];
}

/**
 * The cliënt took the consent back, or it ran out: the database gives maatje and coordinator nothing
 * of what is asked any more. Before the end of a koppeling there is always something.
 */
export function isStil(k: {
	als: Kant;
	status: KoppelingStatus;
	belangrijk: string | null;
}): boolean {
	return (
		(k.als === 'vrijwilliger' || k.als === 'coordinator') &&
		['voorgesteld', 'akkoord', 'gestart'].includes(k.status) &&
		k.belangrijk === null
	);
}

export type Volgende =
	| { code: 'antwoord'; voor: Kant[] }
	| { code: 'antwoord_client'; voor: Kant[] }
	| {
			code: 'kennismaking_plannen' | 'kennismaking' | 'uitkomst' | 'starten';
			voor: Kant[];
			op: string | null;
	  }
	| { code: 'bespreken'; voor: Kant[] }
	| { code: 'klik'; voor: Kant[]; moment: Klikmoment; op: string }
	| { code: 'evaluatie'; voor: Kant[]; moment: Evaluatie; op: string }
	| { code: 'rustig'; voor: Kant[]; op: string | null }
	| { code: 'voorbij'; voor: Kant[] };

/** A place is kept for so long only; from here on it is said that it ends. */
const WAARSCHUW_DAGEN = 7;
const BEGELEIDING: Kant[] = ['coordinator', 'professional'];
const SAMEN = ['vrijwilliger', 'client'] as const;

export function halteVan(k: Pick<Loop, 'status' | 'start_op'>, vandaag: string): Halte {
	switch (k.status) {
		case 'voorgesteld':
			return 'ja';
		case 'akkoord':
			return 'kennismaking';
		case 'gestart':
			return k.start_op && vandaag > proefTot(k.start_op) ? 'vast' : 'proef';
		default:
			return 'afgerond';
	}
}

/** The one thing that is next, and whose it is. */
export function volgende(k: Loop, vandaag: string): Volgende {
	switch (k.status) {
		case 'voorgesteld': {
			const voor = wachtOp(k);
			return voor[0] === 'client'
				? { code: 'antwoord_client', voor: ['client', 'professional'] }
				: { code: 'antwoord', voor };
		}
		case 'akkoord':
			return naarDeStart(k, vandaag);
		case 'gestart':
			return k.start_op ? samen(k, k.start_op, vandaag) : { code: 'rustig', voor: [], op: null };
		default:
			return { code: 'voorbij', voor: [] };
	}
}

function naarDeStart({ kennismaking: m, reservering_tot }: Loop, vandaag: string): Volgende {
	if (m?.uitkomst === 'klikt')
		return { code: 'starten', voor: ['professional'], op: reservering_tot };
	if (m?.status !== 'gepland')
		return { code: 'kennismaking_plannen', voor: BEGELEIDING, op: reservering_tot };
	return m.dag > vandaag
		? { code: 'kennismaking', voor: [...SAMEN, ...BEGELEIDING], op: m.dag }
		: { code: 'uitkomst', voor: BEGELEIDING, op: m.dag };
}

function samen(k: Loop, start: string, vandaag: string): Volgende {
	const staff = BEGELEIDING.includes(k.als);
	if (staff && teBespreken(k)) return { code: 'bespreken', voor: BEGELEIDING };
	const [asked] = nuGevraagd(klikmomenten(start), vandaag);
	if (asked) {
		const seen = SAMEN.filter((kant) => staff || kant === k.als);
		const voor = seen.filter(
			(kant) => !k.klikken.some((x) => x.moment === asked.code && x.kant === kant)
		);
		if (voor.length) return { code: 'klik', voor, moment: asked.code, op: asked.op };
	}
	const [talk] = nuGevraagd(evaluaties(start), vandaag);
	if (staff && talk && !k.evaluaties.some((e) => e.moment === talk.code))
		return { code: 'evaluatie', voor: BEGELEIDING, moment: talk.code, op: talk.op };
	return { code: 'rustig', voor: [], op: eerstvolgende(start, vandaag)?.vanaf ?? null };
}

/** Somebody said that it does not go well, and nobody talked about it yet. */
export function teBespreken(k: Pick<Loop, 'klikken'>): boolean {
	return k.klikken.some((x) => x.oordeel === 'niet_goed' && !x.besproken);
}

/** Days that a place is kept, when that is said because they are few; null otherwise. */
export function plaatsNogDagen(k: Pick<Loop, 'reservering_tot'>, vandaag: string): number | null {
	if (!k.reservering_tot) return null;
	const dagen = daysBetween(vandaag, k.reservering_tot);
	return dagen <= WAARSCHUW_DAGEN ? Math.max(0, dagen) : null;
}
