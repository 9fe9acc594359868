import { expect, test } from 'vitest';
import { mayMail } from './lijstje-limits.ts';

test('één brievenbus krijgt drie mails op een dag, onder welke naam en van wie ook', async () => {
	const names = [
		'an@voorbeeld.nl',
		'AN@voorbeeld.nl',
		'an+lijst@voorbeeld.nl',
		'an+4@voorbeeld.nl'
	];
	const went: boolean[] = [];
	for (const [n, email] of names.entries()) went.push(await mayMail(`192.0.2.${n}`, email));
	expect(went).toEqual([true, true, true, false]);
	expect(await mayMail('192.0.2.9', 'jan@voorbeeld.nl')).toBe(true);
});
