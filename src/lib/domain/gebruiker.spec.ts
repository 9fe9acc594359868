import { expect, test } from 'vitest';
import {
	emailSchema,
	heeftRol,
	inloggenSchema,
	organisatiesMetRol,
	rolpartijen,
	startPartij,
	wachtwoordSchema,
	type Gebruiker,
	type Rol
} from './gebruiker.ts';

function gebruiker(rollen: Rol[], extra: Partial<Gebruiker> = {}): Gebruiker {
	const lidmaatschappen = rollen.map((rol, i) => ({
		organisatie_id: `o${i}`,
		organisatie_naam: `O${i}`,
		rol
	}));
	return {
		id: '1',
		naam: 'Test',
		email: 'test@example.nl',
		lidmaatschappen,
		vrijwilliger_id: null,
		client_id: null,
		...extra
	};
}

test.each<[Rol[], Partial<Gebruiker>, ReturnType<typeof startPartij>]>([
	[[], {}, null],
	[['coordinator'], {}, 'coordinator'],
	[['beheerder', 'coordinator'], {}, 'coordinator'],
	[['consulent'], { vrijwilliger_id: 'v' }, 'consulent'],
	[[], { vrijwilliger_id: 'v', client_id: 'c' }, 'vrijwilliger'],
	[[], { client_id: 'c' }, 'client']
])('met %j en %j begint iemand als %s', (rollen, extra, start) => {
	expect(startPartij(gebruiker(rollen, extra))).toBe(start);
});

test('rollen gelden per organisatie en niemand heeft er een zonder account', () => {
	const wie = gebruiker(['coordinator', 'begeleider', 'coordinator'], { client_id: 'c' });
	expect(heeftRol(wie, 'consulent')).toBe(false);
	expect(heeftRol(wie, 'consulent', 'begeleider')).toBe(true);
	expect(heeftRol(null, 'begeleider')).toBe(false);
	expect(heeftRol(gebruiker([]))).toBe(false);
	expect(organisatiesMetRol(wie, 'coordinator')).toEqual(['o0', 'o2']);
	expect(rolpartijen(wie)).toEqual(['begeleider', 'coordinator', 'client']);
});

test('een e-mailadres wordt opgeschoond, een fout adres geweigerd', () => {
	expect(emailSchema.parse({ email: '  Test@Example.NL ' }).email).toBe('test@example.nl');
	expect(inloggenSchema.safeParse({ email: 'x', wachtwoord: 'y' }).success).toBe(false);
});

test.each([
	['kort', 'kort', 'fout_wachtwoord_kort'],
	['lang genoeg', 'anders dan dit', 'fout_wachtwoord_ongelijk'],
	['lang genoeg', 'lang genoeg', undefined]
])('wachtwoord %j en herhaling %j: %s', (wachtwoord, herhaling, code) => {
	const parsed = wachtwoordSchema.safeParse({ wachtwoord, herhaling });
	expect(parsed.error?.issues[0]?.message).toBe(code);
});
