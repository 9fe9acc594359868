import { redirect } from '@sveltejs/kit';
import { cookieMaxAge, cookieName, isLocale } from '$lib/paraglide/runtime.js';

/** Keeps the chosen language and goes back to the page it was chosen on. */
export async function POST({ request, cookies, url }) {
	const form = await request.formData().catch(() => new FormData());
	const taal = form.get('taal');
	if (isLocale(taal)) {
		cookies.set(cookieName, taal, {
			path: '/',
			maxAge: cookieMaxAge,
			sameSite: 'lax',
			secure: url.protocol === 'https:',
			// the browser writes its own sentences too
			httpOnly: false
		});
	}
	redirect(303, ownPath(form.get('terug'), url));
}

/** Only a path on this site: an address from a form leads nowhere else. */
function ownPath(value: FormDataEntryValue | null, { origin }: URL): string {
	if (typeof value !== 'string' || !URL.canParse(value, origin)) return '/';
	const target = new URL(value, origin);
	return target.origin === origin ? target.pathname.replace(/^\/+/, '/') + target.search : '/';
}
