import { expect, test } from 'vitest';
import { herstelbewijs, isHerstelbewijs } from './herstel.ts';

const NU = Date.UTC(2026, 10, 27);
const bewijs = herstelbewijs('geheim', 'els', NU);
const [tot, zegel] = bewijs.split('.');

test.each([
	['het eigen bewijs', bewijs, 'els', NU, true],
	['na tien minuten', bewijs, 'els', NU + 600_000, false],
	['van een ander', bewijs, 'jan', NU, false],
	['zelf verlengd', `${Number(tot) + 1}.${zegel}`, 'els', NU, false],
	['zoals het vroeger was', '1', 'els', NU, false],
	['zonder zegel', `${tot}.`, 'els', NU, false],
	['leeg', '', 'els', NU, false],
	['niets', undefined, 'els', NU, false]
])('herstel zonder oud wachtwoord: %s', (_, text, wie, nu, ok) =>
	expect(isHerstelbewijs(text, 'geheim', wie, nu)).toBe(ok)
);

test('met een ander geheim is het niets', () => {
	expect(isHerstelbewijs(bewijs, 'ander geheim', 'els', NU)).toBe(false);
});
