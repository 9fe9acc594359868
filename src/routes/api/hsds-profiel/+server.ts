import profiel from '../../../../docs/hsds-profiel.md?raw';
import { antwoord } from '$lib/server/hsds/antwoord.ts';

export { OPTIONS } from '$lib/server/hsds/antwoord.ts';

/** The description of the profile, at the address that our files name. */
export const GET = (event) =>
	antwoord(event, () => profiel, { type: 'text/markdown; charset=utf-8' });
