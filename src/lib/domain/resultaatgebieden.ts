/** The six resultaatgebieden of an arrangement, then the two that only stand on the map. */
export const RESULTAATGEBIEDEN = [
	'regie',
	'netwerk',
	'administratie',
	'dagbesteding',
	'zelfzorg',
	'mantelzorg',
	'huishouden',
	'gezin'
] as const;

export type ResultaatgebiedCode = (typeof RESULTAATGEBIEDEN)[number];
