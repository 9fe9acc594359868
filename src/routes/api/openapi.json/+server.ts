import { antwoord } from '$lib/server/hsds/antwoord.ts';
import { openapi } from '$lib/server/hsds/openapi.ts';
import { version } from '../../../../package.json';

export { OPTIONS } from '$lib/server/hsds/antwoord.ts';

/** The API described for machines. */
export const GET = (event) =>
	antwoord(event, () => JSON.stringify(openapi(event.url.origin, version)));
