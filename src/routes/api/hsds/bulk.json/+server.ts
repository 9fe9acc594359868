import { antwoord } from '$lib/server/hsds/antwoord.ts';
import { alsStroom, pakketJson } from '$lib/server/hsds/pakket.ts';

export { OPTIONS } from '$lib/server/hsds/antwoord.ts';

/** Everything at once, for whoever keeps a copy. */
export function GET(event) {
	const { origin } = event.url;
	return antwoord(event, (publicatie) => alsStroom(pakketJson(publicatie, origin)));
}
