import type { Grenzen } from '$lib/domain/afstand.ts';

/** One thing on the map; several may lie on the same spot. */
export type KaartPunt = { id: string; naam: string; lat: number; lng: number; soort?: string };

export type Thema = 'licht' | 'donker';

/** What the canvas needs to know about the outside; the component keeps it up to date. */
export type KaartGebeurtenissen = {
	onselect: (id: string) => void;
	/** Several points that no zoom level can tell apart. */
	onselectgroep: (ids: string[]) => void;
	onmark: (id: string | null) => void;
	/** Only after a move by the visitor, not after fitting to the points. */
	onmove: (grenzen: Grenzen) => void;
};

/** A place with a number; `tekst` says the whole of it. */
export type TelPunt = KaartPunt & { aantal: number; tekst: string };
