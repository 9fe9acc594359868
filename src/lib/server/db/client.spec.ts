import { expect, test } from 'vitest';
import { sessionSeconds } from './client.ts';

const WEKEN = 14 * 86_400;
test.each([
	[400 * 86_400, WEKEN],
	[undefined, WEKEN],
	[600, 600],
	[0, 0]
])('een sessie van %s seconden duurt er %s', (asked, kept) =>
	expect(sessionSeconds(asked)).toBe(kept)
);
