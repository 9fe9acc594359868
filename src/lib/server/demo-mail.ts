import { state } from './http/state.ts';

/**
 * The link of the last mail to a demo address, to show on screen where nothing is delivered.
 * Only for the demo's own addresses: nobody else's mailbox may be opened this way.
 */
export function demoMail(email: string): string | null {
	const { demo, post } = state();
	if (!demo || !/^[a-z]+@demo\.nl$/.test(email)) return null;
	return post.last(email)?.link ?? null;
}
