import { afstand, ligtIn } from './afstand.ts';
import { metPunt, type Aanbod } from './aanbod.ts';
import { VASTE_FACETTEN, type Klaar, type Regel } from './aanbodlijst-klaar.ts';
import type { Omstandigheden } from './aanbodlijst.ts';
import type { AanbodVraag } from './aanbodvraag.ts';
import { isOpen } from './open.ts';
import { past, pastNiet, type Past } from './werkgebied.ts';

/** Every filter has one bit: those of the fixed ones first. */
export const BIT = Object.fromEntries(
	[...VASTE_FACETTEN, 'open', 'wijk', 'afstand', 'vak'].map((name, i) => [name, 1 << i])
) as Record<(typeof VASTE_FACETTEN)[number] | 'open' | 'wijk' | 'afstand' | 'vak', number>;

/** The filters of a question, worked out so that each offer is looked at once. */
export function maakToets(klaar: Klaar, vraag: AanbodVraag, om: Omstandigheden) {
	const facetBit = Uint32Array.from(klaar.waarden, ({ facet }) => BIT[facet]);
	const chosen = new Uint8Array(klaar.waarden.length);
	let active = 0;
	for (const facet of VASTE_FACETTEN) {
		const asked = vraag[facet];
		const codes = Array.isArray(asked) ? asked : asked ? ['1'] : [];
		if (codes.length) active |= BIT[facet];
		for (const code of codes) {
			const number = klaar.nummer(facet, code);
			if (number !== undefined) chosen[number] = 1;
		}
	}
	/** Bits of the fixed filters that it does not pass. */
	const missesFixed = ({ codes }: Regel) => {
		let hits = 0;
		for (const code of codes) if (chosen[code]) hits |= facetBit[code]!;
		return active & ~hits;
	};
	const missesWijk = vraag.wijk.length > 0;
	const fitOf = ({ bereik }: Regel): Past => {
		if (!missesWijk) return past(bereik, om.gemeente ?? null, om.wijk ?? null);
		const fits = vraag.wijk.map((id) =>
			past(bereik, klaar.gebieden.gemeenteVanWijk.get(id) ?? null, id)
		);
		return FIT.find((fit) => fits.includes(fit)) ?? 'niet_wijk';
	};
	return {
		facetBit,
		fitOf,
		isOpen: ({ aanbod }: Regel) => isOpen(aanbod.tijden, om.nu, aanbod),
		/** Bits of all filters that it does not pass; `inVak` only means something with a vak. */
		misses(regel: Regel, open: boolean, fit: Past, meters: number | null, inVak: boolean) {
			let bits = active ? missesFixed(regel) : 0;
			if (vraag.open && !open) bits |= BIT.open;
			if (missesWijk && (fit === 'onbekend' || pastNiet(fit))) bits |= BIT.wijk;
			// distance never hides what comes by telephone or on a screen
			const near = !vraag.afstand || meters === null || meters <= vraag.afstand * 1000;
			if (!near && !regel.opAfstand) bits |= BIT.afstand;
			if (vraag.vak && !inVak && !regel.zonderPlek) bits |= BIT.vak;
			return bits;
		}
	};
}

const FIT: Past[] = ['wijk', 'buurwijk', 'gemeente', 'regio', 'onbekend', 'niet_wijk'];

/** The locatie nearest to the visitor, with the metres; the first one when that is not known. */
export function naaste({ locaties }: Aanbod, { hier }: Omstandigheden) {
	let plek = locaties[0] ?? null;
	let meters: number | null = null;
	if (hier)
		for (const other of locaties) {
			if (!metPunt(other)) continue;
			const far = Math.round(afstand(hier, other));
			if (meters === null || far < meters) [meters, plek] = [far, other];
		}
	return { plek, meters };
}

export function ligtInVak({ locaties }: Aanbod, { vak }: AanbodVraag): boolean {
	return !vak || locaties.some((plek) => metPunt(plek) && ligtIn(plek, vak));
}
