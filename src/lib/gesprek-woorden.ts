import type { Gesprekspartij } from './domain/bericht.ts';
import { m } from './paraglide/messages.js';

/** No name: a cliënt who did not give consent, or an account that is gone. */
type Wie = { als: Gesprekspartij | null; naam: string | null; organisatie?: string | null };

/** Somebody in a conversation, with the part they have in it: "Saskia (coördinator)". */
export function wieVoluit({ als, naam, organisatie }: Wie): string {
	if (!als || (!naam && als !== 'client')) return m.gesprek_weg_persoon();
	if (!naam || als === 'client') return naam ?? m.gesprek_client();
	if (als === 'vrijwilliger') return m.gesprek_naam_vrijwilliger({ naam });
	if (als === 'coordinator') return m.gesprek_naam_coordinator({ naam });
	if (als === 'consulent') return m.gesprek_naam_consulent({ naam });
	if (organisatie) return m.gesprek_naam_begeleider_bij({ naam, organisatie });
	return m.gesprek_naam_begeleider({ naam });
}

/** The shortest that says who: a first name, or "de inwoner". */
export function wieKort({ als, naam }: Pick<Wie, 'als' | 'naam'>): string {
	if (naam) return naam;
	return als === 'client' ? m.gesprek_client() : m.gesprek_weg_persoon();
}

/** "jij, Karim (maatje) en Joke" */
export function opsomming(namen: string[]): string {
	const laatste = namen.at(-1) ?? '';
	if (namen.length < 2) return laatste;
	return m.gesprek_en({ eerste: namen.slice(0, -1).join(', '), laatste });
}
