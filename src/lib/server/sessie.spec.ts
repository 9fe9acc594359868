import { expect, test } from 'vitest';
import { nextPage } from './sessie.ts';

test.each([
	['/trajecten/1?deel=uren', '/trajecten/1?deel=uren'],
	[null, '/start'],
	['', '/start'],
	['trajecten', '/start'],
	['//elders.example', '/start'],
	['/\\elders.example', '/start'],
	['https://elders.example', '/start'],
	['/.//elders.example', '/elders.example'],
	['/x/..//elders.example/a', '/elders.example/a'],
	['/%2e//elders.example', '/elders.example']
])('na het inloggen leidt %j naar een pagina op deze site', (wanted, page) => {
	expect(nextPage(wanted)).toBe(page);
});
