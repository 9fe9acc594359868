import { id as idSchema } from '$lib/domain/formulier.ts';
import { m } from '$lib/paraglide/messages.js';
import * as afbeeldingen from '$lib/server/db/afbeeldingen.ts';
import { error } from '@sveltejs/kit';

const MATEN = new Set(['groot', 'klein']);

/** A picture. Another picture has another address, so what is here never changes. */
export async function GET({ params, locals }) {
	const { id, maat } = params;
	if (!MATEN.has(maat) || !idSchema.safeParse(id).success) error(404, m.weigering_niet_gevonden());
	const bytes = await afbeeldingen.bytes(locals.db, id, maat);
	if (!bytes) error(404, m.weigering_niet_gevonden());
	return new Response(bytes, {
		headers: {
			'content-type': 'image/webp',
			'content-length': String(bytes.length),
			// A picture of what is not public may stay in the browser of who may see it, nowhere else.
			'cache-control': `${locals.gebruiker ? 'private' : 'public'}, max-age=31536000, immutable`,
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
}
