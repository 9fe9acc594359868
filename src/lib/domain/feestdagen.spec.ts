import { expect, test } from 'vitest';
import { feestdagen, isFeestdag } from './feestdagen.ts';

test.each([
	['2026-04-05', 'eerste paasdag'],
	['2026-04-06', 'tweede paasdag'],
	['2026-04-27', 'Koningsdag op maandag'],
	['2025-04-26', 'Koningsdag schuift van zondag naar zaterdag'],
	['2026-05-14', 'Hemelvaart'],
	['2027-05-17', 'tweede pinksterdag'],
	['2025-05-05', 'Bevrijdingsdag in een lustrumjaar'],
	['2024-03-31', 'een vroege Pasen'],
	['2038-04-25', 'een late Pasen'],
	['2026-12-26', 'tweede kerstdag']
])('%s is een feestdag: %s', (datum) => {
	expect(isFeestdag(datum)).toBe(true);
});

test.each(['2026-05-05', '2025-04-27', '2026-12-24', '2026-12-31', '2026-04-03'])(
	'%s is een gewone dag',
	(datum) => {
		expect(isFeestdag(datum)).toBe(false);
	}
);

test('een dag die twee feesten heeft telt één keer (Hemelvaart op 5 mei 2005)', () => {
	expect(feestdagen(2005)).toHaveLength(9);
	expect(feestdagen(2025)).toHaveLength(10);
	expect(feestdagen(2026)).toHaveLength(9);
});
