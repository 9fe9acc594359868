import {
	AttributionControl,
	Map as MapLibreMap,
	NavigationControl,
	ScaleControl,
	setWorkerUrl,
	type GeoJSONSource,
	type LngLatBoundsLike
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { grenzen, ligtIn, type Grenzen } from '$lib/domain/afstand.ts';
import { basisStijl } from './basisstijl.ts';
import { BRON_AANDACHT, BRON_PUNTEN, MAX_ZOOM, withPoints } from './lagen.ts';
import type { PlaatsRij } from './plaatsen.ts';
import { toAttention, toGeoJson } from './punten.ts';
import { pointTheme, styleUrlFor, withAttribution } from './stijlbron.ts';
import { drawCount } from './telbeeld.ts';
import type { KaartGebeurtenissen, KaartPunt, Thema } from './types.ts';
import { listenToPointer } from './wijzer.ts';

// Bundlers do not find the worker by themselves; without this the map stays blank, in silence.
setWorkerUrl(workerUrl);

const NEDERLAND: Grenzen = { west: 3.3, zuid: 50.7, oost: 7.25, noord: 53.6 };
/** The base layer ends here. */
const RAND: LngLatBoundsLike = [1.9, 50, 8.5, 54.3];
const bounds = (g: Grenzen): LngLatBoundsLike => [g.west, g.zuid, g.oost, g.noord];

export type KaartOpties = {
	container: HTMLElement;
	/** Where `basis.json` and `plaatsen.json` are, without a slash at the end. */
	basisUrl: string;
	styleUrl: string | null;
	thema: Thema;
	/** Texts of MapLibre's own buttons. */
	teksten: Record<string, string>;
	/** Id of the element that describes the canvas. */
	beschrijving: string;
};

/** The map itself. Throws when the browser has no WebGL. */
export class DichtbijKaart {
	readonly map: MapLibreMap;
	#opties: KaartOpties;
	#thema: Thema;
	#styleUrl: string | null;
	#plaatsen: Promise<PlaatsRij[]> | undefined;
	#punten: KaartPunt[] = [];
	#geselecteerd: string | null = null;
	#gemarkeerd: string | null = null;

	constructor(opties: KaartOpties, on: KaartGebeurtenissen) {
		this.#opties = opties;
		this.#thema = opties.thema;
		this.#styleUrl = opties.styleUrl;
		this.map = new MapLibreMap({
			container: opties.container,
			bounds: bounds(NEDERLAND),
			maxBounds: RAND,
			maxZoom: MAX_ZOOM,
			attributionControl: false,
			dragRotate: false,
			pitchWithRotate: false,
			touchPitch: false,
			locale: opties.teksten
		});
		this.map.touchZoomRotate.disableRotation();
		this.map.keyboard.disableRotation();
		this.map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
		this.map.addControl(new ScaleControl({ maxWidth: 96 }), 'bottom-left');
		this.map.addControl(new AttributionControl(), 'bottom-right');
		this.map.getCanvas().setAttribute('aria-describedby', opties.beschrijving);
		this.map.setMissingStyleImageResolver((id) => {
			const drawn = drawCount(id);
			if (drawn) this.map.addImage(id, drawn.image, { pixelRatio: drawn.pixelRatio });
		});
		this.map.on('style.load', () => this.#refresh());
		this.map.on('moveend', (event) => {
			if (event.originalEvent || 'doorBezoeker' in event) on.onmove(this.gebied());
		});
		listenToPointer(this.map, on);
		this.#watchStyle();
		void this.#showStyle(true);
	}

	gebied(): Grenzen {
		const b = this.map.getBounds();
		return { west: b.getWest(), zuid: b.getSouth(), oost: b.getEast(), noord: b.getNorth() };
	}

	setPunten(punten: KaartPunt[]) {
		this.#punten = punten;
		this.#refresh();
	}

	/** Lights up the selected and the marked point; brings the selected one into view. */
	setAandacht(geselecteerd: string | null, gemarkeerd: string | null) {
		const isNew = geselecteerd !== this.#geselecteerd;
		[this.#geselecteerd, this.#gemarkeerd] = [geselecteerd, gemarkeerd];
		this.#refreshAttention();
		const punt = isNew && this.#punten.find((p) => p.id === geselecteerd);
		if (punt && !ligtIn(punt, this.gebied())) this.map.easeTo({ center: [punt.lng, punt.lat] });
	}

	setThema(thema: Thema) {
		if (thema === this.#thema) return;
		this.#thema = thema;
		void this.#showStyle(false);
	}

	/** Shows the given area, or all points, or the country; at once the first time. */
	toon(gebied: Grenzen | null, atOnce: boolean) {
		const box = gebied ?? grenzen(this.#punten) ?? NEDERLAND;
		const padding = Math.min(56, this.map.getContainer().clientWidth / 8);
		this.map.fitBounds(bounds(box), {
			padding: gebied ? 0 : padding,
			maxZoom: gebied ? MAX_ZOOM : 14.5,
			animate: !atOnce,
			duration: 400
		});
	}

	destroy() {
		this.map.remove();
	}

	async #showStyle(first: boolean) {
		const thema = this.#thema;
		if (this.#styleUrl) {
			const url = this.#styleUrl;
			this.map.setStyle(styleUrlFor(url, thema), {
				diff: false,
				transformStyle: (_, style) => this.#withPoints(withAttribution(style, url))
			});
			return;
		}
		this.#plaatsen ??= fetch(`${this.#opties.basisUrl}/plaatsen.json`)
			.then((response) => (response.ok ? (response.json() as Promise<PlaatsRij[]>) : []))
			.catch(() => []);
		const base = basisStijl(thema, `${this.#opties.basisUrl}/basis.json`, await this.#plaatsen);
		if (thema === this.#thema && !this.map._removed)
			this.map.setStyle(this.#withPoints(base), { diff: !first });
	}

	#withPoints(style: Parameters<typeof withPoints>[0]) {
		const attention = toAttention(this.#punten, this.#geselecteerd, this.#gemarkeerd);
		const thema = pointTheme(this.#styleUrl, this.#thema);
		return withPoints(style, thema, toGeoJson(this.#punten), attention);
	}

	/** A style from elsewhere that fails before it showed anything is replaced by our own base. */
	#watchStyle() {
		let works = false;
		this.map.on('sourcedata', (event) => {
			if (event.tile && !event.sourceId?.startsWith('dichtbij-')) works = true;
		});
		this.map.on('error', () => {
			if (works || !this.#styleUrl) return;
			this.#styleUrl = null;
			void this.#showStyle(true);
		});
	}

	#refresh() {
		this.map.getSource<GeoJSONSource>(BRON_PUNTEN)?.setData(toGeoJson(this.#punten));
		this.#refreshAttention();
	}

	#refreshAttention() {
		this.map
			.getSource<GeoJSONSource>(BRON_AANDACHT)
			?.setData(toAttention(this.#punten, this.#geselecteerd, this.#gemarkeerd));
	}
}
