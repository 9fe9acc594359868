import type { Gebieden } from './gebieden.ts';
import { afstand, type Coordinaat } from './afstand.ts';
import { komtNaarJe, metPunt, type Aanbod, type Plek } from './aanbod.ts';
import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import { isInWijk, werktVoor, type Waar } from './werkgebied.ts';

export interface Bladregel {
	aanbod: Aanbod;
	/** The locatie in the wijk, else the nearest one, else the first. */
	plek: Plek | null;
	/** Metres from the middle of the wijk; null when one of both has no point. */
	afstand_m: number | null;
}
export interface Bladdeel {
	code: ResultaatgebiedCode;
	/** In the wijk itself. */
	hier: Bladregel[];
	/** Elsewhere, and for this wijk too. */
	ook: Bladregel[];
	/** Only when nothing works for this wijk: the nearest that works for another. */
	verder: Bladregel[];
}
export type Wijkplek = Waar & { lat: number | null; lng: number | null };

/** How many are named when nothing works here. */
const VERDER = 3;

/** The sociale kaart of one wijk: per resultaatgebied what is there, what works for it, what does not exist. */
export function wijkblad(
	items: Aanbod[],
	wijk: Wijkplek,
	codes: readonly ResultaatgebiedCode[],
	gebieden: Gebieden
): Bladdeel[] {
	const middle = wijk.lat !== null && wijk.lng !== null ? { lat: wijk.lat, lng: wijk.lng } : null;
	const rows = items.map((aanbod) => ({
		...nearest(aanbod, wijk, middle),
		hier: isInWijk(aanbod, wijk),
		werkt: werktVoor(aanbod, wijk, gebieden)
	}));
	rows.sort(byDistance);
	return codes.map((code) => {
		const own = rows.filter(({ aanbod }) => aanbod.resultaatgebieden.some((g) => g.code === code));
		const working = own.filter((row) => row.werkt);
		return {
			code,
			hier: working.filter((row) => row.hier),
			ook: working.filter((row) => !row.hier),
			verder: working.length ? [] : own.slice(0, VERDER)
		};
	});
}

function nearest(aanbod: Aanbod, wijk: Waar, middle: Coordinaat | null): Bladregel {
	const inside = aanbod.locaties.filter((plek) => plek.wijk_id === wijk.id);
	let plek = inside[0] ?? aanbod.locaties[0] ?? null;
	let meters: number | null = null;
	for (const other of inside.length ? inside : aanbod.locaties) {
		if (!middle || !metPunt(other)) continue;
		const far = Math.round(afstand(middle, other));
		if (meters === null || far < meters) [meters, plek] = [far, other];
	}
	return { aanbod, plek, afstand_m: meters };
}

/** Nearest first; what comes to you stands where it is, what has no place stands last. */
function byDistance(a: Bladregel, b: Bladregel): number {
	const far = (row: Bladregel) => row.afstand_m ?? (komtNaarJe(row.aanbod) ? 5e4 : 1e5);
	return far(a) - far(b) || a.aanbod.naam.localeCompare(b.aanbod.naam, 'nl');
}
