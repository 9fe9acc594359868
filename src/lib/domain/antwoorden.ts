import { z } from 'zod';
import { geheelGetal, ofLeeg, vrijeTekst } from './formulier.ts';

/** Per question a place on a scale and own words; whoever has nothing to say leaves it out. */
export type Antwoord = { oordeel?: number; woorden?: string };
export type Antwoorden<C extends string = string> = Partial<Record<C, Antwoord>>;

/**
 * A form with `CODE_oordeel` and `CODE_woorden` per question, read as answers by code. What was left
 * empty is not there.
 */
export function antwoordenSchema<C extends string, R extends z.ZodRawShape>(
	codes: readonly C[],
	hoogste: number,
	rest: R
) {
	const fields = Object.fromEntries(
		codes.flatMap((code) => [
			[`${code}_oordeel`, ofLeeg(geheelGetal(1, hoogste))],
			[`${code}_woorden`, vrijeTekst(500)]
		])
	);
	const answers = z.object(fields).transform((values) => leesAntwoorden(codes, values));
	return z.intersection(
		z.object(rest),
		answers.transform((antwoorden) => ({ antwoorden }))
	);
}

function leesAntwoorden<C extends string>(codes: readonly C[], values: Record<string, unknown>) {
	const antwoorden: Antwoorden<C> = {};
	for (const code of codes) {
		const oordeel = values[`${code}_oordeel`] as number | null;
		const woorden = values[`${code}_woorden`] as string;
		if (oordeel || woorden)
			antwoorden[code] = { ...(oordeel && { oordeel }), ...(woorden && { woorden }) };
	}
	return antwoorden;
}

/** Answers as the fields of a form hold them. */
export function alsVelden(antwoorden: Antwoorden): Record<string, string> {
	return Object.fromEntries(
		Object.entries(antwoorden).flatMap(([code, a]) => [
			[`${code}_oordeel`, a?.oordeel ? String(a.oordeel) : ''],
			[`${code}_woorden`, a?.woorden ?? '']
		])
	);
}
