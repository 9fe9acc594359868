import { browser } from '$app/environment';

let wakker = false;

/** Called once, by the shell: from here on nothing on the screen is older than its component. */
export function wordWakker(): void {
	wakker = true;
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

/** Whether a box within `selector` was ticked or cleared before the page woke up. Ask while it wakes. */
export function eerderAangevinkt(selector: string): boolean {
	if (!browser || wakker) return false;
	const boxes = document.querySelectorAll<HTMLInputElement>(`${selector} input[type="checkbox"]`);
	return [...boxes].some((box) => box.checked !== box.defaultChecked);
}
