/** The kinds of offer on the sociale kaart. Labels are messages; these codes are the contract. */
export const SOORTEN = [
	'vrijwilligersorganisatie',
	'algemene_voorziening',
	'maatjesproject',
	'inloop',
	'lotgenotengroep',
	'klussendienst',
	'cursus',
	'semiprofessioneel',
	'aanbieder',
	'vervoer',
	'informatiepunt',
	'activiteit'
] as const;

export type SoortCode = (typeof SOORTEN)[number];
