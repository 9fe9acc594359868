import { error, redirect } from '@sveltejs/kit';
import { heeftRol, type Gebruiker, type Rol } from '../domain/gebruiker.ts';
import { m } from '../paraglide/messages.js';

type Locals = { gebruiker: Gebruiker | null; pad: string };

/** The first line of every load and action behind sign-in. Sends a stranger to `/inloggen`. */
export async function requireUser(locals: Locals): Promise<Gebruiker> {
	if (locals.gebruiker) return locals.gebruiker;
	redirect(303, `/inloggen?${new URLSearchParams({ naar: locals.pad })}`);
}

/** Lets through whoever has one of these roles in any organisation; without roles, any role. */
export async function requireRol(locals: Locals, ...rollen: Rol[]): Promise<Gebruiker> {
	const gebruiker = await requireUser(locals);
	if (!heeftRol(gebruiker, ...rollen)) error(403, m.weigering_verboden());
	return gebruiker;
}
