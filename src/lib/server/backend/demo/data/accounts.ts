import type { Rol } from '../../../../domain/gebruiker.ts';

export type Account = {
	email: string;
	naam: string;
	/** Organisatie and rol; none for somebody who only has a volunteer or a dossier. */
	lid?: readonly [org: string, rol: Rol];
	/** First name of the volunteer that this account is. */
	vrijwilliger?: string;
	/** Key of the dossier that this account is about. */
	client?: string;
};

/** Who can sign in, all with the one demo password. */
export const LOGINS: Account[] = [
	{ email: 'inwoner@demo.nl', naam: 'Joke Vermolen', client: 'joke' },
	{ email: 'maatje@demo.nl', naam: 'Karim Haddouchi', vrijwilliger: 'Karim' },
	{ email: 'coordinator@demo.nl', naam: 'Saskia Brandsema', lid: ['meeloop', 'coordinator'] },
	{ email: 'begeleider@demo.nl', naam: 'Daan Tiggelaar', lid: ['kantelpunt', 'begeleider'] },
	{ email: 'consulent@demo.nl', naam: 'Nadia Ferwerda', lid: ['gemeente-nieuwegein', 'consulent'] },
	{ email: 'gemeente@demo.nl', naam: 'Maarten Kuiperij', lid: ['gemeente-nieuwegein', 'beheerder'] }
];

/** Colleagues, so that lists look real. Their password is random and kept by nobody. */
const STAF: readonly (readonly [naam: string, org: string, rol: Rol])[] = [
	['Lotte Hazeveld', 'kantelpunt', 'begeleider'],
	['Bilal Amezrou', 'kantelpunt', 'begeleider'],
	['Petra Zonderwijk', 'kantelpunt', 'casusregisseur'],
	['Mark Dijkzeul', 'de-stroming', 'begeleider'],
	['Chantal Roosenbloem', 'de-stroming', 'begeleider'],
	['Henriëtte Waalkensma', 'lekzicht', 'begeleider'],
	['Annet Kroonenveld', 'buurtmaat', 'coordinator'],
	['Peter Somerdijker', 'ijsselhand', 'coordinator'],
	['Gijsje Poldervliet', 'waardhulp', 'coordinator'],
	['Ronald Lekstra', 'vijf-buren', 'coordinator'],
	['Trudie Steenbakker', 'thuisorde', 'coordinator'],
	['Rachid Zerouali', 'de-zwaan', 'coordinator'],
	['Elselien Korporaal', 'taalbrug', 'coordinator'],
	['Jurre Wildenberg', 'het-baken', 'coordinator'],
	['Renske Hollewegen', 'gemeente-houten', 'consulent'],
	['Omar Tazrout', 'gemeente-ijsselstein', 'consulent'],
	['Bea Kortleveren', 'gemeente-vijfheerenlanden', 'consulent']
];

/** Address of a colleague: the first name, which is unique among them. */
export function stafAdres(voornaam: string): string {
	const letters = voornaam.normalize('NFKD').replace(/[^a-zA-Z]/g, '');
	return `${letters.toLowerCase()}@staf.demo.example`;
}

export const COLLEGAS: Account[] = STAF.map(([naam, org, rol]) => ({
	email: stafAdres(naam.split(' ')[0]!),
	naam,
	lid: [org, rol]
}));
