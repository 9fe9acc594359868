import { SOORTEN_HSDS } from '../../domain/hsds/vraag.ts';

type Schema = Record<string, unknown>;

const tekst: Schema = { type: 'string' };
const getal: Schema = { type: 'number' };
const heel: Schema = { type: 'integer', minimum: 0 };
const id: Schema = { type: 'string', format: 'uuid' };
const dag: Schema = { type: 'string', format: 'date' };
const moment: Schema = { type: 'string', format: 'date-time' };
const adres: Schema = { type: 'string', format: 'uri' };
const mail: Schema = { type: 'string', format: 'email' };
const tijd: Schema = { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$' };
const keuze = (...values: string[]): Schema => ({ type: 'string', enum: values });
const ref = (naam: string): Schema => ({ $ref: `#/components/schemas/${naam}` });
const lijst = (naam: string): Schema => ({ type: 'array', items: ref(naam) });

/** Nothing else than what is named here is ever written. */
function vorm(required: string[], properties: Record<string, Schema>): Schema {
	return { type: 'object', required, properties, additionalProperties: false };
}

const dienst = {
	id,
	organization_id: id,
	name: tekst,
	description: tekst,
	url: adres,
	email: mail,
	status: keuze('active', 'temporarily closed'),
	application_process: tekst,
	fees_description: tekst,
	assured_date: { ...dag, description: 'The day on which the owner said that this is right.' },
	alert: tekst,
	last_modified: moment
};
const dienstDelen = {
	phones: lijst('Phone'),
	schedules: lijst('Schedule'),
	service_areas: lijst('ServiceArea'),
	languages: lijst('Language'),
	cost_options: lijst('CostOption'),
	capacities: lijst('Capacity'),
	attributes: lijst('Attribute')
};
const organisatie = { id, name: tekst, description: tekst, email: mail, website: adres };
const organisatieBij = { ...organisatie, phones: lijst('Phone'), attributes: lijst('Attribute') };
const locatie = {
	id,
	location_type: keuze('physical'),
	organization_id: id,
	name: tekst,
	transportation: tekst,
	latitude: getal,
	longitude: getal
};
const dienstVerplicht = ['id', 'organization_id', 'name', 'status', 'last_modified'];
const organisatieVerplicht = ['id', 'name', 'description'];
const plek = { id, service_id: id, location_id: id };
const plekVerplicht = Object.keys(plek);
const taxonomie = { id, name: tekst, description: tekst, version: tekst };
const term = {
	id,
	code: tekst,
	name: tekst,
	description: tekst,
	taxonomy: tekst,
	taxonomy_id: id,
	language: keuze('nl')
};

const RECORDS: Record<string, Schema> = {
	services: vorm([...dienstVerplicht, 'organization'], {
		...dienst,
		organization: ref('organizations')
	}),
	services_full: vorm([...dienstVerplicht, 'organization'], {
		...dienst,
		...dienstDelen,
		service_at_locations: lijst('ServicePlace'),
		organization: ref('OrganizationInService')
	}),
	organizations: vorm(organisatieVerplicht, organisatie),
	organizations_full: vorm(organisatieVerplicht, {
		...organisatieBij,
		locations: lijst('Location'),
		services: lijst('ServiceInOrganization')
	}),
	service_at_locations: vorm([...plekVerplicht, 'location', 'service'], {
		...plek,
		location: ref('LocationBasic'),
		service: ref('services')
	}),
	service_at_locations_full: vorm([...plekVerplicht, 'location', 'service'], {
		...plek,
		schedules: lijst('Schedule'),
		location: ref('Location'),
		service: ref('ServiceInPlace')
	}),
	taxonomies: vorm(Object.keys(taxonomie), taxonomie),
	taxonomy_terms: vorm([...Object.keys(term), 'taxonomy_detail'], {
		...term,
		taxonomy_detail: ref('taxonomies')
	})
};

const DELEN: Record<string, Schema> = {
	ServiceInOrganization: vorm(dienstVerplicht, dienst),
	ServiceInPlace: vorm([...dienstVerplicht, 'organization'], {
		...dienst,
		...dienstDelen,
		organization: ref('OrganizationInService')
	}),
	OrganizationInService: vorm(organisatieVerplicht, organisatieBij),
	ServicePlace: vorm([...plekVerplicht, 'location'], {
		...plek,
		schedules: lijst('Schedule'),
		location: ref('Location')
	}),
	LocationBasic: vorm(['id', 'location_type'], locatie),
	Location: vorm(['id', 'location_type'], {
		...locatie,
		addresses: lijst('Address'),
		accessibility: lijst('Accessibility'),
		attributes: lijst('Attribute')
	}),
	Address: vorm(
		['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
		{
			id,
			address_1: { ...tekst, description: 'Empty when it is not known, as the parts below.' },
			city: tekst,
			state_province: tekst,
			postal_code: tekst,
			country: keuze('NL'),
			address_type: keuze('physical')
		}
	),
	Accessibility: vorm(['id', 'description'], { id, description: tekst }),
	Phone: vorm(['id', 'number', 'type'], { id, number: tekst, type: keuze('voice') }),
	Language: vorm(['id', 'name'], { id, name: tekst, code: tekst }),
	ServiceArea: vorm(['id', 'name'], {
		id,
		name: { ...tekst, description: 'A wijk that the service works for.' },
		description: { ...tekst, description: 'The gemeente of that wijk.' }
	}),
	CostOption: vorm(['id'], {
		id,
		option: keuze('gratis', 'bijdrage', 'betaald'),
		currency: keuze('EUR'),
		amount: getal,
		amount_description: tekst
	}),
	Capacity: vorm(['id', 'available', 'updated', 'unit'], {
		id,
		available: heel,
		updated: moment,
		unit: vorm(['id', 'name'], { id, name: keuze('plaatsen') })
	}),
	Schedule: {
		...vorm(['id'], {
			id,
			valid_from: dag,
			valid_to: dag,
			dtstart: dag,
			freq: keuze('WEEKLY'),
			interval: getal,
			count: getal,
			wkst: keuze('MO'),
			byday: tekst,
			opens_at: tijd,
			closes_at: tijd,
			description: tekst,
			notes: tekst,
			attributes: lijst('Attribute')
		}),
		description:
			'A rule of iCalendar. Times are those of the clock in Europe/Amsterdam, summer and winter.'
	},
	Attribute: vorm(['id', 'link_id', 'link_entity', 'link_type'], {
		id,
		link_id: id,
		link_entity: keuze('service', 'organization', 'location', 'schedule'),
		link_type: tekst,
		label: tekst,
		value: tekst,
		taxonomy_term_id: id,
		taxonomy_term: vorm(Object.keys(term), term)
	}),
	About: vorm(['version', 'profile', 'profile_version', 'openapi_url'], {
		version: keuze('3.1'),
		profile: adres,
		profile_version: tekst,
		openapi_url: adres,
		license: adres
	}),
	Bulk: vorm(['hsds', 'profile', 'contents'], {
		hsds: keuze('3.1'),
		profile: adres,
		contents: lijst('services_full')
	}),
	Problem: vorm(['type', 'title', 'status'], {
		type: tekst,
		title: tekst,
		status: heel,
		detail: tekst,
		errors: {
			type: 'array',
			items: vorm(['parameter', 'detail'], { parameter: tekst, detail: tekst })
		}
	})
};

/** A page of each kind; with `full=true` its contents are in full. */
function bladzijde(soort: string): Schema {
	const vol = `${soort}_full` in RECORDS;
	return vorm(
		[
			'total_items',
			'total_pages',
			'page_number',
			'size',
			'first_page',
			'last_page',
			'empty',
			'contents'
		],
		{
			total_items: heel,
			total_pages: heel,
			page_number: heel,
			size: heel,
			first_page: { type: 'boolean' },
			last_page: { type: 'boolean' },
			empty: { type: 'boolean' },
			contents: vol
				? { type: 'array', items: { anyOf: [ref(soort), ref(`${soort}_full`)] } }
				: lijst(soort)
		}
	);
}

/** Every schema by name: records, their parts, and pages of them. */
export const VORMEN: Record<string, Schema> = {
	...RECORDS,
	...DELEN,
	...Object.fromEntries(SOORTEN_HSDS.map((soort) => [`page_of_${soort}`, bladzijde(soort)]))
};

export const enkeleVorm = (soort: string) => (`${soort}_full` in RECORDS ? `${soort}_full` : soort);
