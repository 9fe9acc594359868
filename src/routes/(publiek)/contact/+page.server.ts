import * as aanbod from '$lib/server/db/aanbod';
import * as gemeenten from '$lib/server/db/gemeenten';

export async function load({ locals, url }) {
	const over = url.searchParams.get('over');
	const [all, item] = await Promise.all([
		gemeenten.all(locals.db),
		over ? aanbod.findBySlug(locals.db, over) : null
	]);
	return { gemeenten: all, over: item && { naam: item.naam, slug: item.slug } };
}
