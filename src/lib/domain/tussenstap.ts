import { z } from 'zod';
import { vrijeTekst } from './formulier.ts';
import type { Zoekt } from './hulpvraag.ts';

/**
 * The step between informal and professional: trainees and trained volunteers who work under a
 * professional (semiprofessionele organisatie). In the order of solutions it stands after the
 * collective offer in the wijk and before a professional.
 *
 * | hulpvraag   | and                                                     | the step is         |
 * | ----------- | ------------------------------------------------------- | ------------------- |
 * | complex     | crisis, palliatief or zorgmijder in the verheldering    | never               |
 * | complex     | the reason speaks of a crisis or of the end of life     | never               |
 * | complex     | the professional said no                                | not taken           |
 * | complex     | the professional said yes                               | taken, beside the   |
 * |             |                                                         | professional        |
 * | complex     | nobody decided                                          | a question to the   |
 * |             |                                                         | professional        |
 * | enkelvoudig | a maatje fits (looked for one), or collective aanbod    | later: first that   |
 * | enkelvoudig | nothing informal fits                                   | the next step       |
 *
 * The upper row wins. Sources: Deventer (palliative care goes straight to a specialist), Lekstroom
 * (not every case fits informal help).
 */
export type Tussenstap =
	| { code: 'nooit'; omdat: Nooit }
	| { code: 'gezegd_nee'; reden: string }
	| { code: 'naast_professional'; reden: string }
	| { code: 'vraag' | 'eerst_informeel' | 'geen_maatje' | 'geen_aanbod' };

export const NOOIT = ['crisis', 'palliatief', 'zorgmijder'] as const;
export type Nooit = (typeof NOOIT)[number];

/** Words of a reason that rule the step out. Rather once too often: the professional remains. */
const WOORDEN: readonly (readonly [Nooit, RegExp])[] = [
	['crisis', /crisis|su[iï]cid|zelfmoord|zelfdoding|dood willen|geweld|mishandel/i],
	['palliatief', /palliati|terminaal|terminale|stervens|laatste (levens)?fase/i],
	['zorgmijder', /zorgmijd|bemoeizorg/i]
];

export interface Besluit {
	/** What the verheldering found; null when it found nothing, or there was none. */
	nooit: string | null;
	/** What the professional decided; null when nobody did. */
	mag: boolean | null;
	reden: string;
}

export function tussenstap(
	vraag: { complex: boolean; complex_reden: string | null; zoekt: Zoekt },
	besluit: Besluit,
	past: { maatjes: number; collectief: number }
): Tussenstap {
	if (!vraag.complex) {
		if (vraag.zoekt === 'aanbod')
			return { code: past.collectief ? 'eerst_informeel' : 'geen_aanbod' };
		return { code: past.maatjes ? 'eerst_informeel' : 'geen_maatje' };
	}
	const omdat = NOOIT.find((code) => code === besluit.nooit) ?? doorWoorden(vraag.complex_reden);
	if (omdat) return { code: 'nooit', omdat };
	if (besluit.mag === null) return { code: 'vraag' };
	return { code: besluit.mag ? 'naast_professional' : 'gezegd_nee', reden: besluit.reden };
}

function doorWoorden(reden: string | null): Nooit | undefined {
	return WOORDEN.find(([, word]) => word.test(reden ?? ''))?.[0];
}

/** Whether semiprofessional aanbod may be proposed as the next step. */
export function magTussenstap(stap: Tussenstap): boolean {
	return ['naast_professional', 'geen_maatje', 'geen_aanbod'].includes(stap.code);
}

export const tussenstapSchema = z.object({
	mag: z.enum(['ja', 'nee'], 'fout_keuze'),
	reden: vrijeTekst(300)
});
