/** Notes beside the offers of a shortlist, by id. They stay in this browser; no server sees them. */
const KEY = 'lijstje-notities';

export type Notities = Record<string, string>;

export function leesNotities(): Notities {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
		if (!found || typeof found !== 'object') return {};
		return Object.fromEntries(
			Object.entries(found).filter((note): note is [string, string] => typeof note[1] === 'string')
		);
	} catch {
		// a browser that keeps nothing, or something else under this name
		return {};
	}
}

/** Empty notes go. False where the browser keeps nothing. */
export function bewaarNotities(notities: Notities): boolean {
	try {
		const full = Object.entries(notities).filter(([, text]) => text.trim());
		if (full.length) localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(full)));
		else localStorage.removeItem(KEY);
		return true;
	} catch {
		return false;
	}
}
