import type { Thema } from './types.ts';

/** Colours of the map per theme. The canvas cannot read CSS variables; kept near `tokens.css`. */
export const KLEUREN = {
	licht: {
		water: '#d3e3e8',
		rivier: '#c3d9e0',
		land: '#f7f5f0',
		buitenland: '#eceae4',
		grens: '#d6d1c6',
		naam: '#465060',
		naamZacht: '#5d6673',
		naamWater: '#4d7480',
		punt: '#095a61',
		rand: '#ffffff',
		opPunt: '#ffffff',
		accent: '#b4540a'
	},
	donker: {
		water: '#12242d',
		rivier: '#27434f',
		land: '#1e262e',
		buitenland: '#191f26',
		grens: '#303a44',
		naam: '#b9c3cd',
		naamZacht: '#97a2ad',
		naamWater: '#6d929e',
		punt: '#6fc7cd',
		rand: '#12171d',
		opPunt: '#0c2226',
		accent: '#f0a35e'
	}
} satisfies Record<Thema, Record<string, string>>;
