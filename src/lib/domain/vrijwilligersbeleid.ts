import { z } from 'zod';
import { geheelGetal, id, ofLeeg, verplichteTekst, vinkje } from './formulier.ts';
import { STANDAARD_EISEN, type Eisen } from './inzetbaar.ts';

export interface Module {
	id: string;
	naam: string;
	verplicht: boolean;
	/** Null: for ever. */
	geldig_maanden: number | null;
	/** Off: asked of nobody any more; kept because of who followed it. */
	aan: boolean;
}

/** What an organisatie asks of its volunteers, and when it reminds. */
export interface Padbeleid extends Eisen {
	referenties: number;
	/** Weeks before something expires. */
	herinner_weken: number;
	mailen: boolean;
	modules: Module[];
}

/** Where an organisatie did not choose. The database has the same defaults. */
export const STANDAARD: Padbeleid = {
	...STANDAARD_EISEN,
	referenties: 0,
	herinner_weken: 8,
	mailen: true,
	modules: []
};

export const MAX_REFERENTIES = 5;
export const MAX_VOG_JAREN = 5;

export const padbeleidSchema = z.object({
	intake: vinkje,
	referenties: geheelGetal(0, MAX_REFERENTIES),
	vog: vinkje,
	vog_jaren: geheelGetal(1, MAX_VOG_JAREN),
	herinner_weken: geheelGetal(1, 26),
	mailen: vinkje
});

const moduleVelden = {
	naam: verplichteTekst(80).refine((naam) => naam.length >= 2, 'fout_vorm'),
	verplicht: vinkje,
	geldig_maanden: ofLeeg(geheelGetal(1, 120))
};
export const nieuweModuleSchema = z.object(moduleVelden);
export const moduleSchema = z.object({ module: id, aan: vinkje, ...moduleVelden });
