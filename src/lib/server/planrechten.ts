import { heeftRol, organisatiesMetRol, type Gebruiker } from '../domain/gebruiker.ts';
import type { Plansoort } from '../domain/plan.ts';

type Traject = { organisatie_id: string; consulent_id: string | null; status: string };

/** What somebody may do with a traject and its documents; the database decides, this shows the buttons. */
export function planrechten(gebruiker: Gebruiker, traject: Traject) {
	const loopt = traject.status === 'actief';
	const own = organisatiesMetRol(gebruiker, 'begeleider', 'casusregisseur');
	const aanbieder = own.includes(traject.organisatie_id);
	const consulent = traject.consulent_id === gebruiker.id && heeftRol(gebruiker, 'consulent');
	const eigen: Plansoort[] = [];
	if (consulent) eigen.push('ondersteuningsplan');
	if (aanbieder) eigen.push('zorgplan');
	return {
		bewerkt: loopt && aanbieder,
		aanbieders: loopt && (aanbieder || consulent),
		/** Documents of the own side, also after the end. */
		eigen,
		schrijft: loopt ? eigen : []
	};
}
