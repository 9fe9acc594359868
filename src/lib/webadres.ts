/** Only http(s): an imported address could hold anything. Null when it is no address. */
export function webadres(text: string | null): string | null {
	if (!text) return null;
	const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
	return URL.canParse(address) ? address : null;
}
