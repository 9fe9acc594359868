import { env } from '$lib/server/env.ts';
import { PROFIEL } from '$lib/domain/hsds/taxonomie.ts';
import { antwoord } from '$lib/server/hsds/antwoord.ts';
import { profielAdres } from '$lib/server/hsds/pakket.ts';

export { OPTIONS } from '$lib/server/hsds/antwoord.ts';

/** What this is: the version of HSDS, the profile, and where everything is described. */
export function GET(event) {
	const { origin } = event.url;
	const license = env().DATA_LICENTIE;
	const about = {
		version: PROFIEL.hsds,
		profile: profielAdres(origin),
		profile_version: PROFIEL.versie,
		openapi_url: `${origin}/api/openapi.json`,
		...(license ? { license } : {})
	};
	return antwoord(event, () => JSON.stringify(about));
}
