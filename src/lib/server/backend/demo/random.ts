import { createHash } from 'node:crypto';

/** An id that is the same at every load: the first bytes of a digest, shaped as uuid v4. */
export function demoId(soort: string, key: string): string {
	const hex = createHash('sha256').update(`dichtbij-demo:${soort}:${key}`).digest('hex');
	const variant = '89ab'[parseInt(hex[16]!, 16) % 4];
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join('-');
}

/** Numbers from 0 to 1 that follow from a name (mulberry32), so that one row never shifts another. */
export function createRandom(name: string): () => number {
	let state = createHash('sha256').update(name).digest().readUInt32LE(0);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** A whole number, both ends included. */
export function between(random: () => number, from: number, to: number): number {
	return from + Math.floor(random() * (to - from + 1));
}
