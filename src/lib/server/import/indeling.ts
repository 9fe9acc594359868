import type { AanbodInvoer } from '../../domain/invoer.ts';
import { stelVoor } from '../../domain/voorstel.ts';

/** Soort and resultaatgebieden from the words, where the file gives none; always marked. */
export function stelIndelingVoor(
	aanbod: AanbodInvoer,
	organisatie: string | null,
	categorie: string
): AanbodInvoer {
	if (aanbod.soort && aanbod.resultaatgebieden.length) return aanbod;
	const { naam, omschrijving, trefwoorden } = aanbod;
	const voorstel = stelVoor({
		naam,
		organisatie: organisatie ?? '',
		omschrijving,
		trefwoorden,
		...(categorie ? { categorie } : {})
	});
	const soort = aanbod.soort ?? voorstel.soort;
	return {
		...aanbod,
		soort,
		soort_voorgesteld: !aanbod.soort && !!soort,
		resultaatgebieden: aanbod.resultaatgebieden.length
			? aanbod.resultaatgebieden
			: voorstel.resultaatgebieden.map((code) => ({ code, voorgesteld: true }))
	};
}
