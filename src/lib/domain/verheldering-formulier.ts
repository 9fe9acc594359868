import { z } from 'zod';
import { geheelGetal, ofLeeg, vinkje, vrijeTekst } from './formulier.ts';
import {
	ANTWOORDEN,
	onuitgelegd,
	oordeelVan,
	OPLOSSINGEN,
	ROUTES,
	TELT,
	verhelder,
	VRAGEN_MAX,
	type Antwoord,
	type Antwoordsoort,
	type Stappen,
	type Verhelderingsvraag
} from './verheldering.ts';

/** The form of a checklist: `v_0` … answers, `bekeken_` and `reden_` per step, `anders` overrules. */
export function verhelderingSchema(vragen: readonly Verhelderingsvraag[]) {
	const answers = vragen.map((_, i) => [`v_${i}`, z.enum(ANTWOORDEN)] as const);
	const seen = OPLOSSINGEN.map((stap) => [`bekeken_${stap}`, vinkje] as const);
	const why = OPLOSSINGEN.map((stap) => [`reden_${stap}`, vrijeTekst(300)] as const);
	return z
		.object({
			oplossing: z.enum(OPLOSSINGEN),
			anders: ofLeeg(z.enum(ROUTES)),
			reden: vrijeTekst(500),
			...Object.fromEntries(answers),
			...Object.fromEntries(seen),
			...Object.fromEntries(why)
		})
		.transform((raw, ctx) => {
			const form = raw as typeof raw & Record<string, unknown>;
			const antwoorden = vragen.map(({ vraag, telt }, i): Antwoord => ({
				vraag,
				telt,
				antwoord: form[`v_${i}`] as Antwoordsoort
			}));
			const stappen = Object.fromEntries(
				OPLOSSINGEN.map((stap) => [
					stap,
					{ bekeken: form[`bekeken_${stap}`] as boolean, reden: form[`reden_${stap}`] as string }
				])
			) as Stappen;
			const { soort, route } = verhelder(antwoorden);
			const oordeel = form.anders ? oordeelVan(form.anders) : { soort, route };
			if (oordeel.route !== route && !form.reden)
				ctx.addIssue({ code: 'custom', path: ['reden'], message: 'fout_verplicht' });
			for (const stap of onuitgelegd(form.oplossing, stappen))
				ctx.addIssue({ code: 'custom', path: [`reden_${stap}`], message: 'fout_stap_uitleg' });
			return {
				antwoorden,
				voorstel_soort: soort,
				voorstel_route: route,
				...oordeel,
				reden: oordeel.route === route ? '' : form.reden,
				oplossing: form.oplossing,
				stappen
			};
		});
}
export type Verheldering = z.output<ReturnType<typeof verhelderingSchema>>;

const regel = z.object({
	vraag: vrijeTekst(200),
	uitleg: vrijeTekst(300),
	telt: z.enum(TELT)
});

/** The checklist of a gemeente as its form gives it: `vraag_0`, `uitleg_0`, `telt_0` …; an empty question is left out. */
export const verhelderingslijstSchema = z
	.looseObject({ bewaar_dagen: geheelGetal(7, 365) })
	.transform(({ bewaar_dagen, ...form }, ctx) => {
		const vragen: Verhelderingsvraag[] = [];
		for (let i = 0; i < VRAGEN_MAX; i++) {
			const fields = {
				vraag: form[`vraag_${i}`],
				uitleg: form[`uitleg_${i}`],
				telt: form[`telt_${i}`]
			};
			if (typeof fields.vraag !== 'string' || !fields.vraag.trim()) continue;
			const parsed = regel.safeParse(fields, { error: () => 'fout_keuze' });
			if (parsed.success) vragen.push(parsed.data);
			else
				for (const { path, message } of parsed.error.issues)
					ctx.addIssue({ code: 'custom', path: [`${String(path[0])}_${i}`], message });
		}
		const first = Object.keys(form).find((name) => name.startsWith('vraag_'));
		if (!vragen.length && first)
			ctx.addIssue({ code: 'custom', path: [first], message: 'fout_verplicht' });
		return { bewaar_dagen, vragen };
	});
