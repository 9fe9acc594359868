import { browser } from '$app/environment';

let wakker = false;

/**
 * Called once, by the shell: from here on nothing on the screen is older than its component. A search
 * that waited for this (app.html) goes now.
 */
export function wordWakker(): void {
	wakker = true;
	dispatchEvent(new Event('wakker'));
}

/**
 * What somebody chose in a list before the page woke up; null when it is awake, or when several lists
 * go by this id. On a slow phone a form is used before its script is there, and nothing may be lost.
 */
export function eerderGekozen(id: string | null): string | null {
	if (!browser || wakker || !id) return null;
	const [list, other] = document.querySelectorAll(`select[id="${CSS.escape(id)}"]`);
	return list instanceof HTMLSelectElement && !other ? list.value : null;
}

/**
 * What a form says, as search parameters, when a box in it was ticked or cleared before the page woke up;
 * else null. Ask while it wakes: after that the boxes are what the address says.
 */
export function eerderAangevinkt(selector: string): URLSearchParams | null {
	const form = browser && !wakker && document.querySelector<HTMLFormElement>(selector);
	if (!form) return null;
	const boxes = form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
	if (![...boxes].some((box) => box.checked !== box.defaultChecked)) return null;
	return new URLSearchParams([...new FormData(form)] as [string, string][]);
}
