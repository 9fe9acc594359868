import { error } from '@sveltejs/kit';
import { agendapunten, heeftAgenda } from '$lib/domain/agenda.ts';
import { momentInNederland } from '$lib/domain/open.ts';
import { m } from '$lib/paraglide/messages.js';
import * as aanbod from '$lib/server/db/aanbod.ts';
import { agendaBestand } from '$lib/server/export/agenda.ts';
import { kort, kortAfwijkend } from '$lib/server/tijden.ts';

/** What takes place every week, for in somebody's own calendar. */
export async function GET({ params, locals, url }) {
	const item = await aanbod.findBySlug(locals.db, params.slug);
	if (item?.status !== 'gepubliceerd' || !item.openingstijden.length || !heeftAgenda(item))
		error(404, m.detail_geen_agenda());
	const nu = new Date();
	const tijden = item.openingstijden.map(kort);
	const afwijkend = item.afwijkende_tijden.map(kortAfwijkend);
	const punten = agendapunten({ ...item, tijden, afwijkend }, momentInNederland(nu).datum);
	const plek = item.adres_geheim ? undefined : item.aanbod_locaties[0]?.locaties;
	const over = {
		id: item.id,
		naam: item.naam,
		tekst: item.samenvatting,
		plaats: plek ? [plek.naam, plek.adres, plek.plaats].filter(Boolean).join(', ') : null,
		url: `${url.origin}/aanbod/${item.slug}`
	};
	return new Response(agendaBestand(over, punten, nu), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${item.slug}.ics"`,
			'cache-control': 'no-cache'
		}
	});
}
