import { expect, test } from 'vitest';
import { plaatsVraag } from './plaatsvraag.ts';

test.each([
	['3431', '3431'],
	['3431ab', '3431 AB'],
	['IJsselstein', 'IJsselstein'],
	['Bergen op Zoom', 'Bergen op Zoom'],
	["'s-Hertogenbosch", "'s-Hertogenbosch"],
	['Alphen aan den Rijn', 'Alphen aan den Rijn'],
	['Nes aan de Amstel', 'Nes aan de Amstel'],
	['Centrum, Houten', 'Centrum, Houten'],
	['Sint Jansteen', 'Sint Jansteen'],
	['Tull en ’t Waal', 'Tull en ’t Waal'],
	['Houten (Utrecht)', 'Houten (Utrecht)']
])('%j lijkt op een plaats', (typed, expected) => {
	expect(plaatsVraag(typed)).toBe(expected);
});

test.each([
	'123456782',
	'bsn 123456782',
	'06-12345678',
	'jan@voorbeeld.nl',
	'mevrouw de Vries',
	'dhr. Jansen',
	'J. de Vries',
	'Jan de Vries',
	'Fatima El Amrani',
	'mijn moeder in Houten',
	'Dorpsstraat 12',
	'3431 AB 12',
	'ik ben gevallen en lig op de grond',
	'Houten Nieuwegein Lopik Vianen',
	'x'.repeat(61),
	'<script>',
	'a:b',
	''
])('%j gaat nergens heen', (typed) => {
	expect(plaatsVraag(typed)).toBeNull();
});
