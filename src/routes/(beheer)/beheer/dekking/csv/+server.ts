import { error } from '@sveltejs/kit';
import { csvBestand, type Vraag } from '$lib/domain/dekkingtabel.ts';
import { dayOf } from '$lib/format.ts';
import { m } from '$lib/paraglide/messages.js';
import { requireRol } from '$lib/server/auth.ts';
import { getDekking } from '$lib/server/dekking.ts';

/** The same table, for a spreadsheet. Sums are left out: a spreadsheet adds up what is told. */
export async function GET({ locals, url }) {
	const wie = await requireRol(locals, 'beheerder');
	const dag = dayOf(new Date());
	const found = await getDekking(locals.db, wie, url.searchParams.get('gemeente'), dag);
	const { gemeente, gebieden, tabel } = found;
	if (!gemeente || !tabel) error(404, m.dekking_geen_wijken());
	const asked = (vraag: Vraag | null) =>
		vraag === null ? '' : vraag === 'klein' ? m.dekking_csv_klein() : vraag;
	const rows = tabel.rijen.flatMap(({ naam, cellen }) =>
		gebieden.map(({ code, naam: onderwerp }) => {
			const { informeel, formeel, hier, vraag } = cellen[code];
			return [gemeente.naam, naam, onderwerp, informeel, formeel, hier, asked(vraag)];
		})
	);
	const head = [
		m.dekking_csv_gemeente(),
		m.dekking_csv_wijk(),
		m.dekking_csv_onderwerp(),
		m.dekking_csv_informeel(),
		m.dekking_csv_formeel(),
		m.dekking_csv_hier(),
		m.dekking_csv_vraag()
	];
	return new Response(csvBestand([head, ...rows]), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="dekking-${gemeente.slug}-${dag}.csv"`,
			'cache-control': 'private, no-store'
		}
	});
}
