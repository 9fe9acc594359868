import { m } from '$lib/paraglide/messages.js';

/** Texts of MapLibre's own controls, in the language of the page. */
export function mapLibreTexts(aantal: number): Record<string, string> {
	return {
		'Map.Title': m.kaart_naam({ aantal }),
		'NavigationControl.ZoomIn': m.kaart_inzoomen(),
		'NavigationControl.ZoomOut': m.kaart_uitzoomen(),
		'AttributionControl.ToggleAttribution': m.kaart_bronnen(),
		'ScaleControl.Kilometers': 'km',
		'ScaleControl.Meters': 'm'
	};
}
