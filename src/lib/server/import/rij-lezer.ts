import { meld, type Lezing } from './lezing.ts';
import type { PuntUitslag } from './punt.ts';
import { isCelfout, isFormule, isHtml, zonderHtml } from './schoon.ts';
import type { Veld, Veldkeuze } from './velden.ts';

/** One line of a table or one feature: everything about one aanbod side by side. */
export interface Bronrij {
	rij: number;
	waarden: Record<string, string>;
	/** From the geometry, when the file has one. */
	punt?: PuntUitslag;
	id?: string;
}

/** The fields of one row, by our names; what is wrong with one is said with its row and column. */
export interface Rijlezer {
	rij: number;
	/** Everything that the columns of this field hold. */
	alle(veld: Veld): string[];
	/** The first of them, `''` when there is none. */
	lees(veld: Veld): string;
	kolom(veld: Veld): string;
	fout(veld: Veld, reden: string): void;
	/** The text when `ok`, else null after saying why not. */
	geldig(veld: Veld, ok: (text: string) => boolean, reden: string): string | null;
}

export function maakRijlezer(lezing: Lezing, bron: Bronrij, velden: Veldkeuze): Rijlezer {
	const { rij } = bron;
	const schoon = new Map<string, string>();
	for (const kolommen of velden.kolommen.values())
		for (const k of kolommen) schoon.set(k, plat(bron.waarden[k] ?? '', k));
	const kolom = (veld: Veld) => velden.kolommen.get(veld)?.[0] ?? veld;
	const alle = (veld: Veld) =>
		(velden.kolommen.get(veld) ?? []).map((k) => schoon.get(k) ?? '').filter(Boolean);
	const lees = (veld: Veld) => alle(veld)[0] ?? '';
	const fout = (veld: Veld, reden: string) => meld(lezing, { rij, kolom: kolom(veld) }, reden);
	return {
		rij,
		alle,
		lees,
		kolom,
		fout,
		geldig(veld, ok, reden) {
			const text = lees(veld);
			if (!text || ok(text)) return text || null;
			fout(veld, reden);
			return null;
		}
	};

	/** Plain text; a formula or an error of a spreadsheet is no value. */
	function plat(text: string, k: string): string {
		if (isFormule(text) || isCelfout(text)) {
			const wat = isFormule(text) ? 'een formule' : 'een fout';
			meld(lezing, { rij, kolom: k }, `Hier staat ${wat} van een rekenblad, geen waarde.`);
			return '';
		}
		if (!isHtml(text)) return text;
		meld(lezing, { rij, kolom: k }, 'Hier staat opmaak (HTML). We nemen de tekst.');
		return zonderHtml(text);
	}
}

/** A yes or no in words; anything else is said, and unknown. */
export function leesJanee(
	{ lees, fout }: Rijlezer,
	veld: Veld,
	janee: (text: string) => boolean | null
): boolean | null {
	const text = lees(veld);
	const value = text ? janee(text) : null;
	if (text && value === null) fout(veld, `‘${text.slice(0, 40)}’ is geen ja of nee.`);
	return value;
}
