import type { HulpvraagStatus } from '$lib/domain/hulpvraag.ts';
import { m } from '$lib/paraglide/messages.js';

type Vraag = {
	status: HulpvraagStatus;
	complex: boolean;
	voorgesteld: number;
	akkoord: number;
	/** Aanbod that was noted. */
	opgeschreven: number;
};

/** How far a hulpvraag is, as a badge. */
export function vraagStand(vraag: Vraag) {
	if (vraag.status === 'gesloten')
		return { tone: 'neutral', tekst: m.hulpvraag_gesloten() } as const;
	if (vraag.status === 'gekoppeld')
		return { tone: 'good', tekst: m.hulpvraag_gekoppeld() } as const;
	if (vraag.complex) return { tone: 'warn', tekst: m.hulpvraag_alleen_professional() } as const;
	if (vraag.akkoord) return { tone: 'good', tekst: m.hulpvraag_akkoord() } as const;
	if (vraag.voorgesteld)
		return { tone: 'info', tekst: m.hulpvraag_wacht({ aantal: vraag.voorgesteld }) } as const;
	if (vraag.opgeschreven)
		return {
			tone: 'brand',
			tekst: m.hulpvraag_opgeschreven({ aantal: vraag.opgeschreven })
		} as const;
	return { tone: 'accent', tekst: m.hulpvraag_open() } as const;
}
