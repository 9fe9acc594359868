/** A record of HSDS: an id, and the fields that are known. */
export type Hsds = { id: string } & Record<string, unknown>;

/** Without what is not known: HSDS has no null, and an empty list says nothing. */
export function schoon(velden: { id: string } & Record<string, unknown>): Hsds {
	const known = Object.entries(velden).filter(
		([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && !value.length)
	);
	return Object.fromEntries(known) as Hsds;
}

/** An address of a page as HSDS wants it; null when it is none, since others make a link of it. */
export function uri(text: string | null): string | null {
	if (!text || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
	return /^[\x21-\x7e]+$/.test(text) ? text : new URL(text).href;
}

const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

export function email(text: string | null): string | null {
	return text && EMAIL.test(text) ? text : null;
}

/** A moment of the database with its zone, to the millisecond. */
export function moment(...texts: string[]): string {
	return new Date(Math.max(...texts.map((text) => +new Date(text)))).toISOString();
}
