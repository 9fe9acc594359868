import type { PostgrestSingleResponse } from '@supabase/supabase-js';
import { isWeigercode, type Weigercode } from '../../domain/weigering.ts';
import { unwrap } from './unwrap.ts';

/** SQLSTATE of `raise exception`: an rpc said no, and its message is the code of the reason. */
const REFUSED = 'P0001';

/** Why the database refused, or null when it did not (or failed otherwise). */
function refusal(answer: PostgrestSingleResponse<unknown>): Weigercode | null {
	if (answer.error?.code !== REFUSED) return null;
	return isWeigercode(answer.error.message) ? answer.error.message : null;
}

/** What came of something that may be refused; `detail` as the database gave it. */
export type Uitkomst<T> =
	{ ok: true; data: T } | { ok: false; weigering: Weigercode; detail: string };

/** The data, or the refusal for the page to say in a sentence; anything else as `unwrap()` does. */
export function attempt<T>(answer: PostgrestSingleResponse<T>): Uitkomst<T> {
	const weigering = refusal(answer);
	if (weigering) return { ok: false, weigering, detail: answer.error?.details ?? '' };
	return { ok: true, data: unwrap(answer) };
}
