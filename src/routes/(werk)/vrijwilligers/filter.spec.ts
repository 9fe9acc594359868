import { expect, test } from 'vitest';
import type { Padfase } from '$lib/domain/pad-fase.ts';
import { adres, gefilterd, leesFilter, PER_PAGINA } from './filter.ts';

const lees = (search: string) => leesFilter(new URL(`http://x/vrijwilligers${search}`));

test.each([
	['', { fase: null, q: '', pagina: 1 }],
	['?fase=vrij&q=%20els%20&pagina=2', { fase: 'vrij', q: 'els', pagina: 2 }],
	['?fase=onzin&pagina=-3', { fase: null, q: '', pagina: 1 }],
	['?pagina=abc', { fase: null, q: '', pagina: 1 }]
])('het adres %s', (search, filter) => {
	expect(lees(search)).toEqual(filter);
	expect(lees(adres(lees(search)).replace('/vrijwilligers', ''))).toEqual(filter);
});

test('wie gestopt is staat alleen in de eigen fase, en de aantallen volgen de naam', () => {
	const rij = (naam: string, fase: Padfase) => ({ naam, fase });
	const rows = [rij('Els Bos', 'nieuw'), rij('Els Kok', 'gestopt'), rij('Jan Bos', 'vrij')];
	const found = gefilterd(rows, lees('?q=els'));
	expect(found.rijen.map((r) => r.naam)).toEqual(['Els Bos']);
	expect(found.iedereen).toBe(1);
	expect(found.fases.filter((f) => f.aantal)).toEqual([
		{ fase: 'nieuw', aantal: 1 },
		{ fase: 'gestopt', aantal: 1 }
	]);
	expect(gefilterd(rows, lees('?fase=gestopt')).rijen).toHaveLength(1);
});

test('een bladzijde die er niet is wordt de laatste', () => {
	const rows = Array.from({ length: PER_PAGINA + 1 }, (_, i) => ({
		naam: `N${i}`,
		fase: 'vrij' as const
	}));
	expect(gefilterd(rows, lees('?pagina=9'))).toMatchObject({ pagina: 2, paginas: 2 });
	expect(gefilterd(rows, lees('?pagina=9')).rijen).toHaveLength(1);
});
