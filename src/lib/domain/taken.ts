/**
 * What a volunteer may do in place of begeleiding; the database knows the same codes
 * (`prive.geldige_taken`). Their names are messages `taak_CODE`.
 */
export const TAKEN = [
	'post',
	'boodschappen',
	'vervoer',
	'mee_op_bezoek',
	'structuur',
	'koken',
	'klussen',
	'computer',
	'huiswerk',
	'activiteit',
	'gezelschap',
	'mantelzorg'
] as const;
export type Taak = (typeof TAKEN)[number];
