import { expect, test } from 'vitest';
import { noemtDiagnose } from './diagnose.ts';

test.each([
	['Hij heeft autisme.', 'autisme'],
	['Door NAH is ze snel moe', 'NAH'],
	['Bekend met ADHD', 'ADHD'],
	['is licht verstandelijk beperkt', 'verstandelijk beperkt'],
	['kwam uit de psychiatrie', 'psychiatrie'],
	['De diagnose is bekend bij ons', 'diagnose'],
	['Soms depressief.', 'depressief']
])('%s: %s', (tekst, woord) => expect(noemtDiagnose(tekst)).toBe(woord));

test.each([
	'Drukte is lastig. Spreek rustig en maak één afspraak tegelijk.',
	'Bel de huisarts als hij twee dagen niet eet.',
	'Hij kan somber zijn en dan helpt samen wandelen.',
	'Ze gaat naar de oddfellows en leest over toddlers; het adres is daar.',
	'Passen en meten in Nahuys'
])('%s', (tekst) => expect(noemtDiagnose(tekst)).toBeNull());
