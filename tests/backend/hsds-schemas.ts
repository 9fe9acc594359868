import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { openapi } from '../../src/lib/server/hsds/openapi.ts';

const MAP = `${process.env.VOORBEELDDATA ?? '../shared/data'}/hsds/schema-3.1`;
export const metSchemas = existsSync(MAP);
if (!metSchemas)
	console.warn(`De schema's van HSDS (${MAP}) ontbreken: die toets wordt overgeslagen.`);

function maakAjv(): Ajv2020 {
	const ajv = new Ajv2020({ strict: false, allErrors: true });
	(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
	return ajv;
}

const NAMEN: Record<string, string> = {
	services: 'service',
	organizations: 'organization',
	service_at_locations: 'service_at_location',
	taxonomies: 'taxonomy',
	taxonomy_terms: 'taxonomy_term'
};

/** The schemas of the standard itself, each under the name of its file. */
export function schemaVanStandaard(): (soort: string) => ValidateFunction {
	const ajv = maakAjv();
	for (const file of readdirSync(MAP)) {
		if (file === 'openapi.json') continue;
		ajv.addSchema({ ...JSON.parse(readFileSync(`${MAP}/${file}`, 'utf8')), $id: file });
	}
	return (soort) => ajv.getSchema(`${NAMEN[soort]}.json`)!;
}

/** What our own OpenAPI says that an answer looks like; stricter: nothing that it does not name. */
export function schemaVanOns(): (naam: string) => ValidateFunction {
	const ajv = maakAjv();
	ajv.addSchema({ $id: 'ons', ...openapi('https://dichtbij.example', '0') });
	return (naam) => ajv.compile({ $ref: `ons#/components/schemas/${naam}` });
}

/** Faults in words; empty when the value is right. */
export function fouten(validate: ValidateFunction, value: unknown): string[] {
	if (validate(value)) return [];
	return validate.errors!.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
}
