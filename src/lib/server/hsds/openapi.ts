import { PROFIEL } from '../../domain/hsds/taxonomie.ts';
import {
	MAX_PER_PAGE,
	PARAMETERS_VAN,
	SOORTEN_HSDS,
	STANDAARD_PER_PAGE,
	type Parameter,
	type SoortHsds
} from '../../domain/hsds/vraag.ts';
import { enkeleVorm, VORMEN } from './openapi-vormen.ts';

const OVER: Record<SoortHsds, string> = {
	services: 'What is offered.',
	organizations: 'Who offers it.',
	service_at_locations: 'What is offered, once per place. A secret address is no place.',
	taxonomies: 'The lists of words of the profile.',
	taxonomy_terms: 'The words of those lists.'
};

const getal = (more: object) => ({ type: 'integer', minimum: 1, ...more });
const id = { type: 'string', format: 'uuid' };
const VELDEN: Record<Parameter, { description: string; schema: object }> = {
	search: {
		description: 'Words as people type them. The best hit comes first, as on the site.',
		schema: { type: 'string', maxLength: 200 }
	},
	page: { description: 'Which page.', schema: getal({ default: 1 }) },
	per_page: {
		description: 'How many on a page.',
		schema: getal({ maximum: MAX_PER_PAGE, default: STANDAARD_PER_PAGE })
	},
	format: { description: 'Only json.', schema: { type: 'string', enum: ['json'] } },
	full: {
		description: 'With everything that belongs to it.',
		schema: { type: 'string', enum: ['true', 'false'], default: 'false' }
	},
	modified_after: {
		description: 'Changed after this day or moment.',
		schema: {
			anyOf: [
				{ type: 'string', format: 'date' },
				{ type: 'string', format: 'date-time' }
			]
		}
	},
	taxonomy_term_id: { description: 'Has this term.', schema: id },
	taxonomy_id: { description: 'Has a term of this taxonomy.', schema: id },
	organization_id: { description: 'Offered by this organization.', schema: id }
};

const json = (naam: string) => ({
	content: { 'application/json': { schema: { $ref: `#/components/schemas/${naam}` } } }
});
const probleem = (description: string) => ({
	description,
	content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
});
const TE_VAAK = { '429': { $ref: '#/components/responses/TooMany' } };

function get(operationId: string, summary: string, ok: object, more: object = {}, fouten = {}) {
	const responses = {
		'200': { description: summary, ...ok },
		'304': { description: 'Nothing changed since the etag that you sent.' },
		'400': { $ref: '#/components/responses/WrongParameter' },
		...fouten,
		...TE_VAAK
	};
	return { get: { operationId, summary, ...more, responses } };
}

function pathsOf(soort: SoortHsds) {
	const parameters = PARAMETERS_VAN[soort].map((name) => ({ name, in: 'query', ...VELDEN[name] }));
	const een = { name: 'id', in: 'path', required: true, schema: id };
	return {
		[`/api/hsds/${soort}`]: get(`list_${soort}`, OVER[soort], json(`page_of_${soort}`), {
			parameters
		}),
		[`/api/hsds/${soort}/{id}`]: get(
			`get_${soort}`,
			`One of these, in full. ${OVER[soort]}`,
			json(enkeleVorm(soort)),
			{ parameters: [een] },
			{ '404': { $ref: '#/components/responses/NotFound' } }
		)
	};
}

/** The description of the whole API for machines, OpenAPI 3.1, as it answers at this address. */
export function openapi(origin: string, versie: string) {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Dichtbij: what is offered nearby',
			version: versie,
			summary: `Open Referral HSDS ${PROFIEL.hsds}, Dutch profile ${PROFIEL.versie}`,
			description: `Everything on the public kaart, for other systems. No key is needed; any website may ask. The profile: ${origin}/api/hsds-profiel. For people: ${origin}/api.`
		},
		servers: [{ url: origin }],
		security: [],
		paths: {
			'/api/hsds': get('about', 'What this is and where it is described.', json('About')),
			...Object.assign({}, ...SOORTEN_HSDS.map(pathsOf)),
			'/api/hsds/bulk.json': get('bulk', 'All services in full, in one file.', json('Bulk')),
			'/api/hsds/export.csv': get('export_csv', 'All services as a table, one per row.', {
				content: { 'text/csv': { schema: { type: 'string' } } }
			}),
			'/api/hsds-profiel': get('profile', 'The Dutch profile, described in words.', {
				content: { 'text/markdown': { schema: { type: 'string' } } }
			}),
			'/api/openapi.json': get('openapi', 'This description.', {
				content: { 'application/json': { schema: { type: 'object' } } }
			})
		},
		components: {
			schemas: VORMEN,
			responses: {
				WrongParameter: probleem('A parameter is not known, or its value is wrong.'),
				NotFound: probleem('There is no such record, or it is not public any more.'),
				TooMany: {
					...probleem('Too many requests from this address.'),
					headers: {
						'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } }
					}
				}
			}
		}
	};
}
