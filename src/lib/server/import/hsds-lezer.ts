import type { HsdsRij, Tabellen } from './hsds-tabellen.ts';
import { meld, type Lezing } from './lezing.ts';
import { websiteAdres } from './uit-tekst.ts';
import { isEmail } from './waarden.ts';

/** The first of these columns that holds something. */
export function lees(r: HsdsRij, ...kolommen: string[]): string {
	return kolommen.map((k) => r.waarden[k]).find(Boolean) ?? '';
}

export function plek(r: HsdsRij, kolom: string | null = null) {
	return { bestand: r.bestand, rij: r.rij, kolom };
}

/** Rows of a table by the id they point at. */
export function groep(tabellen: Tabellen, tabel: string, kolom: string) {
	const map = Map.groupBy(tabellen.get(tabel) ?? [], (r) => lees(r, kolom));
	return (id: string): HsdsRij[] => (id ? (map.get(id) ?? []) : []);
}

/** The number to speak to somebody: no fax, no text telephone. */
export function telefoon(tabellen: Tabellen, kolom: string) {
	const van = groep(tabellen, 'phone', kolom);
	return (id: string): string | null => {
		const spoken = van(id).find((p) => !/fax|text|tty/i.test(lees(p, 'type', 'number_type')));
		const number = spoken ? lees(spoken, 'number').replace(/^"|"$/g, '') : '';
		if (!spoken || !number) return null;
		const extension = lees(spoken, 'extension');
		return extension ? `${number} toestel ${extension}` : number;
	};
}

export function mail(lezing: Lezing, r: HsdsRij): string | null {
	const text = lees(r, 'email');
	if (!text || isEmail(text)) return text || null;
	meld(lezing, plek(r, 'email'), 'Dit is geen mailadres.');
	return null;
}

export function site(lezing: Lezing, r: HsdsRij): string | null {
	const text = lees(r, 'url', 'website');
	const url = websiteAdres(text);
	if (text && !url)
		meld(lezing, plek(r, r.waarden.url ? 'url' : 'website'), 'Dit is geen adres van een website.');
	return url;
}
