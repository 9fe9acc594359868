import { getContext, setContext } from 'svelte';

/** What a `Form` and the things in it know of each other. */
export interface FormState {
	readonly busy: boolean;
	/** A search or a filter outside a `Form` asks for nothing, so it need not say what is optional. */
	readonly saysOptional: boolean;
	/** Label of each field by its name, so that the error summary can name it. */
	readonly labels: Map<string, string>;
}

const KEY = Symbol('form');

export const setFormState = (state: FormState) => setContext(KEY, state);

/** The state of the form around this component; outside a `Form` never busy. */
export const getFormState = (): FormState =>
	getContext<FormState | undefined>(KEY) ?? { busy: false, saysOptional: false, labels: new Map() };
