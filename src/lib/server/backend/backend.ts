import type { AuthMail } from '../mail/auth-mail.ts';

export type Soort = 'pglite' | 'postgres' | 'supabase';

export type NieuweGebruiker = { email: string; password: string; naam: string };

export type SignInToken = { userId: string; tokenHash: string };

/** The one seam: whoever holds this does not know, nor ask, what runs behind it. */
export interface Backend {
	soort: Soort;
	/** Base address for supabase-js. Only reachable through `fetch`. */
	url: string;
	publishableKey: string;
	secretKey: string;
	fetch: typeof fetch;
	/** The one password of all demo accounts. */
	demoPassword: string;
	/** Makes an account whose address counts as confirmed. Returns its id. */
	createUser(user: NieuweGebruiker): Promise<string>;
	/** A token for `/inloggen/link`, not mailed; null when nobody has this address. */
	signInToken(email: string): Promise<SignInToken | null>;
	/** Whether the demo region is in the database; its accounts end in `@demo.nl`. */
	hasDemo(): Promise<boolean>;
	/** Runs `work` in one process at a time, also with several on one database. */
	once<T>(work: () => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

export type OpenOptions = {
	/** Sends the mails of sign-in and password recovery. */
	onMail?: (mail: AuthMail) => Promise<void>;
	/** Folder with migrations; `null` applies none. */
	migrations?: string | null;
	/** Keep the embedded database in memory (tests). */
	inMemory?: boolean;
};
