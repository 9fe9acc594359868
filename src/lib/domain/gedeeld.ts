import type { Contact } from './contact.ts';
import type { Doelstatus, Melder, Piketpaaltje } from './doelen.ts';
import type { Antwoordblad, Evaluatie } from './evaluatie.ts';
import type { Geplaatst } from './netwerk.ts';
import type { Stap } from './overgangen.ts';
import type { Planinhoud, Plansoort, Planstatus } from './plan.ts';
import type { Regelaar } from './regelpunten.ts';
import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { DeelDossier, Toestemming } from './toestemming.ts';
import type { Gespreksoort } from './voortgangsgesprek.ts';

/** One line of what is shared with somebody: whose, which parts, since and until when. */
export interface GedeeldRegel {
	traject_id: string;
	/** Only where contact is shared. */
	client_naam: string | null;
	aanbieder_naam: string;
	/** As whom the visitor receives it. */
	ontvanger_naam: string;
	als: 'vrijwilliger' | 'organisatie';
	delen: DeelDossier[];
	sinds: string;
	/** The first end of a part; null: until taken back. */
	tot: string | null;
}

/** What stands in each part; a new kind of content is a field here and in its function in the database. */
export interface GedeeldeDelen {
	contact?: {
		roepnaam: string | null;
		begeleider: string | null;
		aanbieder: string;
		telefoon: string | null;
	};
	plan?: {
		resultaat: string;
		resultaatgebied: ResultaatgebiedCode;
		gebied: string;
		start_op: string;
		eind_op: string;
		/** The version of each document that counts now. */
		plannen: Partial<
			Record<
				Plansoort,
				{ nummer: number; status: Planstatus; inhoud: Planinhoud; vastgesteld_op: string }
			>
		>;
		/** Open first, then those that were reached. */
		doelen: {
			id: string;
			tekst: string;
			resultaatgebied: ResultaatgebiedCode;
			gebied: string;
			status: Doelstatus;
			streef_op: string | null;
			gesloten_op: string | null;
			piketpaaltjes: (Piketpaaltje & { id: string; tekst: string; meldt_door: Melder })[];
		}[];
		regelpunten: {
			id: string;
			tekst: string;
			wie: Regelaar;
			voor: string;
			geregeld_op: string | null;
		}[];
	};
	/** Per week the hours that were, or (`gepland`) are meant to be; the newest first. */
	uren?: { week: string; formeel: number; informeel: number; gepland: boolean }[];
	verslag?: {
		stappen: { stap: Stap; op: string; notitie: string }[];
		/** Of the last half year, without names. */
		contacten: Contact[];
		/** No hour and no place: that is for who is invited. */
		gesprekken: {
			id: string;
			soort: Gespreksoort;
			dag: string;
			status: 'gepland' | 'geweest';
			verslag: string | null;
		}[];
		/** What was sent; only for an organisatie. */
		evaluaties?: Evaluatie<Antwoordblad & { door: null }>[];
		/** The last picture; only for an organisatie, null when there is none. */
		netwerk?: { dag: string; mensen: Geplaatst[] } | null;
	};
}

export interface Gedeeld {
	traject_id: string;
	ontvanger: string;
	als: GedeeldRegel['als'];
	aanbieder: string;
	toestemmingen: Pick<Toestemming, 'deel' | 'doel' | 'gegeven_op' | 'geldig_tot'>[];
	delen: GedeeldeDelen;
}
