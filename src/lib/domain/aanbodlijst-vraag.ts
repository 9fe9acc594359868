import { afstand, ligtIn } from './afstand.ts';
import { metPunt, type Aanbod } from './aanbod.ts';
import { DELEN, type Deel } from './aanbodlijst-delen.ts';
import { VASTE_FACETTEN, type Klaar } from './aanbodlijst-klaar.ts';
import type { Omstandigheden } from './aanbodlijst.ts';
import type { AanbodVraag } from './aanbodvraag.ts';
import { past, pastNiet, type Past } from './werkgebied.ts';

/** Every filter has one bit: those of the fixed ones first. */
export const BIT = Object.fromEntries(
	[...VASTE_FACETTEN, 'open', 'wijk', 'afstand', 'vak'].map((name, i) => [name, 1 << i])
) as Record<(typeof VASTE_FACETTEN)[number] | 'open' | 'wijk' | 'afstand' | 'vak', number>;

/** The fixed filters: which values are chosen, and which filters are on. */
export function gekozenWaarden(klaar: Klaar, vraag: AanbodVraag) {
	const facetBit = Uint32Array.from(klaar.waarden, ({ facet }) => BIT[facet]);
	/** Of each value the bit of its filter when it is chosen, else 0. */
	const raak = new Uint32Array(klaar.waarden.length);
	let active = 0;
	for (const facet of VASTE_FACETTEN) {
		const asked = vraag[facet];
		const codes = Array.isArray(asked) ? asked : asked ? ['1'] : [];
		if (codes.length) active |= BIT[facet];
		for (const code of codes) {
			const number = klaar.nummer(facet, code);
			if (number !== undefined) raak[number] = BIT[facet];
		}
	}
	return { facetBit, raak, active };
}

const FIT: Past[] = ['wijk', 'buurwijk', 'gemeente', 'regio', 'onbekend', 'niet_wijk'];

/** How each different werkgebied fits: the chosen wijken decide, else where the visitor is. */
export function passendheid({ bereiken, gebieden }: Klaar, vraag: AanbodVraag, om: Omstandigheden) {
	const fit = bereiken.map((bereik): Past => {
		if (!vraag.wijk.length) return past(bereik, om.gemeente ?? null, om.wijk ?? null);
		const fits = vraag.wijk.map((id) => past(bereik, gebieden.gemeenteVanWijk.get(id) ?? null, id));
		return FIT.find((one) => fits.includes(one)) ?? 'niet_wijk';
	});
	const isOut = (one: Past) => vraag.wijk.length > 0 && (one === 'onbekend' || pastNiet(one));
	return {
		fit,
		/** Does not work for a chosen wijk. */
		valtAf: Uint8Array.from(fit, (one) => Number(isOut(one))),
		/** Before everything else in the order: the part of the list, then the wijk itself. */
		voorrang: Uint8Array.from(fit, (one) => {
			const own = vraag.wijk.length && one !== 'wijk' ? 1 : 0;
			return DELEN.indexOf(deelVan(one, true)) * 2 + own;
		})
	};
}

export function deelVan(fit: Past, inVak: boolean): Deel {
	if (fit === 'niet_wijk' || fit === 'niet_gemeente') return fit;
	return inVak ? 'hier' : 'zonder_plek';
}

/** Metres to the nearest point of the offer at this place; -1 when one of both is unknown. */
export function naasteMeters(klaar: Klaar, place: number, { hier }: Omstandigheden): number {
	let least = -1;
	if (hier)
		for (let i = klaar.puntenVan[place]!; i < klaar.puntenVan[place + 1]!; i += 2) {
			const point = { lat: klaar.punten[i]!, lng: klaar.punten[i + 1]! };
			const meters = Math.round(afstand(hier, point));
			if (least < 0 || meters < least) least = meters;
		}
	return least;
}

/** Has the offer at this place a point in the part of the map that is asked for? */
export function ligtInVak(klaar: Klaar, place: number, { vak }: AanbodVraag): boolean {
	if (!vak) return true;
	for (let i = klaar.puntenVan[place]!; i < klaar.puntenVan[place + 1]!; i += 2)
		if (ligtIn({ lat: klaar.punten[i]!, lng: klaar.punten[i + 1]! }, vak)) return true;
	return false;
}

/** The locatie nearest to the visitor; the first one when that is not known. */
export function naastePlek({ locaties }: Aanbod, { hier }: Omstandigheden) {
	const near = hier
		? locaties
				.filter(metPunt)
				.map((plek) => ({ plek, meters: Math.round(afstand(hier, plek)) }))
				.reduce<{ plek: (typeof locaties)[number]; meters: number } | null>(
					(best, one) => (best && best.meters <= one.meters ? best : one),
					null
				)
		: null;
	return { plek: near?.plek ?? locaties[0] ?? null, afstand_m: near?.meters ?? null };
}
