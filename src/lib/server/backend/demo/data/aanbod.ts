import type { ResultaatgebiedCode } from '../../../../domain/resultaatgebieden.ts';
import type { SoortCode } from '../../../../domain/soorten.ts';
import { AANBOD_HOUTEN } from './aanbod-houten.ts';
import { AANBOD_IJSSELSTEIN } from './aanbod-ijsselstein.ts';
import { AANBOD_LOPIK } from './aanbod-lopik.ts';
import { AANBOD_NIEUWEGEIN } from './aanbod-nieuwegein.ts';
import { AANBOD_VIJFHEERENLANDEN } from './aanbod-vijfheerenlanden.ts';

/** One offer as a person writes it down. Words in one text are separated by spaces. */
export type Aanbodregel = {
	org: string;
	naam: string;
	soort: SoortCode;
	/** One sentence in residents' words. */
	kort: string;
	tekst: string;
	/** Words people search by, separated by commas. */
	woorden: string;
	/** The first is the main one. */
	gebied: ResultaatgebiedCode[];
	/** Codes of doelgroepen; without: iedereen. */
	voor?: string;
	/** `gratis`, or how much; "€ 2,50" is read as the price. */
	kosten: string;
	/** The cost is a real price, not a small contribution. */
	betaald?: boolean;
	toegang: string;
	verwijzing?: boolean;
	/** Languages; without: nl. */
	talen?: string;
	schaal: 'wijk' | 'bovenwijks' | 'stedelijk' | 'regionaal';
	/** Without: locatie. */
	vorm?: string;
	/** Keys of locaties. */
	plek?: string;
	/** Keys of wijken where it works. */
	wijken?: string;
	/** Days and times of every week; none is unknown, as for what is once a month (see let_op). */
	open?: string;
	/** A remark beside the hours. */
	let_op?: string;
	vrij?: number;
	/** About violence and the like: its page has a button that leaves at once. */
	gevoelig?: boolean;
	adres_geheim?: boolean;
	/** Days since the owner said it is right; without: from the seed. */
	gecontroleerd?: number;
	status?: 'te_beoordelen' | 'gearchiveerd';
};

export const AANBOD: Aanbodregel[] = [
	...AANBOD_NIEUWEGEIN,
	...AANBOD_HOUTEN,
	...AANBOD_IJSSELSTEIN,
	...AANBOD_LOPIK,
	...AANBOD_VIJFHEERENLANDEN
];
