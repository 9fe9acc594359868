import { describe, expect, test } from 'vitest';
import { far, ids, make, monday, om, WIJK } from './aanbodlijst.fixture.ts';
import { aanbodlijst } from './aanbodlijst.ts';
import { readVraag } from './aanbodvraag-lezen.ts';

describe('een stuk van de kaart', () => {
	const vak = 'vak=5,52,5.2,52.05';
	const items = [
		make('binnen'),
		make('buiten', {}, far),
		make('belt', { vorm: ['telefoon'] }, far),
		make('komt', { vorm: ['thuis'] }, far),
		make('online-zonder-adres', { vorm: ['online'], locaties: [] }),
		make('adres-onbekend', { locaties: [] }),
		make('ook-binnen', { locaties: [make('x', {}, far).locaties[0]!, make('y').locaties[0]!] })
	];
	test('houdt wat erin ligt, en in een eigen deel wat geen plek nodig heeft', () => {
		const { resultaten, totaal } = aanbodlijst(items, readVraag(new URLSearchParams(vak)), om);
		const van = (deel: string) => resultaten.filter((r) => r.deel === deel).map((r) => r.aanbod.id);
		expect(van('hier')).toEqual(['binnen', 'ook-binnen']);
		expect(van('zonder_plek')).toEqual(['adres-onbekend', 'belt', 'komt', 'online-zonder-adres']);
		expect(totaal).toBe(6);
	});
	test('telt de andere filters daarbinnen', () => {
		const { tellingen } = aanbodlijst(items, readVraag(new URLSearchParams(vak)), om);
		expect(tellingen.vorm).toEqual({ locatie: 3, telefoon: 1, thuis: 1, online: 1 });
	});
});

describe('een wijk kiezen', () => {
	const OOK = '00000000-0000-4000-8000-000000000002';
	const gebieden = {
		gemeenteVanWijk: new Map([
			[WIJK, 'houten'],
			[OOK, 'houten']
		]),
		buren: new Map([
			[WIJK, [OOK]],
			[OOK, [WIJK]]
		])
	};
	const at = (wijk_id: string | null, gemeente_id: string) => [
		{ ...make('x').locaties[0]!, wijk_id, gemeente_id }
	];
	const items = [
		make('a-regio', { schaal: 'regionaal', locaties: at(null, 'lopik') }),
		make('b-stad', { schaal: 'stedelijk', locaties: at(OOK, 'houten') }),
		make('c-buren', { schaal: 'bovenwijks', locaties: at(OOK, 'houten') }),
		make('d-wijk', { schaal: 'wijk', locaties: at(WIJK, 'houten') }),
		make('e-ander', { schaal: 'wijk', locaties: at(OOK, 'houten') }),
		make('f-lopik', { schaal: 'stedelijk', locaties: at(null, 'lopik') }),
		make('g-hier-en-stad', { schaal: 'stedelijk', locaties: at(WIJK, 'houten') })
	];
	test('geeft wat daar werkt, wat uit de wijk zelf komt eerst', () => {
		expect(ids(items, `wijk=${WIJK}`, { gebieden })).toEqual([
			'd-wijk',
			'g-hier-en-stad',
			'a-regio',
			'b-stad',
			'c-buren'
		]);
	});
	test('telt dat ook zo, voor elke wijk', () => {
		const { tellingen } = aanbodlijst(items, readVraag(new URLSearchParams()), { ...om, gebieden });
		expect(tellingen.wijk).toEqual({ [WIJK]: 5, [OOK]: 5 });
	});
	test('wie in een wijk woont, ziet wat daar niet werkt onderaan, apart van een andere gemeente', () => {
		const { resultaten } = aanbodlijst(items, readVraag(new URLSearchParams()), {
			...om,
			gebieden,
			gemeente: 'houten',
			wijk: WIJK
		});
		expect(resultaten.slice(-2).map((r) => [r.aanbod.id, r.deel])).toEqual([
			['e-ander', 'niet_wijk'],
			['f-lopik', 'niet_gemeente']
		]);
	});
});

test('wat tijdelijk dicht is, is niet nu open', () => {
	const tijden = [{ dag: 1, van: '09:00', tot: '12:00', locatie_id: null }];
	const items = [
		make('open', { tijden }),
		make('dicht', { tijden, dicht_van: '2026-11-20' }),
		make('vandaag-niet', { tijden, afwijkend: [{ datum: monday.datum, van: null, tot: null }] })
	];
	expect(ids(items, 'open=nu')).toEqual(['open']);
});
