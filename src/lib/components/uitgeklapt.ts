/**
 * For a `<details>` that stands open when there is a reason to: `<details {...uitgeklapt(reden)}>`.
 * Without a reason it says nothing, so that what somebody opened before the page woke up stays open.
 */
export function uitgeklapt(reden: boolean): { open?: true } {
	return reden ? { open: true } : {};
}
