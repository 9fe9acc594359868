/** Cleans what stands in a cell or a JSON value. What is taken out is said by the caller. */

const LEEG = /^(null|nil|none|n\/a|n\.?v\.?t\.?|nvt|undefined|nan|#n\/a|-+|–|—|\\n)$/i;

/** `NULL`, `N/A`, `-` and the like mean that nothing is known; no control characters, no half emoji. */
export function schoon(text: string): string {
	const clean = text
		.toWellFormed()
		// eslint-disable-next-line no-control-regex
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFEFF\u200B]/g, '')
		.replace(/\r\n?/g, '\n')
		.replace(/\u00A0/g, ' ')
		.trim();
	return LEEG.test(clean) ? '' : clean;
}

const TAG =
	/<\/?(p|br|b|i|u|em|strong|a|ul|ol|li|div|span|h[1-6]|img|table|tr|td|script|style|font|iframe)(\s[^<>]*)?\/?>/i;
const ENTITEITEN: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	euro: '€',
	eacute: 'é',
	euml: 'ë',
	iuml: 'ï',
	ouml: 'ö',
	rsquo: '’',
	lsquo: '‘',
	rdquo: '”',
	ldquo: '“',
	ndash: '–',
	hellip: '…'
};

export const isHtml = (text: string) => TAG.test(text);

/** HTML → plain text: a line per paragraph and item, no markup, nothing that could run. */
export function zonderHtml(text: string): string {
	return text
		.replace(/<(script|style|iframe)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
		.replace(/<li[^<>]*>/gi, '\n- ')
		.replace(/<(br|\/p|\/div|\/h[1-6]|\/tr|\/li|\/ul|\/ol)[^<>]*>/gi, '\n')
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => entiteit(name) ?? whole)
		.replace(/[ \t]+\n/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

function entiteit(name: string): string | null {
	const known = name.toLowerCase();
	if (!name.startsWith('#')) return Object.hasOwn(ENTITEITEN, known) ? ENTITEITEN[known]! : null;
	const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
	const printable = code > 31 && code < 0xd800;
	return printable ? String.fromCodePoint(code) : null;
}

/** A formula that was written out instead of its value: `=SOM(A1:A3)`, `=B2`. */
export const isFormule = (text: string) =>
	/^=\s*([A-Z][A-Z.]*\(|\$?[A-Z]{1,3}\$?\d+\b)/i.test(text);

/** An error that a spreadsheet shows in place of a value. */
export const isCelfout = (text: string) =>
	/^#(REF|VERW|NAME\?|NAAM\?|DIV\/0|DEEL\/0|VALUE|WAARDE|NUM|GETAL)!?/i.test(text);

/**
 * A Dutch number as people dial it: `+31 (0)20`, `0031 20` and `tel:` become `020`, and the zero that
 * a spreadsheet dropped comes back. Spaces and dashes stay as they were.
 */
export function telefoonnummer(text: string): { nummer: string; nul: boolean } {
	const plain = text
		.replace(/^"+|"+$/g, '')
		.replace(/^tel(efoon)?[.:]?\s*/i, '')
		.replace(/[‐‑‒–—]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
	const nummer = plain.replace(/^(\+31|0031)[\s-]*(\(0\)|0)?[\s-]*(?=[1-9])/, '0');
	const nul = /^[1-9]\d{8}$/.test(nummer);
	return { nummer: nul ? `0${nummer}` : nummer, nul };
}
