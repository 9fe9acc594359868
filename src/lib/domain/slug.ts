/** Readable part of an address: `Café 't Hoekje & co` → `cafe-t-hoekje-en-co`. Never empty. */
export function slugify(text: string, fallback = 'zonder-naam'): string {
	const slug = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.replace(/[øœ]/g, 'o')
		.replace(/æ/g, 'ae')
		.replace(/&/g, ' en ')
		.replace(/['’`´]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/^-+|-+$/g, '');
	return slug || fallback;
}
