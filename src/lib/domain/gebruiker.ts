import { z } from 'zod';

export const ROLLEN = [
	'coordinator',
	'begeleider',
	'casusregisseur',
	'consulent',
	'beheerder'
] as const;
export type Rol = (typeof ROLLEN)[number];

export interface Lidmaatschap {
	organisatie_id: string;
	organisatie_naam: string;
	rol: Rol;
}

/** Whoever is signed in: staff by lidmaatschappen, a volunteer or cliënt by their own record. */
export interface Gebruiker {
	id: string;
	naam: string;
	email: string;
	lidmaatschappen: Lidmaatschap[];
	vrijwilliger_id: string | null;
	client_id: string | null;
}

/** What decides a start page, a menu and a list; one person can have several. */
export type Rolpartij = Rol | 'vrijwilliger' | 'client';

/** Without roles: has any lidmaatschap at all. */
export function heeftRol(gebruiker: Gebruiker | null, ...rollen: Rol[]): boolean {
	return !!gebruiker?.lidmaatschappen.some((l) => !rollen.length || rollen.includes(l.rol));
}

/** Organisations in which somebody has one of these roles, each once. */
export function organisatiesMetRol(gebruiker: Gebruiker, ...rollen: Rol[]): string[] {
	const fitting = gebruiker.lidmaatschappen.filter((l) => rollen.includes(l.rol));
	return [...new Set(fitting.map((l) => l.organisatie_id))];
}

const START_ORDER: Rol[] = [
	'begeleider',
	'casusregisseur',
	'coordinator',
	'consulent',
	'beheerder'
];

/** Every hat somebody wears, the one of the start page first: work before help before being helped. */
export function rolpartijen(gebruiker: Gebruiker): Rolpartij[] {
	const hats: Rolpartij[] = START_ORDER.filter((rol) => heeftRol(gebruiker, rol));
	if (gebruiker.vrijwilliger_id) hats.push('vrijwilliger');
	if (gebruiker.client_id) hats.push('client');
	return hats;
}

/** Whose start page somebody sees; null for an account that belongs to nobody yet. */
export function startPartij(gebruiker: Gebruiker): Rolpartij | null {
	return rolpartijen(gebruiker)[0] ?? null;
}

const email = z.string().trim().toLowerCase().pipe(z.email('fout_email'));

export const inloggenSchema = z.object({
	email,
	wachtwoord: z.string().min(1, 'fout_verplicht').max(200, 'fout_te_lang')
});

/** Magic link and forgotten password ask for the address only. */
export const emailSchema = z.object({ email });

/** Length over tricks (NIST 800-63B): 10 characters, no composition rules; 72 is all that bcrypt reads. */
export const wachtwoordSchema = z
	.object({
		wachtwoord: z.string().min(10, 'fout_wachtwoord_kort').max(72, 'fout_te_lang'),
		herhaling: z.string()
	})
	.refine((w) => new Set(w.wachtwoord).size > 4 && !/^\d+$/.test(w.wachtwoord), {
		path: ['wachtwoord'],
		message: 'fout_wachtwoord_zwak'
	})
	.refine((w) => w.wachtwoord === w.herhaling, {
		path: ['herhaling'],
		message: 'fout_wachtwoord_ongelijk'
	});
