import type { Fase, Partij, Stap } from '../../../../domain/overgangen.ts';

export type Driehoekregel = {
	client: string;
	maatje: string;
	/** Days since the start, and since each step to another phase. */
	start: number;
	gang: readonly (readonly [naar: Fase, dagen: number, reden?: string, partij?: Partij])[];
	/** Done in the present phase, after the last step; earlier ones follow from the table. */
	gedaan: readonly Stap[];
	/** Parts of the dossier that the maatje may see. */
	delen: string;
	/** Days since the cliënt took the consent back. */
	ingetrokken?: number;
};

// prettier-ignore
export const DRIEHOEKEN: Driehoekregel[] = [
	// Verkenning
	{ client: 'bert', maatje: 'Marleen', start: 9, gang: [], gedaan: ['kennismaking'], delen: 'contact' },
	{ client: 'mirjam', maatje: 'Tineke', start: 12, gang: [], gedaan: ['kennismaking', 'afspraken'], delen: 'contact plan' },
	{ client: 'jolien', maatje: 'Truus', start: 5, gang: [], gedaan: [], delen: 'contact' },
	// Verlengstuk
	{ client: 'nadine', maatje: 'Stefan', start: 108, gang: [['verlengstuk', 90]], gedaan: ['kennisoverdracht'], delen: 'contact plan' },
	{ client: 'rachid', maatje: 'Zohra', start: 168, gang: [['verlengstuk', 150]], gedaan: ['kennisoverdracht', 'eerste_gesprek'], delen: 'contact' },
	{ client: 'emine', maatje: 'Sevda', start: 95, gang: [['verlengstuk', 81]], gedaan: ['kennisoverdracht'], delen: 'contact plan' },
	{ client: 'jamal', maatje: 'Ahmed', start: 92, gang: [['verlengstuk', 74]], gedaan: [], delen: 'contact' },
	{ client: 'sjaak', maatje: 'Jesse', start: 88, gang: [['verlengstuk', 72]], gedaan: ['kennisoverdracht'], delen: 'contact plan uren' },
	// Afbouw
	{ client: 'joke', maatje: 'Karim', start: 306, gang: [['verlengstuk', 285], ['afbouw', 190]], gedaan: ['terugvalafspraak'], delen: 'contact plan' },
	{ client: 'toos', maatje: 'Ineke', start: 282, gang: [['verlengstuk', 262], ['afbouw', 150]], gedaan: ['terugvalafspraak', 'warme_overdracht'], delen: 'contact plan' },
	{ client: 'theo', maatje: 'Jolanda', start: 318, gang: [['verlengstuk', 290], ['afbouw', 140]], gedaan: [], delen: 'contact plan' },
	{ client: 'freek', maatje: 'Rob', start: 262, gang: [['verlengstuk', 240], ['afbouw', 105]], gedaan: ['terugvalafspraak'], delen: 'contact plan uren' },
	{ client: 'cor', maatje: 'Jan-Willem', start: 340, gang: [['verlengstuk', 318], ['afbouw', 155]], gedaan: [], delen: 'contact' },
	// Overgedragen
	{ client: 'kevin', maatje: 'Femke', start: 318, gang: [['verlengstuk', 300], ['afbouw', 175], ['overgedragen', 49]], gedaan: [], delen: 'contact plan' },
	{ client: 'greet', maatje: 'Els', start: 395, gang: [['verlengstuk', 372], ['afbouw', 210], ['overgedragen', 84]], gedaan: ['eindgesprek'], delen: 'contact' },
	{ client: 'ali', maatje: 'Frans', start: 410, gang: [['verlengstuk', 390], ['afbouw', 226], ['overgedragen', 104]], gedaan: [], delen: 'contact' },
	// Waakvlam
	{ client: 'gerda', maatje: 'Gerrit', start: 455, gang: [['verlengstuk', 430], ['afbouw', 296], ['overgedragen', 184], ['waakvlam', 148]], gedaan: [], delen: 'contact' },
	{ client: 'wim', maatje: 'Ton', start: 480, gang: [['verlengstuk', 460], ['afbouw', 310], ['overgedragen', 202], ['waakvlam', 172, undefined, 'consulent']], gedaan: ['waakvlam_contact'], delen: 'contact plan' },
	{ client: 'klaas', maatje: 'Hans', start: 465, gang: [['verlengstuk', 445], ['afbouw', 268], ['overgedragen', 160], ['waakvlam', 120]], gedaan: [], delen: 'contact' },
	// Afgesloten
	{ client: 'ria', maatje: 'Joop', start: 600, gang: [['verlengstuk', 570], ['afbouw', 480], ['overgedragen', 340], ['waakvlam', 300], ['afgesloten', 128, undefined, 'consulent']], gedaan: [], delen: 'contact', ingetrokken: 120 },
	{ client: 'agnes', maatje: 'Mieke', start: 118, gang: [['afgesloten', 62, 'Na twee keer vond Agnes een groep fijner dan iemand aan huis.']], gedaan: [], delen: 'contact', ingetrokken: 62 },
	// Opgeschaald: the hours came back the same week
	{ client: 'lia', maatje: 'Wilma', start: 245, gang: [['verlengstuk', 220], ['afbouw', 118], ['verlengstuk', 12, 'Lia is gevallen en kan zes weken niet zelf naar de winkel.']], gedaan: [], delen: 'contact plan' },
	{ client: 'dennis', maatje: 'Tom', start: 140, gang: [['verlengstuk', 122], ['verkenning', 8, 'Tom heeft examens en valt tot de zomer uit.', 'coordinator']], gedaan: [], delen: 'contact plan' },
	{ client: 'willy', maatje: 'Marijke', start: 560, gang: [['verlengstuk', 540], ['afbouw', 420], ['overgedragen', 300], ['waakvlam', 250], ['verlengstuk', 36, 'Na het overlijden van haar zus kwam Willy de deur niet meer uit.', 'consulent']], gedaan: ['kennisoverdracht'], delen: 'contact plan' },
	{ client: 'tonny', maatje: 'Kees', start: 440, gang: [['verlengstuk', 420], ['afbouw', 270], ['overgedragen', 130], ['verkenning', 20, 'Kees ligt in het ziekenhuis. De uren gaan terug naar de begeleider.', 'coordinator']], gedaan: [], delen: 'contact' }
];

/** Consent for an organisatie, given by the cliënt: client, organisatie, parts, purpose, days, by oneself. */
// prettier-ignore
export const TOESTEMMINGEN: readonly (readonly [string, string, string, string, number, boolean])[] = [
	['joke', 'gemeente-nieuwegein', 'plan uren', 'Zodat de consulent weet hoe het gaat en ik mijn verhaal maar één keer vertel.', 290, true],
	['joke', 'meeloop', 'contact', 'De coördinator mag mij bellen over mijn maatje.', 305, true],
	['bert', 'meeloop', 'contact', 'De coördinator mag bellen om een afspraak te maken.', 20, false],
	['rachid', 'thuisorde', 'contact plan', 'Thuisorde mag weten welke post er ligt.', 165, false],
	['dennis', 'gemeente-nieuwegein', 'plan', 'Om te bespreken wat er nodig is nu het maatje weg is.', 6, false],
	['theo', 'gemeente-ijsselstein', 'plan verslag', 'Voor het gesprek over de verlenging.', 45, false],
	['wim', 'mantelkring', 'contact', 'De Mantelkring mag contact houden met mijn vrouw.', 470, false]
];

/** Who looked into a dossier: client, account, what, days ago, time. */
// prettier-ignore
export const INZAGEN: readonly (readonly [string, string, 'dossier' | 'hulpvraag' | 'traject' | 'uren' | 'toestemming' | 'driehoek', number, string])[] = [
	['joke', 'Daan', 'dossier', 306, '09:12'], ['joke', 'Daan', 'driehoek', 285, '14:40'], ['joke', 'Nadia', 'dossier', 190, '11:05'],
	['joke', 'Petra', 'traject', 120, '10:22'], ['joke', 'Daan', 'uren', 34, '16:31'], ['joke', 'Nadia', 'traject', 21, '13:17'],
	['joke', 'Daan', 'traject', 9, '08:58'], ['joke', 'Daan', 'uren', 2, '16:44'], ['bert', 'Daan', 'dossier', 9, '10:10'],
	['bert', 'Nadia', 'hulpvraag', 20, '09:45'], ['lia', 'Petra', 'driehoek', 12, '15:02'], ['lia', 'Daan', 'uren', 11, '09:20'],
	['gerda', 'Nadia', 'dossier', 3, '11:48'], ['dennis', 'Lotte', 'driehoek', 8, '12:33'], ['theo', 'Bilal', 'toestemming', 45, '14:05'],
	['willy', 'Bea', 'traject', 36, '10:54']
];
