import type { FieldError } from '$lib/components/error-text';
import type { Weigercode } from '$lib/domain/weigering.ts';

/** What an action gave back: what it was about, and what was wrong. */
export type Antwoord = {
	over: string;
	values?: Record<string, string | string[]>;
	errors?: Record<string, FieldError>;
	weigering?: Weigercode;
} | null;
