import { randomBytes } from 'node:crypto';
import { adminDb } from '../../admin.ts';
import type { Db } from '../../db/client.ts';
import type { Json } from '../../db/database.types.ts';
import { unwrap } from '../../db/unwrap.ts';
import type { Env } from '../../env.ts';
import type { Backend } from '../backend.ts';
import { aanmeldingenDemo } from './aanmeldingen.ts';
import { aanvragenDemo } from './aanvragen.ts';
import { afschalenDemo } from './afschalen.ts';
import { afwijkendeTijden } from './bijzonder.ts';
import { berichtenDemo } from './berichten.ts';
import { bouwDemo } from './bouw.ts';
import { bundelenDemo } from './bundelen.ts';
import { bureauDemo } from './bureau.ts';
import { koppelingStappenDemo } from './koppeling-stappen.ts';
import { evaluatieDemo } from './evaluatie.ts';
import { doelenDemo } from './doelen.ts';
import { COLLEGAS, LOGINS } from './data/accounts.ts';
import { organisatiesDemo } from './organisaties.ts';
import { metWijkvraag } from './wijkvraag.ts';
import { contactenDemo } from './contacten.ts';
import { padDemo } from './pad.ts';
import { plannenDemo } from './plannen.ts';
import { puntenDemo } from './punten.ts';
import { laadVersheid } from './versheid.ts';
import { wetenDemo } from './weten.ts';

/**
 * Fills an empty database with the demo region. All rows come in one transaction; the accounts,
 * which no transaction holds, are made before and found again when a load was cut off.
 */
export async function loadDemo(backend: Backend, _env: Env): Promise<void> {
	const db = adminDb(backend);
	if (await demoIsLoaded(db)) return;
	const accounts = await makeAccounts(backend);
	const vandaag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
	const gegevens = metWijkvraag(bouwDemo({ vandaag, accounts }), vandaag);
	unwrap(await db.rpc('demo_laden', { gegevens: gegevens as unknown as Json }));
	unwrap(await db.from('afwijkende_tijden').insert(afwijkendeTijden(vandaag)));
	await laadVersheid(db, { vandaag, accounts });
	await bureauDemo(db, vandaag, accounts.get('Saskia')!);
	await aanvragenDemo(db, { vandaag, accounts });
	await koppelingStappenDemo(db, vandaag);
	await afschalenDemo(db, { vandaag, accounts });
	await aanmeldingenDemo(db, { vandaag, accounts });
	await plannenDemo(db, { vandaag, accounts });
	await bundelenDemo(db, vandaag);
	await padDemo(db, { vandaag, accounts });
	await puntenDemo(backend, vandaag);
	await doelenDemo(db, { vandaag, accounts });
	await berichtenDemo(db, vandaag, accounts);
	await evaluatieDemo(db, { vandaag, accounts });
	await organisatiesDemo(db, vandaag, accounts.get('Saskia')!);
	await contactenDemo(db, { vandaag, accounts });
	await wetenDemo(db, { vandaag, accounts });
}

export async function demoIsLoaded(db: Db): Promise<boolean> {
	const found = unwrap(await db.from('organisaties').select('id').eq('bron', 'demo').limit(1));
	return found.length > 0;
}

/** Ids by first name. A colleague gets a password that nobody knows. */
async function makeAccounts(backend: Backend): Promise<Map<string, string>> {
	const accounts = new Map<string, string>();
	for (const { email, naam } of [...LOGINS, ...COLLEGAS]) {
		const known = LOGINS.some((login) => login.email === email);
		const password = known ? backend.demoPassword : randomBytes(24).toString('base64url');
		accounts.set(naam.split(' ')[0]!, await makeAccount(backend, { email, naam, password }));
	}
	return accounts;
}

async function makeAccount(backend: Backend, user: Parameters<Backend['createUser']>[0]) {
	try {
		return await backend.createUser(user);
	} catch (cause) {
		const found = await backend.signInToken(user.email);
		if (!found) throw cause;
		return found.userId;
	}
}
