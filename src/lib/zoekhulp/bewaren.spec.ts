import { expect, test } from 'vitest';
import { isOpenbaarPad, magBewaren, schilIn } from './bewaren.ts';

const antwoord = (cache: string | null, init: ResponseInit = {}) =>
	new Response('', { ...init, headers: cache === null ? {} : { 'cache-control': cache } });

test.each([
	['public, max-age=60, stale-while-revalidate=300', {}, true],
	['private, no-store', {}, false],
	['public, no-store', {}, false],
	[null, {}, false],
	['public, max-age=60', { status: 404 }, false]
])('een antwoord met %j wordt alleen bewaard als het openbaar is', (cache, init, mag) => {
	expect(magBewaren(antwoord(cache, init))).toBe(mag);
});

test.each([
	['/', true],
	['/aanbod', true],
	['/aanbod/taalmaatje', true],
	['/aanbod?q=ik+wil+dood', false],
	['/start', false],
	['/clienten/1', false],
	['//elders.nl/aanbod', false]
])('%s mag in de browser blijven: %s', (pad, mag) => {
	expect(isOpenbaarPad(pad)).toBe(mag);
});

test('de bestanden van een pagina staan erin, elk één keer', () => {
	const html = `<link href="./_app/immutable/assets/0.css" rel="stylesheet">
		<meta name="dichtbij:scripts" content="/_app/immutable/entry/start.js /_app/immutable/nodes/0.js">
		<script>import("../_app/immutable/entry/start.js")</script><a href="/aanbod">x</a>`;
	expect(schilIn(html)).toEqual([
		'/_app/immutable/assets/0.css',
		'/_app/immutable/entry/start.js',
		'/_app/immutable/nodes/0.js'
	]);
});
