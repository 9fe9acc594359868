import { describe, expect, test } from 'vitest';
import { isGedaan, toegestaan, type Driehoek, type FaseWissel } from './driehoek.ts';
import type { Fase, Partij, Stap } from './overgangen.ts';

/**
 * What a gemeente asks about the phases, one line per question. `gedaan` are steps marked on a day;
 * `omhoog` the day of an opschalen before it. The answer: `mag`, or why not.
 */
function driehoek(fase: Fase, gedaan: string, omhoog?: string, toestemming = true): Driehoek {
	const up: FaseWissel = {
		van: 'afbouw',
		naar: 'verlengstuk',
		soort: 'opschalen',
		op: `${omhoog}T12:00:00Z`
	};
	return {
		fase,
		toestemming,
		verloop: omhoog ? [up] : [],
		stappen: gedaan
			.split(' ')
			.filter(Boolean)
			.map((text) => {
				const [stap, op = '2026-05-01'] = text.split('@');
				return { stap: stap as Stap, gedaan_op: op };
			})
	};
}
function antwoord(d: Driehoek, naar: Fase, wie: Partij | Partij[], reden: string | null): string {
	return (
		toegestaan(d, naar, wie, reden)
			.map((w) => ('stap' in w ? w.stap : w.code))
			.join(' ') || 'mag'
	);
}

const BEGIN = 'toestemming kennismaking afspraken';
// prettier-ignore
describe('wat een gemeente vraagt over de fasen', () => {
	test.each<[string, Driehoek, Fase, Partij | Partij[], string | null, string]>([
		['een maatje kan niet meehelpen zonder ja van de cliënt', driehoek('verkenning', 'kennismaking afspraken'), 'verlengstuk', 'begeleider', null, 'toestemming'],
		['een maatje kan niet meehelpen zonder kennismaking', driehoek('verkenning', 'toestemming afspraken'), 'verlengstuk', 'begeleider', null, 'kennismaking'],
		['een maatje kan niet meehelpen zonder afspraken', driehoek('verkenning', 'toestemming kennismaking'), 'verlengstuk', 'begeleider', null, 'afspraken'],
		['met alle drie gaat het maatje meehelpen', driehoek('verkenning', BEGIN), 'verlengstuk', 'begeleider', null, 'mag'],
		['de consulent begint niet zelf met afschalen', driehoek('verkenning', BEGIN), 'verlengstuk', 'consulent', null, 'andere_partij'],
		['de coördinator begint niet zelf met afschalen', driehoek('verkenning', BEGIN), 'verlengstuk', 'coordinator', null, 'andere_partij'],
		['de cliënt drukt zelf niet op de knop', driehoek('verkenning', BEGIN), 'verlengstuk', 'client', null, 'andere_partij'],
		['het maatje drukt zelf niet op de knop', driehoek('verkenning', BEGIN), 'verlengstuk', 'vrijwilliger', null, 'andere_partij'],
		['afbouwen kan niet zonder kennisoverdracht', driehoek('verlengstuk', 'eerste_gesprek'), 'afbouw', 'begeleider', null, 'kennisoverdracht'],
		['afbouwen kan niet zonder eerste gesprek', driehoek('verlengstuk', 'kennisoverdracht'), 'afbouw', 'begeleider', null, 'eerste_gesprek'],
		['na overdracht en gesprek wordt afgebouwd', driehoek('verlengstuk', 'kennisoverdracht eerste_gesprek'), 'afbouw', 'begeleider', null, 'mag'],
		['uitstappen kan niet zonder terugvalafspraak', driehoek('afbouw', 'warme_overdracht'), 'overgedragen', 'begeleider', null, 'terugvalafspraak'],
		['uitstappen kan niet zonder warme overdracht', driehoek('afbouw', 'terugvalafspraak'), 'overgedragen', 'begeleider', null, 'warme_overdracht'],
		['met beide stapt de professional uit', driehoek('afbouw', 'terugvalafspraak warme_overdracht'), 'overgedragen', 'begeleider', null, 'mag'],
		['de consulent laat de professional niet uitstappen', driehoek('afbouw', 'terugvalafspraak warme_overdracht'), 'overgedragen', 'consulent', null, 'andere_partij'],
		['waakvlam kan niet zonder eindgesprek', driehoek('overgedragen', ''), 'waakvlam', 'begeleider', null, 'eindgesprek'],
		['na het eindgesprek begint de waakvlam', driehoek('overgedragen', 'eindgesprek'), 'waakvlam', 'begeleider', null, 'mag'],
		['ook de consulent begint de waakvlam', driehoek('overgedragen', 'eindgesprek'), 'waakvlam', 'consulent', null, 'mag'],
		['sluiten kan niet zonder contact na een half jaar', driehoek('waakvlam', ''), 'afgesloten', 'consulent', null, 'waakvlam_contact'],
		['na dat contact wordt afgesloten', driehoek('waakvlam', 'waakvlam_contact'), 'afgesloten', 'consulent', null, 'mag'],
		['een coördinator sluit niet af', driehoek('waakvlam', 'waakvlam_contact'), 'afgesloten', 'coordinator', null, 'andere_partij'],
		['fasen overslaan kan niet: van verkenning naar afbouw', driehoek('verkenning', BEGIN), 'afbouw', 'begeleider', 'x', 'niet_mogelijk'],
		['fasen overslaan kan niet: van verlengstuk naar waakvlam', driehoek('verlengstuk', BEGIN), 'waakvlam', 'begeleider', 'x', 'niet_mogelijk'],
		['wie midden in het traject wil stoppen schaalt eerst op', driehoek('afbouw', ''), 'afgesloten', 'begeleider', 'x', 'niet_mogelijk'],
		['stoppen in de verkenning kan, met een reden', driehoek('verkenning', ''), 'afgesloten', 'begeleider', 'het klikte niet', 'mag'],
		['stoppen in de verkenning kan niet zonder reden', driehoek('verkenning', ''), 'afgesloten', 'begeleider', null, 'reden_ontbreekt'],
		['spaties zijn geen reden', driehoek('afbouw', ''), 'verlengstuk', 'begeleider', '   ', 'reden_ontbreekt'],
		['opschalen vraagt geen enkele stap', driehoek('afbouw', ''), 'verlengstuk', 'begeleider', 'terugval', 'mag'],
		['opschalen vraagt wel een reden', driehoek('afbouw', ''), 'verlengstuk', 'begeleider', null, 'reden_ontbreekt'],
		['opschalen kan zonder toestemming voor het maatje', driehoek('afbouw', '', undefined, false), 'verkenning', 'begeleider', 'wil niet meer', 'mag'],
		['afschalen kan niet zonder die toestemming', driehoek('afbouw', 'terugvalafspraak warme_overdracht', undefined, false), 'overgedragen', 'begeleider', null, 'toestemming_ingetrokken'],
		['de coördinator schaalt op als het maatje wegvalt', driehoek('verlengstuk', ''), 'verkenning', 'coordinator', 'ziek', 'mag'],
		['de coördinator schaalt op na de overdracht', driehoek('overgedragen', ''), 'verkenning', 'coordinator', 'verhuisd', 'mag'],
		['de consulent schaalt op na een jaar stilte', driehoek('waakvlam', ''), 'verlengstuk', 'consulent', 'terugval', 'mag'],
		['heropenen na het einde kan zonder nieuwe beschikking', driehoek('afgesloten', ''), 'verlengstuk', 'begeleider', 'terugval', 'mag'],
		['heropenen doet niet de coördinator', driehoek('afgesloten', ''), 'verlengstuk', 'coordinator', 'terugval', 'andere_partij'],
		['heropenen gaat niet meteen naar afbouw', driehoek('afgesloten', ''), 'afbouw', 'begeleider', 'terugval', 'niet_mogelijk'],
		['meer uren in de verkenning is ook opschalen', driehoek('verkenning', ''), 'verkenning', 'begeleider', 'meer nodig', 'mag'],
		['de coördinator vraagt in de verkenning geen uren', driehoek('verkenning', ''), 'verkenning', 'coordinator', 'meer nodig', 'andere_partij'],
		['na opschalen wordt de kennis opnieuw overgedragen', driehoek('verlengstuk', 'kennisoverdracht@2026-05-01 eerste_gesprek@2026-07-01', '2026-06-01'), 'afbouw', 'begeleider', null, 'kennisoverdracht'],
		['een gesprek van na het opschalen telt', driehoek('verlengstuk', 'kennisoverdracht@2026-06-02 eerste_gesprek@2026-07-01', '2026-06-01'), 'afbouw', 'begeleider', null, 'mag'],
		['een gesprek op de dag van opschalen telt', driehoek('verlengstuk', 'kennisoverdracht@2026-06-01 eerste_gesprek@2026-06-01', '2026-06-01'), 'afbouw', 'begeleider', null, 'mag'],
		['een gesprek in de nacht dat de klok teruggaat telt', driehoek('verlengstuk', 'kennisoverdracht@2026-10-25T03:30:00+01:00 eerste_gesprek@2026-10-25T03:30:00+01:00', '2026-10-24'), 'afbouw', 'begeleider', null, 'mag'],
		['een gesprek van een uur voor het opschalen telt niet, ook over de zomertijd', driehoek('verlengstuk', 'kennisoverdracht@2026-03-29T13:30:00+02:00 eerste_gesprek@2026-04-01', '2026-03-29'), 'afbouw', 'begeleider', null, 'kennisoverdracht'],
		['contact volgens ritme is geen eis om verder te gaan', driehoek('verlengstuk', 'kennisoverdracht eerste_gesprek contact'), 'afbouw', 'begeleider', null, 'mag'],
		['wie begeleider én coördinator is mag wat de begeleider mag', driehoek('verkenning', BEGIN), 'verlengstuk', ['coordinator', 'begeleider'], null, 'mag'],
		['wie alles tegelijk mist hoort alles tegelijk', driehoek('verkenning', '', undefined, false), 'verlengstuk', 'coordinator', null, 'andere_partij toestemming kennismaking afspraken toestemming_ingetrokken']
	])('%s', (_, d, naar, wie, reden, expected) => {
		expect(antwoord(d, naar, wie, reden)).toBe(expected);
	});
});

test('een stap telt pas weer na het laatste opschalen, niet na een eerder', () => {
	const d = driehoek('verlengstuk', 'kennisoverdracht@2026-05-15', '2026-06-01');
	d.verloop.unshift({ ...d.verloop[0]!, op: '2026-05-01T12:00:00Z' });
	expect(isGedaan(d, 'kennisoverdracht')).toBe(false);
});
