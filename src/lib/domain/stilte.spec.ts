import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import {
	beleidVan,
	isStil,
	planSeinen,
	STILTEFASES,
	stilteSchema,
	STILTE_STANDAARD,
	type Trajectstand
} from './stilte.ts';
import { addDays } from './week.ts';

const VANDAAG = '2026-11-27';
const stand = (more: Partial<Trajectstand> = {}): Trajectstand => ({
	id: 't',
	fase: 'verlengstuk',
	sinds: addDays(VANDAAG, -14),
	eigen: false,
	dagen: null,
	gemeld: null,
	...more
});
const ago = (days: number) => addDays(VANDAAG, -days);

test.each<[Partial<Trajectstand>, boolean]>([
	[{ sinds: ago(14) }, true],
	[{ sinds: ago(13) }, false],
	[{ fase: 'afbouw', sinds: ago(20) }, false],
	[{ fase: 'afbouw', sinds: ago(21) }, true],
	[{ fase: 'overgedragen', sinds: ago(41) }, false],
	[{ fase: 'overgedragen', sinds: ago(42) }, true],
	[{ fase: 'waakvlam', sinds: ago(92) }, true],
	[{ fase: 'zonder', sinds: ago(14) }, true],
	[{ sinds: ago(14), eigen: true, dagen: 30 }, false],
	[{ sinds: ago(30), eigen: true, dagen: 30 }, true],
	[{ sinds: ago(300), eigen: true, dagen: null }, false],
	[{ sinds: VANDAAG, eigen: true, dagen: 3 }, false],
	[{ sinds: addDays(VANDAAG, 5) }, false]
])('%j is stil: %s', (more, stil) => {
	expect(isStil(stand(more), VANDAAG)).toBe(stil);
});

describe('seinen', () => {
	test('een keer per stille periode, en opnieuw na een nieuwe', () => {
		const plan = (t: Trajectstand) => planSeinen({ trajecten: [t], waakvlammen: [] }, VANDAAG);
		expect(plan(stand())).toEqual([{ soort: 'stilte', traject: 't', dag: ago(14) }]);
		expect(plan(stand({ gemeld: ago(14) }))).toEqual([]);
		expect(plan(stand({ gemeld: ago(60) }))).toHaveLength(1);
	});
	test('het contact na een half jaar komt een week van tevoren', () => {
		const plan = (op: string) =>
			planSeinen({ trajecten: [], waakvlammen: [{ traject: 't', op }] }, VANDAAG).length;
		expect([plan(addDays(VANDAAG, 8)), plan(addDays(VANDAAG, 7)), plan(ago(90))]).toEqual([
			0, 1, 1
		]);
	});
	test('over een jaar met willekeurig contact: nooit twee seinen in een periode, nooit een gemist', () => {
		const days = fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 40 });
		fc.assert(
			fc.property(days, fc.constantFrom(...STILTEFASES), (contact, fase) => {
				const most = STILTE_STANDAARD[fase]!;
				const events = [0, ...contact].sort((a, b) => a - b);
				const given: number[] = [];
				let gemeld: string | null = null;
				// Two servers look each day: the second sees what the first gave.
				for (let now = 0; now < 365; now++)
					for (let server = 0; server < 2; server++) {
						const since = events.findLast((day) => day <= now)!;
						const t = stand({ fase, sinds: addDays('2026-01-01', since), gemeld });
						for (const sein of planSeinen(
							{ trajecten: [t], waakvlammen: [] },
							addDays('2026-01-01', now)
						)) {
							given.push(since);
							gemeld = sein.dag;
						}
					}
				const quiet = [...new Set(events)].filter(
					(day, i, all) => (all[i + 1] ?? 365) - day > most
				);
				expect(given).toEqual(quiet);
			})
		);
	});
});

describe('beleid', () => {
	test('wat een aanbieder koos gaat voor, ook nooit', () => {
		expect(beleidVan([{ fase: 'afbouw', dagen: null }])).toEqual({
			...STILTE_STANDAARD,
			afbouw: null
		});
	});
	test('dagen van 3 tot en met 365, of leeg', () => {
		const read = (afbouw: string) => {
			const data = new FormData();
			data.set('afbouw', afbouw);
			return readForm(stilteSchema, data);
		};
		expect(['3', '365', ''].map((dagen) => read(dagen).ok)).toEqual([true, true, true]);
		expect(['2', '366', '7,5', 'vaak'].map((dagen) => read(dagen).ok)).toEqual(
			Array(4).fill(false)
		);
	});
});
