import { requireRol } from '$lib/server/auth.ts';
import * as gemeenten from '$lib/server/db/gemeenten.ts';
import { feitenBeheerder } from '$lib/server/feiten.ts';

export async function load({ locals }) {
	await requireRol(locals, 'beheerder');
	const [{ tellingen, nakijken }, lijst] = await Promise.all([
		feitenBeheerder(locals.db),
		gemeenten.all(locals.db)
	]);
	return { tellingen, nakijken, gemeenten: lijst };
}
