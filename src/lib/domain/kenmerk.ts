/**
 * Words that a Dutch speaker knows, writes in one way and does not hear as another of the list:
 * a test keeps every pair at least two letters apart.
 */
export const KENMERK_WOORDEN =
	'anker appel bakker beer boom brug citroen deken dolfijn duin ezel fiets fluit gitaar giraf hamer haven honing jager kaars kameel kano klok koffie lamp leeuw lepel maan melk molen muis nagel olifant oven paard peper piano puzzel raket regen ring schaap sleutel slak spiegel stoel tafel tijger tomaat trein uil vlinder vogel vuur water wolk winkel zebra zomer zwaan vork bloem sjaal pinda'.split(
		' '
	);

/** Bytes that one kenmerk uses up. */
export const KENMERK_BYTES = 4;

/**
 * A reference to read over the phone, like `boom-fiets-472`; 3.7 million of them. It is a name, not
 * a secret: it opens nothing. `bytes`: four random ones.
 */
export function maakKenmerk(bytes: Uint8Array): string {
	const [a = 0, b = 0, c = 0, d = 0] = bytes;
	const word = (byte: number) => KENMERK_WOORDEN[byte % KENMERK_WOORDEN.length]!;
	return `${word(a)}-${word(b)}-${100 + (((c << 8) | d) % 900)}`;
}

/** What somebody says or types ("Boom fiets 472"), or null when it cannot be one. */
export function leesKenmerk(typed: string): string | null {
	const [een, twee, getal, ...meer] = typed.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
	if (!een || !twee || !getal || meer.length) return null;
	if (![een, twee].every((word) => KENMERK_WOORDEN.includes(word))) return null;
	return /^[1-9]\d\d$/.test(getal) ? `${een}-${twee}-${getal}` : null;
}
