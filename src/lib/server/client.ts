import { error } from '@sveltejs/kit';
import { m } from '../paraglide/messages.js';
import { requireUser } from './auth.ts';

/** The first line of what is of a cliënt alone; gives the own dossier. */
export async function requireClient(locals: App.Locals): Promise<string> {
	const { client_id } = await requireUser(locals);
	if (!client_id) error(403, m.weigering_verboden());
	return client_id;
}
