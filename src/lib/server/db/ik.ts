import type { Gebruiker } from '../../domain/gebruiker.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** A session that ended, was withdrawn, or was signed with another secret. */
const NO_SESSION = /^(PGRST30\d|42501)$/;

/** Who the visitor is; null when the session does not hold any more. */
export async function get(db: Db): Promise<Gebruiker | null> {
	const answer = await db.rpc('ik');
	if (answer.status === 401 || NO_SESSION.test(answer.error?.code ?? '')) return null;
	return unwrap(answer) as unknown as Gebruiker | null;
}
