import type { Gebruiker } from '$lib/domain/gebruiker';
import type { Db } from '$lib/server/db/client';
import type { Logger } from '$lib/server/log';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Under which a bug is found in the log. */
			requestId?: string;
		}
		interface Locals {
			/** Sees what this visitor may see. */
			db: Db;
			gebruiker: Gebruiker | null;
			requestId: string;
			log: Logger;
			/** Where the visitor wanted to go, to come back to after signing in. */
			pad: string;
			/** The demo region is loaded: every page says so. */
			demo: boolean;
		}
	}
}
