import { heeftRol, organisatiesMetRol, type Gebruiker } from '../domain/gebruiker.ts';
import type { Plansoort } from '../domain/plan.ts';

type Traject = { organisatie_id: string; consulent_id: string | null; status: string };

/** What somebody may do with a traject and its documents; the database decides, this shows the buttons. */
export function planrechten(gebruiker: Gebruiker, traject: Traject) {
	const loopt = traject.status === 'actief';
	const own = organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur');
	const aanbieder = loopt && own.includes(traject.organisatie_id);
	const consulent =
		loopt && traject.consulent_id === gebruiker.id && heeftRol(gebruiker, 'consulent');
	const schrijft: Plansoort[] = [];
	if (consulent) schrijft.push('ondersteuningsplan');
	if (aanbieder) schrijft.push('zorgplan');
	return { bewerkt: aanbieder, aanbieders: aanbieder || consulent, schrijft };
}
