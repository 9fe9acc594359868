/**
 * The id of a part that has none of its own, such as a telephone number: always the same for the
 * same words, so that whoever takes our data over knows the part again. A UUID of version 8.
 */
export function afgeleidId(...delen: (string | number | null)[]): string {
	const hex = hash128(delen.join('\u0000'))
		.map((part) => part.toString(16).padStart(8, '0'))
		.join('');
	const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20)
	].join('-');
}

/** Four rounds of a multiply and xor hash over the UTF-16 of the text; not for secrets. */
function hash128(text: string): number[] {
	let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
	for (let i = 0; i < text.length; i++) {
		const k = text.charCodeAt(i);
		a = b ^ Math.imul(a ^ k, 597399067);
		b = c ^ Math.imul(b ^ k, 2869860233);
		c = d ^ Math.imul(c ^ k, 951274213);
		d = a ^ Math.imul(d ^ k, 2716044179);
	}
	a = Math.imul(c ^ (a >>> 18), 597399067);
	b = Math.imul(d ^ (b >>> 22), 2869860233);
	c = Math.imul(a ^ (c >>> 17), 951274213);
	d = Math.imul(b ^ (d >>> 19), 2716044179);
	const all = a ^ b ^ c ^ d;
	return [all >>> 0, (b ^ all) >>> 0, (c ^ all) >>> 0, (d ^ all) >>> 0];
}
