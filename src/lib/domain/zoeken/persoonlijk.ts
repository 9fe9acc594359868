import { isBsn } from '../bsn.ts';

const MAIL = /\S+@\S+/g;
const CIJFERS = /(?:\+|\b00)?\(?\d[\d\s.\-_/()\u2010-\u2015]{5,24}\d/g;

function isPersoonlijk(reeks: string, zegtBsn: boolean): boolean {
	const cijfers = reeks.replace(/\D/g, '');
	const telefoon =
		/^(0\d{9}|00\d{9,13})$/.test(cijfers) || /^\+\d{8,15}$/.test(reeks.replace(/[^\d+]/g, ''));
	return telefoon || isBsn(cijfers) || (zegtBsn && cijfers.length > 6) || cijfers.length > 10;
}

/** Takes a BSN, telephone numbers and mail addresses out of a search, before anything else sees it. */
export function verwijderPersoonlijk(typed: string): { schoon: string; verwijderd: boolean } {
	const q = typed.normalize('NFKC');
	const zegtBsn = /\b(bsn|burgerservicenummer|sofi)/i.test(q);
	const schoon = q
		.replace(MAIL, ' ')
		.replace(CIJFERS, (reeks) => (isPersoonlijk(reeks, zegtBsn) ? ' ' : reeks));
	if (schoon === q) return { schoon: q, verwijderd: false };
	return { schoon: schoon.replace(/\s+/g, ' ').trim(), verwijderd: true };
}
