import { z } from 'zod';
import { vrijeTekst, type Formulierwaarden } from './formulier.ts';

/** Whom to call, the first first. */
export interface Belregel {
	naam: string;
	/** Who that is: "begeleider", "mijn zus". */
	wie: string;
	telefoon: string;
}

export interface Crisisblad {
	bellen: Belregel[];
	/** How you see it coming, what helps, what does not. */
	signalen: string;
	helpt: string;
	helpt_niet: string;
}

export const BELREGELS = 6;

/** Digits as people write them, with a plus, spaces, dashes or brackets. */
const PHONE = /^\+?[\d ()-]{3,20}$/;

const regel = (i: number) => ({
	[`naam${i}`]: vrijeTekst(80),
	[`wie${i}`]: vrijeTekst(60),
	[`telefoon${i}`]: z
		.string()
		.trim()
		.refine((text) => !text || PHONE.test(text), 'fout_telefoon')
		.prefault('')
});
const NUMMERS = Array.from({ length: BELREGELS }, (_, i) => i + 1);

/** The form: six lines to call, empty ones left out; a line with a name needs a number and the other way round. */
export const crisisbladSchema = z
	.object({
		...(Object.assign({}, ...NUMMERS.map(regel)) as Record<string, z.ZodType<string>>),
		signalen: vrijeTekst(1000),
		helpt: vrijeTekst(1000),
		helpt_niet: vrijeTekst(1000)
	})
	.superRefine((form, context) => {
		const f = form as Record<string, string>;
		for (const i of NUMMERS) {
			const [naam, telefoon] = [f[`naam${i}`], f[`telefoon${i}`]];
			const path = naam && !telefoon ? `telefoon${i}` : telefoon && !naam ? `naam${i}` : null;
			if (path) context.addIssue({ code: 'custom', path: [path], message: 'fout_verplicht' });
		}
	})
	.transform((form): Crisisblad => {
		const f = form as Record<string, string>;
		return {
			bellen: NUMMERS.filter((i) => f[`naam${i}`]).map((i) => ({
				naam: f[`naam${i}`]!,
				wie: f[`wie${i}`]!,
				telefoon: f[`telefoon${i}`]!
			})),
			signalen: f.signalen!,
			helpt: f.helpt!,
			helpt_niet: f.helpt_niet!
		};
	});

/** The sheet as fields of the form. */
export function crisisbladVelden(blad: Crisisblad): Formulierwaarden {
	const lines = blad.bellen.flatMap(({ naam, wie, telefoon }, i) => [
		[`naam${i + 1}`, naam],
		[`wie${i + 1}`, wie],
		[`telefoon${i + 1}`, telefoon]
	]);
	const { signalen, helpt, helpt_niet } = blad;
	return { ...Object.fromEntries(lines), signalen, helpt, helpt_niet };
}
