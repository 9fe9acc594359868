type Vindbaar = { pseudoniem: string; wijk: string | null; gemeente: string | null };

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Every word that was typed begins a word of the pseudonym, the wijk or the gemeente. */
export function matches(client: Vindbaar, typed: string): boolean {
	const words = plain(`${client.pseudoniem} ${client.wijk ?? ''} ${client.gemeente ?? ''}`).split(
		/[\s-]+/
	);
	const asked = plain(typed).split(/\s+/).filter(Boolean);
	return asked.every((part) => words.some((word) => word.startsWith(part)));
}
