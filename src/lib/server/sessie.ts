import type { Backend, NieuweGebruiker } from './backend/backend.ts';
import type { Db } from './db/client.ts';
import { mayTryAccount } from './http/limits.ts';

/** What a link in a mail is for. */
export type LinkSoort = 'magiclink' | 'recovery' | 'signup' | 'email_change';

/** Longer than checking a password takes, so that the clock does not tell who has an account. */
const AT_LEAST_MS = 500;

async function evenly<T>(work: Promise<T>): Promise<T> {
	const [result] = await Promise.all([
		work,
		new Promise((resolve) => setTimeout(resolve, AT_LEAST_MS))
	]);
	return result;
}

/** False when address and password do not belong together; which of both is not told. */
export async function signIn(db: Db, email: string, password: string): Promise<boolean> {
	const { error } = await evenly(db.auth.signInWithPassword({ email, password }));
	if (error && error.status && error.status >= 500)
		throw new Error('auth: sign in', { cause: error });
	return !error;
}

/** Mails a link when there is such an account. Says nothing of whether there is. */
export async function sendLink(db: Db, email: string): Promise<void> {
	await evenly(db.auth.signInWithOtp({ email, options: { shouldCreateUser: false } }));
}

/** The same for a forgotten password. Past the limit nothing goes out, and the answer is the same. */
export async function sendRecovery(db: Db, email: string): Promise<void> {
	const may = await mayTryAccount(`herstel ${email}`);
	await evenly<unknown>(may ? db.auth.resetPasswordForEmail(email) : Promise.resolve());
}

/** Uses up the link of a mail. Whose it was; null when it was used before or is too old. */
export async function openLink(
	db: Db,
	type: LinkSoort,
	token_hash: string
): Promise<string | null> {
	const { data, error } = await db.auth.verifyOtp({ type, token_hash });
	return error ? null : (data.user?.id ?? null);
}

/** Null when the new password is set and every other session ended, else a key of a sentence. */
export async function setPassword(
	db: Db,
	password: string
): Promise<'fout_wachtwoord_zelfde' | 'fout_wachtwoord_zwak' | null> {
	const { error } = await db.auth.updateUser({ password });
	if (!error) {
		await db.auth.signOut({ scope: 'others' });
		return null;
	}
	if (error.code === 'same_password') return 'fout_wachtwoord_zelfde';
	if (error.code === 'weak_password') return 'fout_wachtwoord_zwak';
	throw new Error('auth: password', { cause: error });
}

export async function signOut(db: Db): Promise<void> {
	await db.auth.signOut({ scope: 'local' });
}

/** A path on this site to go on to, or the start page. Never another site. */
export function nextPage(wanted: string | null): string {
	if (!wanted || !wanted.startsWith('/') || /^\/[/\\]/.test(wanted)) return '/start';
	const url = new URL(wanted, 'http://hier.invalid');
	// `/.//elders.example` would come out as `//elders.example`, which is another site.
	const path = url.pathname.replace(/^\/+/, '/');
	return url.host === 'hier.invalid' ? path + url.search : '/start';
}

/**
 * Makes an account whose address counts as confirmed, and signs it in. False when there is one with
 * this address already: only for who holds a link that was mailed to that address.
 */
export async function makeAccount(
	backend: Backend,
	db: Db,
	user: NieuweGebruiker
): Promise<boolean> {
	if (await backend.signInToken(user.email)) return false;
	await backend.createUser(user);
	return signIn(db, user.email, user.password);
}
