import type { Grenzen } from '$lib/domain/afstand.ts';
import type { KaartPunt } from './types.ts';

export type KaartProps = {
	punten: KaartPunt[];
	geselecteerd: string | null;
	/** Hovered or focused in the list. */
	gemarkeerd: string | null;
	/** `MAP_STYLE_URL`, handed over by the server; null shows the offline base layer. */
	styleUrl: string | null;
	/** Area to show instead of fitting to the points ("zoek in dit gebied"). */
	gebied?: Grenzen | null;
	onselect: (id: string) => void;
	/** Several points on one spot were chosen: show them as a choice. */
	onselectgroep: (ids: string[]) => void;
	onmark?: (id: string | null) => void;
	/** The visitor moved the map. */
	onmove?: (gebied: Grenzen) => void;
};
