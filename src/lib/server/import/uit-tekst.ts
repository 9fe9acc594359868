import { parseOpeningstijden } from '../../domain/openingstijden.ts';

/** Contact data that stands in the words of an offer. The words themselves stay as they are. */
export interface UitTekst {
	telefoon: string | null;
	email: string | null;
	website: string | null;
	openingstijden_tekst: string | null;
}

const EMAIL = /(?<=^|[\s:(<])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?![\w@])/gi;
const URLS = /(?<=^|[\s:(<])(?:https?:\/\/|www\.)[^\s<>"]+/gi;
/** Landlines and service numbers only: a mobile number in a text is often somebody's own. */
const TELEFOON =
	/(?<![\d.,/]|\d[:-])(?:\(0\d{1,3}\)|\+31|0\d{1,3})(?:[\s\-–]*\d){6,8}(?![\d:.,]*\d)/g;
const UREN = /^[^\p{L}\d]*(?:telefonisch )?(?:openingstijden|bereikbaar)\s*:\s*(.+)$/gimu;

/** Only what cannot be mistaken: exactly one number, one address, one site in the whole text. */
export function uitTekst(tekst: string): UitTekst {
	return {
		telefoon: only(tekst.match(TELEFOON) ?? [], telefoonnummer),
		email: only(tekst.match(EMAIL) ?? [], (e) => e.toLowerCase()),
		website: site(tekst),
		openingstijden_tekst: uren(tekst)
	};
}

/** The value as written when everything found is one and the same. */
function only(found: string[], key: (text: string) => string | null): string | null {
	const keys = new Set(found.map(key));
	return keys.size === 1 && !keys.has(null) ? (found[0]?.trim() ?? null) : null;
}

/** Ten digits of a Dutch number that is no mobile; else null. */
function telefoonnummer(text: string): string | null {
	const digits = text.replace(/\D/g, '').replace(/^31/, '0');
	return /^0[1-57-9]\d{8}$/.test(digits) ? digits : null;
}

/** The only site, else the only one that is announced as "Meer info". */
function site(tekst: string): string | null {
	const after = tekst.split(/meer info(?:rmatie)?\s*:/i).slice(1);
	const announced = after.map((t) => /^\s*(\S+)/.exec(t)?.[1] ?? '').filter((t) => websiteAdres(t));
	const found = only(tekst.match(URLS) ?? [], websiteAdres) ?? only(announced, websiteAdres);
	return found ? websiteAdres(found) : null;
}

/** An address of a website with its scheme; null when it cannot be one. */
export function websiteAdres(text: string): string | null {
	const trimmed = text.trim().replace(/[.,;:!?)\]]+$/, '');
	const url = URL.parse(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
	return url && !url.username && /^[^.\s]+(\.[^.\s]+)*\.[a-z]{2,}$/i.test(url.hostname)
		? url.href
		: null;
}

function uren(tekst: string): string | null {
	const lines = [...tekst.matchAll(UREN)];
	const line = lines.length === 1 ? lines[0]?.[0].replace(/^[^\p{L}\d]+/u, '').trim() : null;
	return line && parseOpeningstijden(line)?.length ? line : null;
}
