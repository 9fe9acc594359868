import { getAllContexts, type Snippet } from 'svelte';
import FormFields from './FormFields.svelte';

/** In the browser this falls away, and all that it brings. */
const server = import.meta.env.SSR ? await import('svelte/server') : null;

/**
 * On the server a page is written from top to bottom: the summary of errors comes before the fields
 * that tell their labels. So the fields are written once before it, only to hear what they are called.
 */
export function hearLabels(fields: Snippet): void {
	// Nothing is rendered until somebody asks for the body.
	void server?.render(FormFields, { props: { children: fields }, context: getAllContexts() }).body;
}
