/** The two documents around a traject: what is needed, and how it is done. */
export const PLANSOORTEN = ['ondersteuningsplan', 'zorgplan'] as const;
export type Plansoort = (typeof PLANSOORTEN)[number];

export const isPlansoort = (text: string): text is Plansoort =>
	(PLANSOORTEN as readonly string[]).includes(text);

export interface Onderdeel {
	code: string;
	/** Without it the document cannot be fixed. */
	verplicht: boolean;
}
const must = (code: string): Onderdeel => ({ code, verplicht: true });
const may = (code: string): Onderdeel => ({ code, verplicht: false });

/**
 * The sections of each document, in order. In the ondersteuningsplan the solutions go from what
 * somebody can do to what a professional does, and each has to be thought about before the next.
 * The database table `plan_onderdelen` holds the same rows; a test compares both.
 */
export const ONDERDELEN: Record<Plansoort, Onderdeel[]> = {
	ondersteuningsplan: [
		...['situatie', 'wens', 'resultaat'].map(must),
		...['eigen_kracht', 'netwerk', 'buurt', 'collectief', 'professional'].map(must),
		...['mantelzorg', 'terugkijken'].map(may)
	],
	zorgplan: [
		must('aanpak'),
		must('client'),
		may('informeel'),
		must('begeleiding'),
		must('kleiner'),
		must('terugval'),
		may('terugkijken')
	]
};

/** The order of solutions: nobody starts with the professional. */
export const OPLOSSINGEN = ONDERDELEN.ondersteuningsplan.slice(3, 8).map(({ code }) => code);

export const PLANSTATUSSEN = [
	'concept',
	'vastgesteld',
	'akkoord',
	'niet_akkoord',
	'vervangen'
] as const;
export type Planstatus = (typeof PLANSTATUSSEN)[number];

/** Whose step it is: of who writes the document, or of the cliënt. */
export type Planpartij = 'eigenaar' | 'client';
export interface Planovergang {
	van: Planstatus;
	naar: Planstatus;
	wie: Planpartij;
}

/** Every allowed step of a version. The database table `plan_overgangen` holds the same rows; a test compares both. */
export const PLAN_OVERGANGEN: Planovergang[] = [
	{ van: 'concept', naar: 'vastgesteld', wie: 'eigenaar' },
	{ van: 'vastgesteld', naar: 'akkoord', wie: 'client' },
	{ van: 'vastgesteld', naar: 'niet_akkoord', wie: 'client' },
	{ van: 'niet_akkoord', naar: 'akkoord', wie: 'client' },
	{ van: 'akkoord', naar: 'niet_akkoord', wie: 'client' },
	{ van: 'vastgesteld', naar: 'vervangen', wie: 'eigenaar' },
	{ van: 'akkoord', naar: 'vervangen', wie: 'eigenaar' },
	{ van: 'niet_akkoord', naar: 'vervangen', wie: 'eigenaar' }
];

/** Where a version can go now, by whose step. */
export function planstappen(van: Planstatus, wie: Planpartij): Planstatus[] {
	return PLAN_OVERGANGEN.filter((o) => o.van === van && o.wie === wie).map((o) => o.naar);
}

/** Can the cliënt say something about this version? */
export const vraagtAntwoord = (status: Planstatus) => planstappen(status, 'client').length > 0;

export type Planinhoud = Record<string, string>;
export interface Planversie {
	nummer: number | null;
	status: Planstatus;
}

/** One version as it is read: its text, who fixed it, and what the cliënt said, the newest first. */
export interface Plantekst extends Planversie {
	inhoud: Planinhoud;
	/** What changed since the version before, and why. */
	aanleiding: string;
	bewerkt_op: string;
	vastgesteld_op: string | null;
	vastgesteld_naam: string | null;
	antwoorden: {
		akkoord: boolean;
		reden: string;
		wijze: string;
		gegeven_op: string;
		vastgelegd_naam: string;
	}[];
}

/** What is being written, what counts now, and what was before, the newest first. */
export function planstand<T extends Planversie>(versies: T[]) {
	const byNumber = versies.toSorted((a, b) => (b.nummer ?? 0) - (a.nummer ?? 0));
	return {
		concept: byNumber.find((v) => v.status === 'concept') ?? null,
		geldend: byNumber.find((v) => vraagtAntwoord(v.status)) ?? null,
		eerder: byNumber.filter((v) => v.status === 'vervangen')
	};
}

/** Sections that still have to be filled in before it can be fixed. */
export function ontbrekend(soort: Plansoort, inhoud: Planinhoud): string[] {
	return ONDERDELEN[soort]
		.filter(({ code, verplicht }) => verplicht && !inhoud[code]?.trim())
		.map(({ code }) => code);
}

/** Sections that are not the same in both, in order. */
export function verschillen(soort: Plansoort, oud: Planinhoud, nieuw: Planinhoud) {
	return ONDERDELEN[soort]
		.map(({ code }) => ({ code, oud: oud[code] ?? '', nieuw: nieuw[code] ?? '' }))
		.filter((o) => o.oud !== o.nieuw);
}
