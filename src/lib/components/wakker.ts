import { browser } from '$app/environment';

let wakker = false;

/** Called once, by the shell: from here on nothing on the screen is older than its component. */
export function wordWakker(): void {
	wakker = true;
}

/**
 * The field as the server sent it, with what somebody chose in it before the page woke up; null when
 * it is awake. On a slow phone a form is used before its script is there, and nothing may be lost.
 */
export function eerder<T extends HTMLElement>(kind: { new (): T }, id: string | null): T | null {
	if (!browser || wakker || !id) return null;
	const field = document.getElementById(id);
	return field instanceof kind ? field : null;
}
