import { randomBytes } from 'node:crypto';
import { adminDb } from '../admin.ts';
import * as beheerders from '../db/beheerders.ts';
import { signInLink } from '../mail/auth-mail.ts';
import type { Opdracht } from './opdracht.ts';

/** Makes somebody beheerder of the gemeente, and prints a link that signs in once. */
export const beheerder: Opdracht = async (backend, args, io) => {
	const email = args[0]?.trim().toLowerCase() ?? '';
	if (args.length !== 1 || !/^[^\s@]+@[^\s@]+$/.test(email)) {
		io.err('Gebruik: npm run beheerder -- EMAIL\n');
		return 2;
	}
	let token = await backend.signInToken(email);
	if (!token) {
		const password = randomBytes(32).toString('base64url');
		await backend.createUser({ email, password, naam: email.split('@')[0]! });
		token = await backend.signInToken(email);
	}
	if (!token) throw new Error('er is geen link gemaakt');
	const organisatie = await beheerders.maak(adminDb(backend), token.userId);
	io.out(`${email} is beheerder van ${organisatie}.\n`);
	io.out(`Log in met deze link. Hij werkt een uur, en één keer:\n`);
	io.out(`${signInLink(io.env.ORIGIN, { type: 'magiclink', tokenHash: token.tokenHash })}\n`);
	return 0;
};
