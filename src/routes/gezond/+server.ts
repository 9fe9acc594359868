import { json } from '@sveltejs/kit';
import { gepubliceerdAanbod } from '$lib/server/db/telling';
import { state } from '$lib/server/http/state';
import { version } from '../../../package.json';

/** For monitoring: can visitors see the offer at this moment? */
export async function GET({ locals }) {
	const backend = state().backend.soort;
	const headers = { 'cache-control': 'no-store' };
	try {
		const aanbod = await gepubliceerdAanbod(locals.db);
		return json({ status: 'ok', backend, aanbod, versie: version }, { headers });
	} catch (err) {
		locals.log.error({ err }, 'database does not answer');
		return json({ status: 'fout', backend, aanbod: 0, versie: version }, { status: 503, headers });
	}
}
