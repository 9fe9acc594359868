import type { Stap } from './overgangen.ts';
import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { DeelDossier, Toestemming } from './toestemming.ts';

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
	};
	/** Per week the hours that were, or (`gepland`) are meant to be; the newest first. */
	uren?: { week: string; formeel: number; informeel: number; gepland: boolean }[];
	verslag?: { stap: Stap; op: string; notitie: string }[];
}

export interface Gedeeld {
	traject_id: string;
	ontvanger: string;
	als: GedeeldRegel['als'];
	aanbieder: string;
	toestemmingen: Pick<Toestemming, 'deel' | 'doel' | 'gegeven_op' | 'geldig_tot'>[];
	delen: GedeeldeDelen;
}
