import type { AuthMail } from '../mail/auth-mail.ts';

export type Soort = 'pglite' | 'postgres' | 'supabase';

export type NieuweGebruiker = { email: string; password: string; naam: string };

/** The one seam: whoever holds this does not know, nor ask, what runs behind it. */
export interface Backend {
	soort: Soort;
	/** Base address for supabase-js. Only reachable through `fetch`. */
	url: string;
	publishableKey: string;
	secretKey: string;
	fetch: typeof fetch;
	/** True when this start created the tables: the moment to load demo data. */
	fresh: boolean;
	/** Makes an account whose address counts as confirmed. Returns its id. */
	createUser(user: NieuweGebruiker): Promise<string>;
	/** A token hash for `/inloggen/link`, not mailed; null when nobody has this address. */
	signInToken(email: string): Promise<string | null>;
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
