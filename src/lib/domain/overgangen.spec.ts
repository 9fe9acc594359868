import { describe, expect, test } from 'vitest';
import { FASES, OVERGANGEN, STAPPEN } from './overgangen.ts';

describe('de tabel van overgangen', () => {
	test('kent elke overgang één keer', () => {
		const keys = OVERGANGEN.map((o) => `${o.van}>${o.naar}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test.each(FASES)('vanuit %s kan opschalen in één stap, zonder eis', (fase) => {
		const up = OVERGANGEN.filter((o) => o.van === fase && o.soort === 'opschalen');
		expect(up.length).toBeGreaterThan(0);
		for (const o of up) {
			expect(o.vereist).toEqual([]);
			expect(FASES.indexOf(o.naar)).toBeLessThanOrEqual(FASES.indexOf(fase));
		}
	});

	test('afschalen gaat altijd precies één fase verder en vraagt alle stappen van de fase', () => {
		for (const o of OVERGANGEN.filter((x) => x.soort === 'afschalen')) {
			expect(FASES.indexOf(o.naar) - FASES.indexOf(o.van)).toBe(1);
			const { opzet, volgen, afronden } = STAPPEN[o.van];
			expect(o.vereist).toEqual([...opzet, ...volgen, ...afronden]);
		}
	});

	test('afsluiten kan alleen uit waakvlam of verkenning', () => {
		const from = OVERGANGEN.filter((o) => o.naar === 'afgesloten').map((o) => o.van);
		expect(from.sort()).toEqual(['verkenning', 'waakvlam']);
	});

	test('cliënt en maatje drukken zelf nooit op de knop', () => {
		for (const o of OVERGANGEN)
			expect(o.partijen.filter((p) => p === 'client' || p === 'vrijwilliger')).toEqual([]);
	});
});
