import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { isLijstjeCode, neemOver } from '$lib/domain/lijstje.ts';
import { m } from '$lib/paraglide/messages.js';
import { isLocale } from '$lib/paraglide/runtime.js';
import * as lijstjes from '$lib/server/db/lijstjes.ts';
import { mayMiss } from '$lib/server/http/lijstje-limits.ts';
import { bewaarLijstje, mijnLijstje, opLijstje } from '$lib/server/lijstje.ts';
import { qrPath } from '$lib/server/qr.ts';

/** The shared list, or 410: a code that expired and one that never was look the same. */
async function find({
	params,
	locals,
	getClientAddress
}: Pick<RequestEvent, 'locals' | 'getClientAddress'> & { params: { code: string } }) {
	// typed over from paper, a phone makes the first letter a capital
	const code = params.code.toLowerCase();
	const found = isLijstjeCode(code) ? await lijstjes.read(locals.db, code) : null;
	if (found) return { code, ...found };
	if (!(await mayMiss(getClientAddress()))) error(429, m.weigering_te_vaak());
	error(410, m.lijstje_verlopen());
}

export async function load(event) {
	const { locals, setHeaders, url } = event;
	setHeaders({ 'cache-control': 'private, no-store' });
	const { code, titel, taal, aanbod_ids, verloopt_op } = await find(event);
	const eigen = mijnLijstje(event.cookies);
	const adres = `${url.origin}/l/${code}`;
	return {
		titel,
		taal: isLocale(taal) ? taal : 'nl',
		regels: await opLijstje(locals.db, aanbod_ids),
		verloopt_op,
		adres,
		kort: `${url.host}/l/${code}`,
		qr: qrPath(adres),
		/** All of it is on the own list, so that there is only to hand it on. */
		vanMij: aanbod_ids.every((id) => eigen.includes(id)),
		print: url.searchParams.has('print')
	};
}

export const actions = {
	overnemen: async (event) => {
		const { aanbod_ids } = await find(event);
		bewaarLijstje(event.cookies, neemOver(mijnLijstje(event.cookies), aanbod_ids), event.url);
		redirect(303, '/lijstje');
	}
};
