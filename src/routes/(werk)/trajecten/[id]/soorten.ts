import type { Formulierfouten, Formulierwaarden } from '$lib/domain/formulier.ts';
import type { Urenstand } from '$lib/server/db/uren.ts';
import type { Weigercode } from '$lib/domain/weigering.ts';
import type { PageData } from './$types';

/** The page of a professional. */
export type Vol = Extract<PageData, { soort: 'vol' }>;
/** The page of a maatje or a coordinator. */
export type Klein = Extract<PageData, { soort: 'klein' }>;

/** What came back of a form; `over` says of which one. */
export type ActionData = {
	over: 'afschalen' | 'opschalen' | 'stap' | 'uren' | 'toestemming' | 'uitval' | 'eigen_uren';
	values?: Formulierwaarden;
	errors?: Formulierfouten;
	weigering?: Weigercode;
	detail?: string;
	/** Hours as they are kept now, when somebody else changed them meanwhile. */
	nu?: Urenstand[];
} | null;
