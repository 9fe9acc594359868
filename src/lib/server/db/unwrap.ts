import { error } from '@sveltejs/kit';
import type { PostgrestSingleResponse } from '@supabase/supabase-js';
import { m } from '../../paraglide/messages.js';

const FORBIDDEN = new Set(['42501', 'PGRST301', 'PGRST302', 'PGRST303']);
/** No row, no such page of rows, or an id or text that cannot exist: for the visitor that is the same. */
const NOT_FOUND = new Set(['PGRST116', 'PGRST103', '22P02', '22021', '22P05', '23503', 'P0002']);

/**
 * The data of an answer. A refusal by the database becomes a 403, an absent row a 404, the
 * rest is a bug and throws.
 */
export function unwrap<T>(answer: PostgrestSingleResponse<T>): T {
	if (!answer.error) return answer.data;
	const { code, message } = answer.error;
	if (FORBIDDEN.has(code)) error(403, m.weigering_verboden());
	if (NOT_FOUND.has(code)) error(404, m.weigering_niet_gevonden());
	throw new Error(`database: ${code || message}`, { cause: answer.error });
}
