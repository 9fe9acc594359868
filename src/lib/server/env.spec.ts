import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

describe('omgeving', () => {
	test('zonder instellingen is er een bruikbare start', () => {
		expect(readEnv({})).toMatchObject({
			PORT: 3000,
			ORIGIN: 'http://localhost:3000',
			DATA_DIR: '.data',
			LOG_LEVEL: 'info'
		});
	});

	test('een lege variabele telt als afwezig', () => {
		expect(readEnv({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3000);
	});

	test('het adres zonder ORIGIN volgt de poort', () => {
		expect(readEnv({ PORT: '8080' }).ORIGIN).toBe('http://localhost:8080');
	});

	test('een schuine streep achter ORIGIN telt niet mee', () => {
		expect(readEnv({ ORIGIN: 'https://kaart.example/' }).ORIGIN).toBe('https://kaart.example');
	});

	test.each([
		[{ PORT: 'abc' }, 'PORT moet een getal tussen 1 en 65535 zijn, nu staat er "abc".'],
		[{ PORT: '70000' }, 'PORT moet een getal tussen 1 en 65535 zijn, nu staat er "70000".'],
		[
			{ LOCATIESERVER_URL: 'pdok' },
			'LOCATIESERVER_URL moet een webadres dat begint met https:// of http:// zijn'
		],
		[{ DEMO: 'ja' }, 'DEMO moet 0 of 1 zijn, nu staat er "ja".'],
		[
			{ ORIGIN: 'https://kaart.example/pad' },
			'ORIGIN moet een webadres zonder pad, zoals https://dichtbij.example zijn, nu staat er "https://kaart.example/pad".'
		],
		[
			{ AUTH_SECRET: 'te kort' },
			'AUTH_SECRET moet een geheim van minstens 32 tekens zijn, de waarde die er nu staat klopt niet.'
		],
		[
			{ SUPABASE_URL: 'https://x.supabase.co' },
			'SUPABASE_PUBLISHABLE_KEY ontbreekt: voor Supabase zijn SUPABASE_URL, SUPABASE_PUBLISHABLE_KEY, SUPABASE_SECRET_KEY nodig.'
		]
	])('%o stopt met een zin', (source, sentence) => {
		expect(() => readEnv(source)).toThrow(sentence);
	});

	test('een zin laat nooit een wachtwoord of adres van een database zien', () => {
		expect(() => readEnv({ DATABASE_URL: 'mysql://ik:geheim@server/db' })).toThrow(
			/^DATABASE_URL moet [^:]*:\/\/ of [^:]*:\/\/ zijn, de waarde die er nu staat klopt niet\.$/
		);
	});
});
