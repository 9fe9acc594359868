import type { Cookies } from '@sveltejs/kit';
import { createHmac, timingSafeEqual } from 'node:crypto';

const COOKIE = 'herstel';
const PATH = '/wachtwoord';
const SECONDS = 600;

function seal(secret: string, gebruiker: string, tot: number): string {
	return createHmac('sha256', secret).update(`herstel ${gebruiker} ${tot}`).digest('base64url');
}

/** Says until when (in ms) somebody need not know the old password, so that only we can say it. */
export function herstelbewijs(secret: string, gebruiker: string, nu: number): string {
	const tot = nu + SECONDS * 1000;
	return `${tot}.${seal(secret, gebruiker, tot)}`;
}

export function isHerstelbewijs(
	text: string | undefined,
	secret: string,
	gebruiker: string,
	nu: number
): boolean {
	const [tot = '', given = ''] = (text ?? '').split('.');
	if (!/^\d{1,15}$/.test(tot) || Number(tot) <= nu) return false;
	const wanted = Buffer.from(seal(secret, gebruiker, Number(tot)));
	const got = Buffer.from(given);
	return got.length === wanted.length && timingSafeEqual(got, wanted);
}

/** Remembers for ten minutes that this gebruiker came in by a link for a forgotten password. */
export function rememberRecovery(
	cookies: Cookies,
	secret: string,
	gebruiker: string,
	secure: boolean
): void {
	cookies.set(COOKIE, herstelbewijs(secret, gebruiker, Date.now()), {
		path: PATH,
		httpOnly: true,
		sameSite: 'strict',
		secure,
		maxAge: SECONDS
	});
}

/** Whoever came by that link does not know the old password; everybody else proves to. */
export function cameByRecovery(cookies: Cookies, secret: string, gebruiker: string): boolean {
	return isHerstelbewijs(cookies.get(COOKIE), secret, gebruiker, Date.now());
}

/** Once: the new password is known. */
export function forgetRecovery(cookies: Cookies, secure: boolean): void {
	cookies.delete(COOKIE, { path: PATH, secure });
}
