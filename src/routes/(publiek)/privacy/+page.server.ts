import * as gemeenten from '$lib/server/db/gemeenten';

export async function load({ locals }) {
	return { namen: (await gemeenten.all(locals.db)).map(({ naam }) => naam) };
}
