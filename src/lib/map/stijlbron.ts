import type { StyleSpecification } from 'maplibre-gl';
import type { Thema } from './types.ts';

const PDOK = 'api.pdok.nl';
const isPdok = (url: string) => URL.canParse(url) && new URL(url).hostname === PDOK;

/** PDOK has the same map in dark under another name; other styles stay as they are. */
export function styleUrlFor(url: string, thema: Thema): string {
	if (thema !== 'donker' || !isPdok(url)) return url;
	return url.replace('standaard__', 'darkmode__');
}

/** In dark mode over a style that stays light, our points keep their light colours. */
export function pointTheme(url: string | null, thema: Thema): Thema {
	return url && styleUrlFor(url, 'donker') === url ? 'licht' : thema;
}

/** PDOK asks for this line (CC BY 4.0) and does not always send it along with its style. */
export function withAttribution(style: StyleSpecification, url: string): StyleSpecification {
	if (!isPdok(url)) return style;
	const sources = Object.entries(style.sources).map(([name, source]) => [
		name,
		'attribution' in source || source.type !== 'vector'
			? source
			: { ...source, attribution: 'Kaartgegevens © Kadaster' }
	]);
	return { ...style, sources: Object.fromEntries(sources) as StyleSpecification['sources'] };
}
