import { expect, test } from 'vitest';
import { opdracht } from '../../../../tests/bench/koppelronde.seed.ts';
import type { Stap } from '../../domain/koppelronde-voorstel.ts';
import { reken } from './reken.ts';

test('een ronde wordt in een eigen draad berekend en zegt hoe ver het is', async () => {
	const stappen: Stap[] = [];
	const { voorstel } = reken(opdracht(30, 40, 7), (stap) => stappen.push(stap));
	const { paren, zonder } = await voorstel;
	expect(paren.length + zonder.length).toBe(30);
	expect(stappen[0]).toEqual({ stap: 'vergelijken', klaar: 0, totaal: 30 });
	expect(stappen.at(-1)).toEqual({ stap: 'verdelen' });
});

test('gelijke invoer in een andere volgorde geeft dezelfde paren', async () => {
	const vragen = opdracht(40, 50, 8);
	const turned = {
		...vragen,
		vragen: vragen.vragen.toReversed(),
		maatjes: vragen.maatjes.toReversed()
	};
	const [one, other] = await Promise.all(
		[vragen, turned].map((input) => reken(input, () => {}).voorstel)
	);
	expect(other!.paren).toEqual(one!.paren);
});

test('stoppen is meteen stoppen', async () => {
	const { voorstel, stop } = reken(opdracht(500, 1000, 9), () => {});
	stop();
	await expect(voorstel).rejects.toThrow('ended');
});
