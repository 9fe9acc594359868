import { describe, expect, test } from 'vitest';
import { vergelijking } from './wijziging.ts';

const voorstel = {
	oud: { telefoon: '030 1', website: null },
	nieuw: { telefoon: '030 2', website: 'https://nieuw.example' },
	stand: { naam: 'De Kast', telefoon: '030 9', website: null }
};

describe('een voorstel naast wat er staat', () => {
	test('wat wacht staat naast de stand van nu, met wat intussen veranderde', () => {
		expect(vergelijking({ ...voorstel, status: 'open' })).toEqual({
			oud: { telefoon: '030 9', website: null },
			nieuw: voorstel.nieuw,
			velden: ['telefoon', 'website'],
			veranderd: ['telefoon'],
			gezien: '{"telefoon":"030 9","website":null}',
			aanpasbaar: ['telefoon', 'website']
		});
	});

	test('wat besloten is blijft zoals het was voorgesteld', () => {
		expect(vergelijking({ ...voorstel, status: 'goedgekeurd' }).oud).toEqual(voorstel.oud);
	});

	test('alleen woorden zijn te verbeteren, een keuze niet', () => {
		const soort = { oud: { soort: null }, nieuw: { soort: 'inloop' }, stand: {} };
		expect(vergelijking({ ...soort, status: 'open' }).aanpasbaar).toEqual([]);
	});
});
