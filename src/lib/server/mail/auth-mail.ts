/** A mail that lets somebody in. The hash goes into a link to our own site. */
export type AuthMail = {
	type: 'signup' | 'magiclink' | 'recovery' | 'email_change';
	email: string;
	tokenHash: string;
};

/** Where the link in a mail goes. The page asks for a click, so that a mail scanner uses up nothing. */
export function signInLink(origin: string, { type, tokenHash }: Omit<AuthMail, 'email'>): string {
	const query = new URLSearchParams({ token_hash: tokenHash, type });
	return `${origin}/inloggen/link?${query}`;
}
