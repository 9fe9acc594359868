/** The words and the table of the driehoek; the rules over them are in driehoek.ts. */

/** From much to no professional support; the order is the path that the screen draws. */
export const FASES = [
	'verkenning',
	'verlengstuk',
	'afbouw',
	'overgedragen',
	'waakvlam',
	'afgesloten'
] as const;
export type Fase = (typeof FASES)[number];

export const PARTIJEN = [
	'begeleider',
	'consulent',
	'coordinator',
	'vrijwilliger',
	'client'
] as const;
export type Partij = (typeof PARTIJEN)[number];

export type OvergangSoort = 'afschalen' | 'opschalen' | 'afsluiten';

/** What a phase asks for: to set it up, to keep it going, to close it. */
export const STAPPEN = {
	verkenning: { opzet: ['toestemming'], volgen: ['kennismaking'], afronden: ['afspraken'] },
	verlengstuk: { opzet: ['kennisoverdracht'], volgen: ['eerste_gesprek'], afronden: [] },
	afbouw: { opzet: ['terugvalafspraak'], volgen: [], afronden: ['warme_overdracht'] },
	overgedragen: { opzet: [], volgen: [], afronden: ['eindgesprek'] },
	waakvlam: { opzet: [], volgen: ['waakvlam_contact'], afronden: [] },
	afgesloten: { opzet: [], volgen: [], afronden: [] }
} as const;
/** What comes back again and again while a phase lasts; how often stands in fasebeleid.ts. */
export const HERHAALD = ['contact', 'nazorg'] as const;

export type Soortstap = 'opzet' | 'volgen' | 'afronden';
export type Stap = (typeof STAPPEN)[Fase][Soortstap][number] | (typeof HERHAALD)[number];

export interface Overgang {
	van: Fase;
	naar: Fase;
	soort: OvergangSoort;
	partijen: Partij[];
	vereist: Stap[];
}

/**
 * Every allowed step, who may take it and what must be done first. What is not listed is forbidden.
 * The database table `fase_overgangen` holds the same rows; a test compares both.
 *
 * Opschalen goes from every phase in one step and asks for nothing but a reason (Lekstroom: hours
 * come back fast, without a new indication). To `verlengstuk` when the maatje stays, to `verkenning`
 * when the maatje falls out and the professional is alone again; in `verkenning` itself only the
 * hours go up. The coordinator may do it wherever a maatje is active, because the coordinator hears
 * first that somebody drops out. Cliënt and maatje ask for it; the professional presses the button.
 * Scaling down is the begeleider's (the "hoe"); the end is shared with the consulent (the "wat").
 */
export const OVERGANGEN: Overgang[] = [
	{
		van: 'verkenning',
		naar: 'verlengstuk',
		soort: 'afschalen',
		partijen: ['begeleider'],
		vereist: ['toestemming', 'kennismaking', 'afspraken']
	},
	{
		van: 'verlengstuk',
		naar: 'afbouw',
		soort: 'afschalen',
		partijen: ['begeleider'],
		vereist: ['kennisoverdracht', 'eerste_gesprek']
	},
	{
		van: 'afbouw',
		naar: 'overgedragen',
		soort: 'afschalen',
		partijen: ['begeleider'],
		vereist: ['terugvalafspraak', 'warme_overdracht']
	},
	{
		van: 'overgedragen',
		naar: 'waakvlam',
		soort: 'afschalen',
		partijen: ['begeleider', 'consulent'],
		vereist: ['eindgesprek']
	},
	{
		van: 'waakvlam',
		naar: 'afgesloten',
		soort: 'afsluiten',
		partijen: ['begeleider', 'consulent'],
		vereist: ['waakvlam_contact']
	},
	{
		van: 'verkenning',
		naar: 'afgesloten',
		soort: 'afsluiten',
		partijen: ['begeleider', 'consulent'],
		vereist: []
	},
	up('verkenning', 'verkenning', ['begeleider', 'consulent']),
	up('verlengstuk', 'verkenning'),
	up('afbouw', 'verlengstuk'),
	up('afbouw', 'verkenning'),
	up('overgedragen', 'verlengstuk'),
	up('overgedragen', 'verkenning'),
	up('waakvlam', 'verlengstuk'),
	up('waakvlam', 'verkenning'),
	up('afgesloten', 'verlengstuk', ['begeleider', 'consulent']),
	up('afgesloten', 'verkenning', ['begeleider', 'consulent'])
];

function up(
	van: Fase,
	naar: Fase,
	partijen: Partij[] = ['begeleider', 'consulent', 'coordinator']
): Overgang {
	return { van, naar, soort: 'opschalen', partijen, vereist: [] };
}
