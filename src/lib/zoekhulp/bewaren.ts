/** Pages that may stay in the browser, so that they open without internet. */
export const isOpenbaarPad = (pad: string): boolean => /^\/(aanbod(\/[a-z0-9-]+)?)?$/.test(pad);

/**
 * Only what the server itself calls public: a page with a session is `private, no-store`, and a
 * page that says nothing is not kept.
 */
export function magBewaren({ ok, redirected, headers }: Response): boolean {
	const rules = (headers.get('cache-control') ?? '').split(',').map((rule) => rule.trim());
	return ok && !redirected && rules.includes('public') && !/no-store|private/.test(rules.join(' '));
}

/**
 * The files of the app that a page names in its text or its `link` header: the scripts that it loads
 * first, and its style sheets.
 */
export function schilIn(html: string, link: string | null = null): string[] {
	const gevonden = `${html}${link ?? ''}`.matchAll(
		/["'(<\s]([^"'()<>\s]*\/_app\/immutable\/[^"'()<>\s]+)(?=["')>\s])/g
	);
	return [...new Set([...gevonden].map(([, pad]) => pad!.replace(/^\.+/, '')))].map((pad) =>
		pad.replace(/^.*(\/_app\/immutable\/)/, '$1')
	);
}
