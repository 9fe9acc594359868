import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	eersteStap,
	readWeek,
	rijveld,
	voorgevuld,
	wasTekst,
	weekveld,
	type Weekuren
} from './weekroutine.ts';

const VANDAAG = '2026-11-27';
const [A, B] = ['7b0c9f0e-9d7e-4c8e-8a43-0b1c2d3e4f50', '8b0c9f0e-9d7e-4c8e-8a43-0b1c2d3e4f51'];
const SLEUTEL = '9b0c9f0e-9d7e-4c8e-8a43-0b1c2d3e4f52';
const FORMEEL: Weekuren = { soort: 'formeel', ozr: 2, gepland: 2.5, werkelijk: null };

/** The form as the page makes it, with what somebody changed. */
function pagina(rows: Record<string, Weekuren[]>, typed: Record<string, string> = {}): FormData {
	const data = new FormData();
	for (const [traject, uren] of Object.entries(rows)) {
		data.append('traject', traject);
		data.set(rijveld(traject, 'sleutel'), SLEUTEL);
		data.set(rijveld(traject, 'hoe'), 'langs');
		data.set(rijveld(traject, 'notitie'), '');
		for (const uur of uren) {
			data.set(weekveld(traject, uur), String(voorgevuld(uur)).replace('.', ','));
			data.set(`was.${weekveld(traject, uur)}`, wasTekst(uur));
		}
	}
	for (const [name, value] of Object.entries(typed)) data.set(name, value);
	return data;
}
const klopt = (traject: string) => ({ [rijveld(traject, 'klopt')]: 'ja' });

describe('uren', () => {
	test('wie niets aanraakt bewaart niets', () => {
		expect(readWeek(pagina({ [A]: [FORMEEL], [B]: [] }), VANDAAG, null)).toEqual({
			rijen: [],
			errors: {}
		});
	});
	test('een vinkje: zoals gepland, met wat er op het scherm stond', () => {
		const { rijen } = readWeek(pagina({ [A]: [FORMEEL] }, klopt(A)), VANDAAG, null);
		expect(rijen).toEqual([
			{
				traject: A,
				uren: [
					{
						soort: 'formeel',
						ozr: 2,
						gepland: 2.5,
						werkelijk: 2.5,
						was_gepland: 2.5,
						was_werkelijk: null
					}
				]
			}
		]);
	});
	test('een ander getal telt zonder vinkje, in kwartieren', () => {
		const typed = { [weekveld(A, FORMEEL)]: '1,8' };
		const { rijen } = readWeek(pagina({ [A]: [FORMEEL] }, typed), VANDAAG, null);
		expect(rijen[0]!.uren[0]).toMatchObject({ werkelijk: 1.75, gepland: 2.5 });
	});
	test('leeg is weer niet ingevuld', () => {
		const done = { ...FORMEEL, werkelijk: 2 };
		const typed = { [weekveld(A, FORMEEL)]: '' };
		const { rijen } = readWeek(pagina({ [A]: [done] }, typed), VANDAAG, null);
		expect(rijen[0]!.uren[0]).toMatchObject({ werkelijk: null, was_werkelijk: 2 });
	});
	test('een fout staat bij het veld', () => {
		const typed = { [weekveld(A, FORMEEL)]: 'twee', [rijveld(B, 'notitie')]: 'x'.repeat(501) };
		expect(readWeek(pagina({ [A]: [FORMEEL], [B]: [] }, typed), VANDAAG, null).errors).toEqual({
			[weekveld(A, FORMEEL)]: 'fout_getal',
			[rijveld(B, 'notitie')]: 'fout_te_lang'
		});
	});
	test('wat gepland staat gaat er onveranderd doorheen, hoeveel rijen ook', () => {
		const quarter = fc.integer({ min: 0, max: 160 }).map((n) => n / 4);
		fc.assert(
			fc.property(quarter, fc.option(quarter), fc.boolean(), (gepland, werkelijk, tick) => {
				const uur: Weekuren = { soort: 'informeel', ozr: null, gepland, werkelijk };
				const { rijen } = readWeek(pagina({ [A]: [uur] }, tick ? klopt(A) : {}), VANDAAG, null);
				expect(rijen).toHaveLength(tick ? 1 : 0);
				if (tick) expect(rijen[0]!.uren[0]).toMatchObject({ gepland, werkelijk: voorgevuld(uur) });
			})
		);
	});
});

describe('contact en stap', () => {
	test('een tik op hoe het ging is een contact van vandaag', () => {
		const typed = { [rijveld(A, 'stemming')]: 'gaat_wel' };
		expect(readWeek(pagina({ [A]: [] }, typed), VANDAAG, null).rijen[0]!.contact).toEqual({
			id: SLEUTEL,
			dag: VANDAAG,
			hoe: 'langs',
			stemming: 'gaat_wel',
			notitie: ''
		});
	});
	test('een stap gaat alleen mee als die is afgevinkt', () => {
		const stap = {
			[rijveld(A, 'driehoek')]: B,
			[rijveld(A, 'versie')]: '3',
			[rijveld(A, 'stap')]: 'eindgesprek'
		};
		expect(readWeek(pagina({ [A]: [] }, stap), VANDAAG, null).rijen).toEqual([]);
		const done = { ...stap, [rijveld(A, 'gedaan')]: 'ja' };
		expect(readWeek(pagina({ [A]: [] }, done), VANDAAG, null).rijen[0]).toMatchObject({
			driehoek: B,
			versie: 3,
			stap: 'eindgesprek'
		});
	});
	test('de knop van een rij bewaart alleen die rij', () => {
		const typed = { ...klopt(A), ...klopt(B) };
		const rows = { [A]: [FORMEEL], [B]: [FORMEEL] };
		const read = (alleen: string | null) =>
			readWeek(pagina(rows, typed), VANDAAG, alleen).rijen.map(({ traject }) => traject);
		expect(read(null)).toEqual([A, B]);
		expect(read(B)).toEqual([B]);
	});
});

test('de volgende stap is de eerste die ontbreekt', () => {
	expect(eersteStap({ fase: 'verlengstuk', stappen: [], verloop: [] })).toBe('kennisoverdracht');
	const gedaan_op = '2026-11-01';
	expect(
		eersteStap({
			fase: 'verlengstuk',
			stappen: [{ stap: 'kennisoverdracht', gedaan_op }],
			verloop: []
		})
	).toBe('eerste_gesprek');
	expect(eersteStap({ fase: 'afgesloten', stappen: [], verloop: [] })).toBeNull();
});
