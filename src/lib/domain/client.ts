import { z } from 'zod';
import { geheelGetal, id, ofLeeg, pc4, verplichteTekst, vrijeTekst } from './formulier.ts';

/**
 * The form of a new dossier; owner and begeleider come from who is signed in.
 * `jaar`: the present year, nobody is born after it.
 */
export function clientSchema(jaar: number) {
	return z.object({
		pseudoniem: verplichteTekst(60),
		roepnaam: vrijeTekst(60),
		gemeente_id: id,
		wijk_id: ofLeeg(id),
		pc4: ofLeeg(pc4),
		geboortejaar: ofLeeg(geheelGetal(1900, jaar)),
		casusregisseur_id: ofLeeg(id),
		consulent_id: ofLeeg(id)
	});
}
export type ClientInvoer = z.output<ReturnType<typeof clientSchema>>;

/** Between 16 and 23 a cliënt may fall between youth care and the Wmo; marked on the screen. */
export function isOvergangsleeftijd(geboortejaar: number | null, jaar: number): boolean {
	return geboortejaar !== null && jaar - geboortejaar >= 16 && jaar - geboortejaar <= 23;
}

/**
 * Where somebody stands between youth care and the Wmo. Only the year of birth is known, so in the
 * year of the eighteenth birthday it still is "nadert". What the professional chose goes first; null:
 * nothing to watch.
 */
export function overgangsmerk(
	geboortejaar: number | null,
	jaar: number,
	keuze: 'nadert' | 'net' | 'geen' | null = null
): 'nadert' | 'net' | null {
	if (keuze) return keuze === 'geen' ? null : keuze;
	if (!isOvergangsleeftijd(geboortejaar, jaar)) return null;
	return jaar - geboortejaar! <= 18 ? 'nadert' : 'net';
}
