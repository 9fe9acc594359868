import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Which way imports run (docs/decisions/001): routes → components → domain ← server ← routes/*.server.ts.
 * A room is a folder; these rules are the walls, so that the house and its drawing cannot drift apart.
 */
const closed = (/** @type {string[]} */ group, /** @type {string} */ message) => ({
	group,
	message
});
const map = closed(['maplibre-gl', 'maplibre-gl/*'], 'Only src/lib/map imports maplibre-gl.');
const server = closed(
	['**/lib/server/**', '**/server/**'],
	'domain and components know no server.'
);
const shell = closed(
	['**/components/**', '**/routes/**', '$lib/components/**', '$lib/map/**'],
	'Neither domain nor server knows components, map or routes.'
);
const kit = closed(['$app/*', '$env/*', '$lib/*', '@sveltejs/*'], 'This room runs without Kit.');
const supabase = closed(['@supabase/*'], 'Only server/ talks to Supabase.');
const secret = closed(
	['admin.ts', '**/server/admin', '$lib/server/admin*'],
	'admin.ts holds the secret key. Name the file that needs it in eslint.config.js.'
);

const rooms = (/** @type {string} */ files, /** @type {object[]} */ ...patterns) => ({
	files: [files],
	rules: { 'no-restricted-imports': ['error', { patterns }] }
});

const fromOnlyInDb = {
	selector:
		'CallExpression[callee.property.name=/^(from|rpc)$/]:matches([callee.object.name=/^(db|supabase|admin)$/], [callee.object.property.name="db"])',
	message: 'Only src/lib/server/db writes .from( or .rpc(.'
};

/** They run without a visitor whose rights could count, or mail owners of whom no visitor sees the address. */
const MAY_HOLD_THE_KEY = [
	'src/lib/server/backend/demo-start.ts',
	'src/lib/server/backend/demo/**',
	'src/lib/server/opdrachten/**',
	'src/lib/server/contactronde.ts',
	'src/lib/server/controleronde.ts',
	'src/lib/server/opruimronde.ts',
	'src/lib/server/postronde.ts',
	// an invitation works only when the server itself mailed it
	'src/lib/server/uitnodiging.ts',
	'src/lib/server/eigenaar-vragen.ts'
];

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'node_modules/',
			'.data/',
			'src/lib/paraglide/',
			'static/',
			'test-results/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }
			],
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	rooms('src/**', map, secret),
	rooms('src/lib/domain/**', map, server, shell, kit, supabase),
	{
		files: ['src/lib/domain/**'],
		ignores: ['**/*.spec.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
					message: 'Time comes in as an argument.'
				},
				{
					selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
					message: 'Time comes in as an argument.'
				},
				{
					selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
					message: 'Chance comes in as an argument.'
				}
			]
		}
	},
	rooms(
		'src/lib/components/**',
		map,
		server,
		closed(['**/routes/**'], 'Components know no route.'),
		supabase
	),
	rooms('src/lib/server/**', map, shell, secret),
	{
		files: MAY_HOLD_THE_KEY,
		rules: { 'no-restricted-imports': ['error', { patterns: [map, shell] }] }
	},
	{
		files: ['src/lib/map/**'],
		rules: { 'no-restricted-imports': ['error', { patterns: [server, supabase] }] }
	},
	rooms('src/routes/**', map, secret, supabase, {
		// Blad is the frame that the pages below /trajecten/[id] share.
		regex: '^\\.\\./(?!(\\.\\./)*Blad\\.svelte$|.*/package\\.json$)',
		message: 'A route never imports from another route.'
	}),
	{
		files: ['src/routes/**', 'src/lib/server/**', 'src/lib/components/**'],
		ignores: ['src/lib/server/db/**', 'src/lib/server/backend/**', '**/*.spec.ts'],
		rules: { 'no-restricted-syntax': ['error', fromOnlyInDb] }
	},
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } }
);
