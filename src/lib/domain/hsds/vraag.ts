import { z } from 'zod';
import { verwijderPersoonlijk } from '../zoeken/persoonlijk.ts';

export const SOORTEN_HSDS = [
	'services',
	'organizations',
	'service_at_locations',
	'taxonomies',
	'taxonomy_terms'
] as const;
export type SoortHsds = (typeof SOORTEN_HSDS)[number];

export const MAX_PER_PAGE = 100;
export const STANDAARD_PER_PAGE = 50;

const getal = z
	.string()
	.regex(/^\d{1,6}$/)
	.transform(Number);
const id = z.guid().transform((text) => text.toLowerCase());

/** Every parameter. What goes wrong is told with a code; its sentence is a message. */
const PARAMETERS = {
	search: z
		.string()
		.transform((text) => text.replaceAll('\0', '').trim())
		.refine((text) => text.length <= 200, 'te_lang')
		.refine((text) => !verwijderPersoonlijk(text).verwijderd, 'persoonlijk'),
	page: getal.refine((n) => n >= 1),
	per_page: getal.refine((n) => n >= 1 && n <= MAX_PER_PAGE),
	full: z.enum(['true', 'false']).transform((text) => text === 'true'),
	format: z.literal('json'),
	modified_after: z.union([
		z.iso.date().transform((text) => new Date(`${text}T00:00:00Z`).toISOString()),
		z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString())
	]),
	taxonomy_term_id: id,
	taxonomy_id: id,
	organization_id: id
};
export type Parameter = keyof typeof PARAMETERS;

const ALTIJD: Parameter[] = ['search', 'page', 'per_page', 'format'];
const INHOUD: Parameter[] = ['full', 'modified_after', 'taxonomy_term_id', 'taxonomy_id'];

/** Which parameters each list knows, in the order of the documentation. */
export const PARAMETERS_VAN: Record<SoortHsds, Parameter[]> = {
	services: [...ALTIJD, ...INHOUD, 'organization_id'],
	organizations: [...ALTIJD, ...INHOUD],
	service_at_locations: [...ALTIJD, ...INHOUD, 'organization_id'],
	taxonomies: ALTIJD,
	taxonomy_terms: [...ALTIJD, 'taxonomy_id']
};

export interface HsdsVraag {
	search: string;
	page: number;
	per_page: number;
	full: boolean;
	modified_after: string | null;
	taxonomy_term_id: string | null;
	taxonomy_id: string | null;
	organization_id: string | null;
}
export type FoutCode = 'waarde' | 'te_lang' | 'persoonlijk' | 'onbekend' | 'dubbel';
export type Fout = { parameter: string; code: FoutCode };

/** Reads the question. Nothing is guessed: a name or a value that we do not know is a fault. */
export function leesHsdsVraag(params: URLSearchParams, bekend: Parameter[]) {
	const fouten: Fout[] = [];
	const waarden: Record<string, unknown> = {};
	for (const parameter of new Set(params.keys())) {
		const all = params.getAll(parameter);
		if (!bekend.includes(parameter as Parameter)) fouten.push({ parameter, code: 'onbekend' });
		else if (all.length > 1) fouten.push({ parameter, code: 'dubbel' });
		else {
			const read = PARAMETERS[parameter as Parameter].safeParse(all[0]);
			if (read.success) waarden[parameter] = read.data;
			else fouten.push({ parameter, code: codeVan(read.error) });
		}
	}
	const vraag: HsdsVraag = {
		search: '',
		page: 1,
		per_page: STANDAARD_PER_PAGE,
		full: false,
		modified_after: null,
		taxonomy_term_id: null,
		taxonomy_id: null,
		organization_id: null,
		...waarden
	};
	return { vraag, fouten };
}

function codeVan({ issues: [issue] }: z.ZodError): FoutCode {
	const message = issue?.message;
	return message === 'te_lang' || message === 'persoonlijk' ? message : 'waarde';
}
