import type { Handle, RequestEvent } from '@sveltejs/kit';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { m } from '../../paraglide/messages.js';
import { teVaak } from '../hsds/probleem.ts';

const MINUTE = 60;

/**
 * Attempts per address on the net. What ends in a redirect went well and is not counted, except where
 * `always`: there every time fills a list that somebody has to read. `reading` counts visits too.
 */
const LIMITS: {
	paths: RegExp;
	attempts: RateLimiterMemory;
	always?: true;
	reading?: true;
}[] = [
	{
		paths: /^\/aanbod\/\[slug\]\/melden$/,
		attempts: new RateLimiterMemory({ points: 20, duration: 60 * MINUTE }),
		always: true
	},
	{
		paths: /^\/(afmelden|controle|hulp-vragen\/volgen|uitnodiging|weer-contact)\/\[token\]$/,
		attempts: new RateLimiterMemory({ points: 120, duration: 15 * MINUTE }),
		always: true,
		reading: true
	},
	{
		// a calendar program asks a few times a day; many of them may share one address on the net
		paths: /^\/agenda\/\[geheim\]\.ics$/,
		attempts: new RateLimiterMemory({ points: 120, duration: 15 * MINUTE }),
		always: true,
		reading: true
	},
	{
		// six steps, with room to go back and forth; what is sent is counted in aanvraag-limits
		paths: /^\/hulp-vragen$/,
		attempts: new RateLimiterMemory({ points: 200, duration: 60 * MINUTE }),
		always: true
	},
	{
		// six steps and what comes after, read and sent; drafts that are begun are counted in aanvraag-limits
		paths: /^\/vrijwilliger-worden\/aanmelden\/\[\[token\]\]$/,
		attempts: new RateLimiterMemory({ points: 300, duration: 15 * MINUTE }),
		always: true,
		reading: true
	},
	{
		paths: /^\/(inloggen|inloggen\/link|wachtwoord-vergeten|wachtwoord)$/,
		attempts: new RateLimiterMemory({ points: 20, duration: 15 * MINUTE })
	},
	{
		paths: /^\/(vrijwilliger-worden|contact)$/,
		attempts: new RateLimiterMemory({ points: 30, duration: 60 * MINUTE })
	}
];

/** Reading data by other systems: per address, in a minute. Generous, so that only a loop gone wild meets it. */
const DATA = new RateLimiterMemory({ points: 600, duration: MINUTE });

/** Where the friendly page for 429 is rendered. */
export const TE_VAAK = '/te-vaak';

export const limits: Handle = async ({ event, resolve }) => {
	// The route, not the address: /%69nloggen is the same page.
	const path = (event.route.id ?? '').replace(/\/\([^)]+\)/g, '');
	if (path.startsWith('/api/')) return data(event, resolve);
	const limit = LIMITS.find(({ paths }) => paths.test(path));
	if (!limit || (event.request.method !== 'POST' && !limit.reading)) return resolve(event);
	const visitor = network(event.getClientAddress());
	try {
		await limit.attempts.consume(visitor);
	} catch (cause) {
		if (cause instanceof Error) throw cause;
		return refuse(event, cause as RateLimiterRes);
	}
	const response = await resolve(event);
	if (!limit.always && (await succeeded(response))) await limit.attempts.reward(visitor);
	return response;
};

async function data(event: RequestEvent, resolve: Parameters<Handle>[0]['resolve']) {
	try {
		await DATA.consume(network(event.getClientAddress()));
	} catch (cause) {
		if (cause instanceof Error) throw cause;
		return teVaak(Math.ceil((cause as RateLimiterRes).msBeforeNext / 1000));
	}
	return resolve(event);
}

/** A subscriber on IPv6 has a whole /64 to choose from. */
export function network(address: string): string {
	return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}

async function succeeded(response: Response): Promise<boolean> {
	if (response.status >= 300 && response.status < 400) return true;
	if (!response.headers.get('content-type')?.startsWith('application/json')) return false;
	const answer = (await response.clone().json()) as { type?: string };
	return answer.type === 'redirect';
}

async function refuse(event: RequestEvent, { msBeforeNext }: RateLimiterRes): Promise<Response> {
	const retry = { 'retry-after': String(Math.ceil(msBeforeNext / 1000)) };
	if (event.request.headers.has('x-sveltekit-action')) {
		const body = { type: 'error', status: 429, error: { message: m.weigering_te_vaak() } };
		return Response.json(body, { status: 429, headers: retry });
	}
	const page = await event.fetch(TE_VAAK, { headers: { accept: 'text/html' } });
	return new Response(page.body, {
		status: 429,
		headers: { ...Object.fromEntries(page.headers), ...retry }
	});
}

const PER_ACCOUNT = new RateLimiterMemory({ points: 10, duration: 15 * MINUTE });

/** Guesses at one account, from wherever they come; false when there were too many. */
export async function mayTryAccount(email: string): Promise<boolean> {
	try {
		await PER_ACCOUNT.consume(email);
		return true;
	} catch (cause) {
		if (cause instanceof Error) throw cause;
		return false;
	}
}

export async function forgetTries(email: string): Promise<void> {
	await PER_ACCOUNT.delete(email);
}
