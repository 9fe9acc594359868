import { RateLimiterMemory } from 'rate-limiter-flexible';
import { network } from './limits.ts';

const HOUR = 60 * 60;
/** A library or a buurthuis is one address on the net: twenty an hour is still many. */
const requests = new RateLimiterMemory({ points: 20, duration: HOUR });

const drafts = new RateLimiterMemory({ points: 20, duration: HOUR });

/** Requests for help sent by one visitor: 20 an hour. */
export const mayAsk = (address: string) => take(requests, address);

/** Drafts of somebody who wants to be a volunteer, begun by one visitor: 20 an hour. */
export const mayBegin = (address: string) => take(drafts, address);

async function take(limiter: RateLimiterMemory, address: string): Promise<boolean> {
	try {
		await limiter.consume(network(address));
		return true;
	} catch (cause) {
		if (cause instanceof Error) throw cause;
		return false;
	}
}
