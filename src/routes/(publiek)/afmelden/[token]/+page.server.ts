import { redirect } from '@sveltejs/kit';
import { alsPostsoort, POSTSOORTEN, wijzeVan } from '$lib/domain/postvak.ts';
import * as postvak from '$lib/server/db/postvak.ts';

/** Only reads: programs that look for viruses open every link in a mail. */
export async function load({ params, locals, url }) {
	const mail = await postvak.leesAfmelden(locals.db, params.token);
	const kinds = new Set(mail?.soorten.map(alsPostsoort));
	return {
		soorten:
			mail &&
			POSTSOORTEN.filter((soort) => kinds.has(soort)).map((soort) => ({
				soort,
				aan: wijzeVan(mail.keuzes, soort) !== 'app'
			})),
		uit: !!mail && POSTSOORTEN.every((soort) => wijzeVan(mail.keuzes, soort) === 'app'),
		gelukt: url.searchParams.get('gelukt')
	};
}

export const actions = {
	/** Of one kind, or of all: that is what the button of a mail program asks, which follows no redirect. */
	default: async ({ request, params, locals, url }) => {
		const form = await request.formData();
		const one = POSTSOORTEN.find((soort) => soort === form.get('soort'));
		const stopped = await postvak.meldAf(locals.db, params.token, one ? [one] : [...POSTSOORTEN]);
		if (form.get('List-Unsubscribe') === 'One-Click') return { klaar: stopped };
		redirect(303, stopped ? `${url.pathname}?gelukt=${one ? 'soort' : 'alles'}` : url.pathname);
	}
};
