import { browser } from '$app/environment';
import { zonderLeeg } from './zonder-leeg.ts';

let wakker = false;
/** Parts of the page that wake up after the shell, each in a task of its own. */
const slapers = new Set<() => void>();

/**
 * Called once, by the shell. Wakes what sleeps (Later.svelte) one by one, so that a slow phone answers a
 * finger in between. From then on nothing on the screen is older than its component, and a search that
 * waited for that (app.html) goes.
 */
export async function wordWakker(): Promise<void> {
	for (const wek of slapers) {
		await new Promise((wakes) => setTimeout(wakes));
		// who left the page meanwhile took it out of the set
		if (!slapers.delete(wek)) continue;
		try {
			wek();
		} catch (fault) {
			// one part that stays plain must not keep the others asleep
			reportError(fault);
		}
	}
	wakker = true;
	dispatchEvent(new Event('wakker'));
}

/** Runs `wek` when it is its turn: at once when the page is awake. The answer takes it off the list. */
export function slaap(wek: () => void): () => void {
	if (wakker) wek();
	else slapers.add(wek);
	return () => slapers.delete(wek);
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

/** Whether somebody opened this `<details>` before the page woke up. */
export function eerderOpen(selector: string): boolean {
	return browser && !wakker && !!document.querySelector<HTMLDetailsElement>(selector)?.open;
}

/**
 * What a form says, as search parameters, when a box or a list in it was changed before the page woke up;
 * else null. Ask while it wakes: after that they are what the address says.
 */
export function eerderGewijzigd(selector: string): URLSearchParams | null {
	const form = browser && !wakker && document.querySelector<HTMLFormElement>(selector);
	if (!form) return null;
	const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
	const lists = [...form.querySelectorAll('select')];
	if (
		!boxes.some((box) => box.checked !== box.defaultChecked) &&
		!lists.some(({ options, selectedIndex }) => selectedIndex !== served(options))
	)
		return null;
	const formData = new FormData(form);
	zonderLeeg({ formData });
	return new URLSearchParams([...formData] as [string, string][]);
}

/** Which choice a list came with: the marked one, else the first. */
function served(options: HTMLOptionsCollection): number {
	return Math.max(
		0,
		[...options].findIndex((option) => option.defaultSelected)
	);
}
