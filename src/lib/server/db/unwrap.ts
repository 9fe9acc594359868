import { error } from '@sveltejs/kit';

type Refusal = { code?: string; message: string; details?: string | null; hint?: string | null };
type Answer<T> = { data: T; error: null } | { data: unknown; error: Refusal };

const FORBIDDEN = new Set(['42501', 'PGRST301', 'PGRST302', 'PGRST303']);
/** No row, or an id that cannot exist: for the visitor that is the same. */
const NOT_FOUND = new Set(['PGRST116', '22P02']);

/**
 * The data of an answer. A refusal by the database becomes a 403, an absent row a 404, the
 * rest is a bug and throws.
 */
export function unwrap<T>(answer: Answer<T>): T {
	if (!answer.error) return answer.data as T;
	const { code = '', message } = answer.error;
	if (FORBIDDEN.has(code)) error(403, 'Dit mag je niet zien of doen.');
	if (NOT_FOUND.has(code)) error(404, 'We kunnen dit niet vinden.');
	throw new Error(`database: ${code || message}`, { cause: answer.error });
}
