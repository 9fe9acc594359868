import { getContext, setContext } from 'svelte';

/** What a `Form` tells the buttons in it. */
export type FormState = { readonly busy: boolean };

const KEY = Symbol('form');

export const setFormState = (state: FormState) => setContext(KEY, state);

/** The state of the form around this component; outside a `Form` never busy. */
export const getFormState = (): FormState =>
	getContext<FormState | undefined>(KEY) ?? { busy: false };
