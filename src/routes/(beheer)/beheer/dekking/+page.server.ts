import { dayOf } from '$lib/format.ts';
import { requireRol } from '$lib/server/auth.ts';
import { getDekking } from '$lib/server/dekking.ts';
import { env } from '$lib/server/env.ts';

export async function load({ locals, url }) {
	const wie = await requireRol(locals, 'beheerder');
	const asked = url.searchParams.get('gemeente');
	const found = await getDekking(locals.db, wie, asked, dayOf(new Date()));
	const { gemeente, gemeenten, gebieden, wijken, tabel, paden } = found;
	const chosen = gebieden.find((g) => g.code === url.searchParams.get('gebied')) ?? gebieden[0];
	return {
		gemeente: gemeente && { naam: gemeente.naam, slug: gemeente.slug },
		gemeenten,
		gebieden,
		gebied: chosen ?? null,
		tabel,
		wijken: wijken.map(({ id, lat, lng }) => ({ id, lat, lng, pad: paden.get(id)! })),
		mapStyleUrl: env().MAP_STYLE_URL ?? null
	};
}
