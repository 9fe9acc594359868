import { PROFIEL_TEKST } from '$lib/server/hsds/profiel.ts';
import { antwoord } from '$lib/server/hsds/antwoord.ts';

export { OPTIONS } from '$lib/server/hsds/antwoord.ts';

/** The description of the profile, at the address that our files name. */
export const GET = (event) =>
	antwoord(event, () => PROFIEL_TEKST, { type: 'text/markdown; charset=utf-8' });
