import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const COLUMNS =
	`id, slug, naam, soort, soort_voorgesteld, samenvatting, omschrijving, bron, updated_at,
	organisaties(naam, status), aanbod_resultaatgebieden(resultaatgebied, voorgesteld)` as const;
export const PER_PAGE = 20;

/** Aanbod that waits for the editor, the longest waiting first, with how many there are. */
export async function waiting(db: Db, page: number) {
	const from = (page - 1) * PER_PAGE;
	const answer = await db
		.from('aanbod')
		.select(COLUMNS, { count: 'exact' })
		.eq('status', 'te_beoordelen')
		.order('created_at')
		.order('id')
		.range(from, from + PER_PAGE - 1);
	return { items: unwrap(answer), totaal: answer.count ?? 0 };
}

/** How much waits, and how much is on the kaart. */
export async function counts(db: Db) {
	const count = (query: PromiseLike<{ count: number | null; error: unknown; data: unknown }>) =>
		Promise.resolve(query).then((answer) => {
			unwrap(answer as never);
			return answer.count ?? 0;
		});
	const head = () => db.from('aanbod').select('id', { count: 'exact', head: true });
	const [wacht, gepubliceerd] = await Promise.all([
		count(head().eq('status', 'te_beoordelen')),
		count(head().eq('status', 'gepubliceerd'))
	]);
	return { wacht, gepubliceerd };
}

/** Confirms what an aanbod is and puts it on the kaart, with its organisatie; refused when it changed meanwhile. */
export async function publish(
	db: Db,
	wat: { aanbod: string; soort: string; gebieden: string[]; gezien: string }
) {
	return attempt(await db.rpc('aanbod_publiceren', wat));
}

/** Takes an aanbod out of the queue without showing it; it stays findable for the editor. */
export async function archive(db: Db, aanbod: string) {
	unwrap(
		await db
			.from('aanbod')
			.update({ status: 'gearchiveerd' })
			.eq('id', aanbod)
			.select('id')
			.single()
	);
}

/** Puts what was taken out back in the queue. */
export async function restore(db: Db, aanbod: string) {
	unwrap(
		await db
			.from('aanbod')
			.update({ status: 'te_beoordelen' })
			.eq('id', aanbod)
			.select('id')
			.single()
	);
}
