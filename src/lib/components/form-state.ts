import { getContext, setContext } from 'svelte';
import type { FieldError } from './error-text';

/** What a `Form` and the things in it know of each other. */
export interface FormState {
	readonly busy: boolean;
	/** A search or a filter outside a `Form` asks for nothing, so it need not say what is optional. */
	readonly saysOptional: boolean;
	/** Label of each field by its name, so that the error summary can name it. */
	readonly labels: Map<string, string>;
	/** What is wrong with a field, as a sentence. A search has no faults, and so need not carry the sentences. */
	errorText(error: FieldError): string | undefined;
}

const KEY = Symbol('form');

export const setFormState = (state: FormState) => setContext(KEY, state);

/** The state of the form around this component; outside a `Form` never busy. */
export const getFormState = (): FormState =>
	getContext<FormState | undefined>(KEY) ?? {
		busy: false,
		saysOptional: false,
		labels: new Map(),
		errorText: (error) => [error ?? []].flat()[0]
	};
