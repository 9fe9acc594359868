import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { network } from './limits.ts';

const HOUR = 60 * 60;
const shares = new RateLimiterMemory({ points: 30, duration: HOUR });
const misses = new RateLimiterMemory({ points: 60, duration: HOUR });
const mails = new RateLimiterMemory({ points: 10, duration: HOUR });
const received = new RateLimiterMemory({ points: 3, duration: 24 * HOUR });

/** An address is counted, never kept: what is in memory says nothing after a restart. */
const salt = randomBytes(32);
const blind = (email: string) =>
	createHmac('sha256', salt).update(brievenbus(email)).digest('base64url');

/** `an+1@…` and `an+2@…` end in the same mailbox. */
const brievenbus = (email: string) => email.toLowerCase().replace(/\+[^@]*(?=@)/, '');

async function take(limiter: RateLimiterMemory, key: string): Promise<boolean> {
	try {
		await limiter.consume(key);
		return true;
	} catch (cause) {
		if (cause instanceof Error) throw cause;
		return false;
	}
}

/** Short links made by one visitor: 30 an hour. */
export const mayShare = (address: string) => take(shares, network(address));

/** Codes that do not exist, asked for by one visitor: 60 an hour. */
export const mayMiss = (address: string) => take(misses, network(address));

/** Mails by one visitor: 10 an hour. Mails to one address, whoever sends: 3 a day. */
export async function mayMail(address: string, email: string): Promise<boolean> {
	return (await take(mails, network(address))) && (await take(received, blind(email)));
}
