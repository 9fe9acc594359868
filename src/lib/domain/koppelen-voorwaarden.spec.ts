import { describe, expect, test } from 'vitest';
import {
	checkGeslacht,
	checkPeriode,
	checkSamen,
	checkTaken,
	type Voorwaarden
} from './koppelen-voorwaarden.ts';
import type { Tegen, Twijfel, Voor, Vraag } from './koppelen.ts';

const VANDAAG = '2026-11-27';
const leeg = { talen: [], geslacht_wens: null };

describe('periode, vandaag is 27 november 2026', () => {
	const check = (asked: Partial<Vraag>, own: Voorwaarden) => {
		const twijfel: Twijfel[] = [];
		const tegen: Tegen[] = [];
		checkPeriode({ ...leeg, ...asked }, own, VANDAAG, twijfel, tegen);
		return [...tegen.map((t) => `nee ${t.code}`), ...twijfel.map((t) => t.code)];
	};
	test.each<[string, Partial<Vraag>, Voorwaarden, string[]]>([
		['niemand zegt iets', {}, {}, []],
		['het maatje stopte gisteren', {}, { beschikbaar_tot: '2026-11-26' }, ['nee stopt_eerder']],
		['de laatste dag is vandaag', {}, { beschikbaar_tot: '2026-11-27' }, ['stopt_binnenkort']],
		['twaalf weken is net genoeg', {}, { beschikbaar_tot: '2027-02-19' }, []],
		['een dag minder niet', {}, { beschikbaar_tot: '2027-02-18' }, ['stopt_binnenkort']],
		[
			'de vraag stopt op dezelfde dag',
			{ tot: '2026-12-20' },
			{ beschikbaar_tot: '2026-12-20' },
			[]
		],
		[
			'het maatje stopt voor de vraag begint',
			{ vanaf: '2027-01-01' },
			{ beschikbaar_tot: '2026-12-31' },
			['nee stopt_eerder']
		],
		[
			'het maatje begint na de vraag',
			{ tot: '2026-12-31' },
			{ beschikbaar_van: '2027-01-01' },
			['nee begint_te_laat']
		],
		[
			'een dag samen telt',
			{ tot: '2027-01-01' },
			{ beschikbaar_van: '2027-01-01' },
			['begint_later']
		],
		['een begin dat al was', {}, { beschikbaar_van: '2026-01-01' }, []],
		[
			'beide beginnen later, tegelijk',
			{ vanaf: '2027-01-01' },
			{ beschikbaar_van: '2027-01-01' },
			[]
		]
	])('%s', (_, asked, own, expected) => {
		expect(check(asked, own)).toEqual(expected);
	});
});

describe('vrouw of man', () => {
	const check = (asked: Partial<Vraag>, own: Voorwaarden & { geslacht: string | null }) => {
		const [voor, twijfel, tegen]: [Voor[], Twijfel[], Tegen[]] = [[], [], []];
		checkGeslacht({ ...leeg, ...asked }, own, voor, twijfel, tegen);
		return [...voor, ...twijfel, ...tegen].map((r) => r.code);
	};
	const maatje = { geslacht: 'vrouw', geslacht_wens: 'vrouw' };
	test.each<[string, Partial<Vraag>, Voorwaarden & { geslacht: string | null }, string[]]>([
		['geen wens', {}, { geslacht: null }, []],
		['de wens van de cliënt past', { geslacht_wens: 'vrouw' }, { geslacht: 'vrouw' }, ['geslacht']],
		['en past niet', { geslacht_wens: 'man' }, { geslacht: 'vrouw' }, ['ander_geslacht']],
		['de wens van het maatje telt niet bij gewone hulp', { voor_geslacht: 'man' }, maatje, []],
		[
			'bij persoonlijke zorg wel',
			{ persoonlijk: true, voor_geslacht: 'man' },
			maatje,
			['helpt_liever']
		],
		['en past dan ook', { persoonlijk: true, voor_geslacht: 'vrouw' }, maatje, []],
		['niet gezegd is een twijfel', { persoonlijk: true }, maatje, ['client_geslacht_onbekend']],
		[
			'beide wensen tellen samen',
			{ persoonlijk: true, voor_geslacht: 'man', geslacht_wens: 'man' },
			maatje,
			['ander_geslacht', 'helpt_liever']
		],
		['zonder wens van het maatje', { persoonlijk: true }, { geslacht: 'man' }, []]
	])('%s', (_, asked, own, expected) => {
		expect(check(asked, own)).toEqual(expected);
	});
});

describe('taken', () => {
	test.each<[string[], string[], number | null, string[]]>([
		[[], ['koken'], null, []],
		[['koken'], [], null, []],
		[['koken', 'post'], ['post', 'klussen'], 0.5, ['taken']],
		[['koken'], ['post'], 0, ['andere_taken']]
	])('gevraagd %j, doet %j: %s', (asked, does, share, codes) => {
		const [voor, twijfel]: [Voor[], Twijfel[]] = [[], []];
		expect(checkTaken({ ...leeg, taken: asked }, { taken: does }, voor, twijfel)).toBe(share);
		expect([...voor, ...twijfel].map((r) => r.code)).toEqual(codes);
	});
});

test.each<[string[], string[], string[]]>([
	[[], ['koken'], []],
	[['koken'], [], []],
	[['koken', 'klussen'], ['klussen', 'post'], ['klussen']],
	[['koken'], ['post'], []]
])('wie %j kan en wie %j doet, doen samen %j', (own, does, together) => {
	const voor: Voor[] = [];
	expect(checkSamen({ ...leeg, kan_zelf: own }, { taken: does }, voor)).toBe(together.length > 0);
	expect(voor).toEqual(together.length ? [{ code: 'wederkerig', taken: together }] : []);
});
