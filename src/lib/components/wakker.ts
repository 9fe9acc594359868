import { browser } from '$app/environment';

let wakker = false;

/** Called once, by the shell: from here on nothing on the screen is older than its component. */
export function wordWakker(): void {
	wakker = true;
}

/**
 * What somebody chose in a list before the page woke up; null when it is awake. On a slow phone a
 * form is used before its script is there, and nothing that was chosen may be lost.
 */
export function eerderGekozen(id: string): string | null {
	if (!browser || wakker) return null;
	const field = document.getElementById(id);
	return field instanceof HTMLSelectElement ? field.value : null;
}
