import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** Which rules refuse this code in this place. */
async function refused(filePath: string, code: string): Promise<string[]> {
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${code}\n</script>` : code;
	const [result] = await eslint.lintText(text, { filePath });
	return result!.messages
		.filter(({ severity }) => severity === 2)
		.map(({ ruleId }) => ruleId ?? '');
}

const use = (from: string) => `import * as x from '${from}';\nexport const y = x;\n`;
const IMPORT = 'no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';

test.each([
	['domain kent geen server', 'src/lib/domain/x.ts', use('../server/env.ts'), IMPORT],
	['domain kent geen Kit', 'src/lib/domain/x.ts', use('$app/state'), IMPORT],
	['domain kent geen omgeving', 'src/lib/domain/x.ts', use('$env/static/private'), IMPORT],
	['domain kent geen Supabase', 'src/lib/domain/x.ts', use('@supabase/supabase-js'), IMPORT],
	['domain kent geen onderdelen', 'src/lib/domain/x.ts', use('../components/x.ts'), IMPORT],
	['domain kent geen kaart', 'src/lib/domain/x.ts', use('maplibre-gl'), IMPORT],
	['domain kijkt niet op de klok', 'src/lib/domain/x.ts', 'export const x = Date.now();', SYNTAX],
	[
		'domain vraagt niet hoe laat het is',
		'src/lib/domain/x.ts',
		'export const x = new Date();',
		SYNTAX
	],
	[
		'domain gooit geen dobbelsteen',
		'src/lib/domain/x.ts',
		'export const x = Math.random();',
		SYNTAX
	],
	['server kent geen onderdelen', 'src/lib/server/x.ts', use('../components/x.ts'), IMPORT],
	['server kent geen pagina', 'src/lib/server/x.ts', use('../../routes/x.ts'), IMPORT],
	['server kent geen kaart', 'src/lib/server/x.ts', use('maplibre-gl'), IMPORT],
	['onderdelen kennen geen server', 'src/lib/components/x.ts', use('$lib/server/env.ts'), IMPORT],
	['onderdelen kennen geen pagina', 'src/lib/components/x.ts', use('../../routes/x.ts'), IMPORT],
	['onderdelen kennen geen Supabase', 'src/lib/components/X.svelte', use('@supabase/ssr'), IMPORT],
	['onderdelen kennen geen kaartmotor', 'src/lib/components/X.svelte', use('maplibre-gl'), IMPORT],
	['de kaart kent geen server', 'src/lib/map/x.ts', use('$lib/server/env.ts'), IMPORT],
	['een pagina kent geen kaartmotor', 'src/routes/x/+page.svelte', use('maplibre-gl'), IMPORT],
	['een pagina kent geen Supabase', 'src/routes/x/+page.server.ts', use('@supabase/ssr'), IMPORT],
	[
		'een pagina kent geen andere pagina',
		'src/routes/x/+page.svelte',
		use('../y/woorden.ts'),
		IMPORT
	],
	[
		'een pagina kent de sleutel niet',
		'src/routes/x/+page.server.ts',
		use('$lib/server/admin.ts'),
		IMPORT
	],
	['ook via een andere naam niet', 'src/lib/server/x.ts', use('./admin.ts'), IMPORT],
	[
		'een pagina vraagt geen tabel',
		'src/routes/x/+page.server.ts',
		"export const x = (db) => db.from('aanbod');",
		SYNTAX
	],
	[
		'ook niet over locals',
		'src/routes/x/+page.server.ts',
		"export const x = (locals) => locals.db.from('aanbod');",
		SYNTAX
	],
	['ook geen functie', 'src/lib/server/x.ts', "export const x = (db) => db.rpc('ik');", SYNTAX]
])('%s', async (_, path, code, rule) => {
	expect(await refused(path, code)).toContain(rule);
});

test.each([
	['domain mag zod', 'src/lib/domain/x.ts', use('zod')],
	['domain mag een tijd krijgen', 'src/lib/domain/x.ts', 'export const x = new Date(0);'],
	['server mag domain', 'src/lib/server/x.ts', use('../domain/week.ts')],
	[
		'db mag een tabel vragen',
		'src/lib/server/db/x.ts',
		"export const x = (db: { from(t: string): unknown }) => db.from('aanbod');"
	],
	['de kaart mag de kaartmotor', 'src/lib/map/x.ts', use('maplibre-gl')],
	[
		'een pagina mag een eigen bestand',
		'src/routes/x/+page.svelte',
		"import { y } from './woorden.ts';\nexport const z = y;"
	]
])('%s', async (_, path, code) => {
	const rules = await refused(path, code);
	expect(rules.filter((rule) => [IMPORT, SYNTAX].includes(rule))).toEqual([]);
});
