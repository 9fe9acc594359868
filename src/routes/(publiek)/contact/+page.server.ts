import * as gemeenten from '$lib/server/db/gemeenten';

export async function load({ locals }) {
	return { gemeenten: await gemeenten.all(locals.db) };
}
