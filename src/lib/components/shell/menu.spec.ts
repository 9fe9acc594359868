import { describe, expect, test } from 'vitest';
import type { Rolpartij } from '$lib/domain/gebruiker';
import { isHere, menuFor, type MenuCode } from './menu';

describe('menu', () => {
	test.each<[Rolpartij[], MenuCode[]]>([
		[['begeleider'], ['start', 'clienten', 'trajecten', 'aanbod']],
		[['casusregisseur'], ['start', 'clienten', 'trajecten', 'aanbod']],
		[['consulent'], ['start', 'aanvragen', 'trajecten', 'clienten', 'aanbod']],
		[['coordinator'], ['start', 'koppelen', 'vrijwilligers', 'organisatie', 'aanbod']],
		[['beheerder'], ['start', 'beheer', 'aanbod']],
		[['vrijwilliger'], ['start', 'aanbod']],
		[['client'], ['start', 'mijn', 'aanbod']],
		[[], ['start', 'aanbod']]
	])('%j ziet %j', (rollen, menu) => {
		expect(menuFor(rollen)).toEqual(menu);
	});

	test('wie alles is, ziet er toch hooguit zes', () => {
		const menu = menuFor(['begeleider', 'consulent', 'coordinator', 'beheerder', 'client']);
		expect(menu).toHaveLength(6);
		expect(new Set(menu).size).toBe(6);
		expect(menu.at(-1)).toBe('aanbod');
	});

	test('wie een gesprek heeft, ziet Berichten, ook met veel rollen', () => {
		expect(menuFor(['client'], true)).toEqual(['start', 'mijn', 'berichten', 'aanbod']);
		const vol = menuFor(['begeleider', 'consulent', 'coordinator', 'beheerder'], true);
		expect(vol).toHaveLength(6);
		expect(vol).toContain('berichten');
	});

	test('een onderdeel blijft gemarkeerd op de pagina’s eronder, niet op een buur', () => {
		expect(isHere('/clienten/12/hulpvraag', '/clienten')).toBe(true);
		expect(isHere('/clienten', '/clienten')).toBe(true);
		expect(isHere('/clientenraad', '/clienten')).toBe(false);
	});
});
