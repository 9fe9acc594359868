import { feestdagVan, type Feestdag } from './feestdagen.ts';
import { isDicht, type AfwijkendeTijd, type Tijd } from './open.ts';
import { addDays } from './week.ts';

/** How far ahead other hours and holidays are told. */
export const DAGEN_VOORUIT = 42;

/** A day on which the hours of the week do not hold. `onbekend`: a holiday nobody said anything about. */
export type BijzondereDag = {
	/** `YYYY-MM-DD` */
	datum: string;
	feestdag: Feestdag | null;
	reden: string | null;
	stand: 'dicht' | 'anders' | 'onbekend';
	/** Only with `anders`. */
	tijden: { van: string; tot: string }[];
};

export type Afwijking = AfwijkendeTijd & { reden: string | null };

/** 1 (maandag) to 7 */
export function weekdag(datum: string): number {
	return ((new Date(datum).getUTCDay() + 6) % 7) + 1;
}

/**
 * What is different in the coming days, today included. Closed counts only on a weekday with hours, said or
 * because of a holiday without a word: elsewhere it is closed anyway.
 */
export function bijzondereDagen(
	tijden: Tijd[],
	afwijkend: Afwijking[],
	vandaag: string,
	dagen: number
): BijzondereDag[] {
	const open = new Set(tijden.map((t) => t.dag));
	return Array.from({ length: dagen }, (_, i) => addDays(vandaag, i)).flatMap((datum) => {
		const feestdag = feestdagVan(datum);
		const said = afwijkend.filter((a) => a.datum === datum);
		const anyway = open.size > 0 && !open.has(weekdag(datum));
		if (said.length) {
			const dag = metWoord(datum, feestdag, said);
			return dag.stand === 'dicht' && anyway ? [] : [dag];
		}
		if (!feestdag || !open.has(weekdag(datum))) return [];
		return [{ datum, feestdag, reden: null, stand: 'onbekend' as const, tijden: [] }];
	});
}

function metWoord(datum: string, feestdag: Feestdag | null, said: Afwijking[]): BijzondereDag {
	const tijden = said
		.flatMap(({ van, tot }) => (van && tot ? [{ van, tot }] : []))
		.sort((a, b) => a.van.localeCompare(b.van));
	const reden = said.find((a) => a.reden)?.reden ?? null;
	return { datum, feestdag, reden, stand: tijden.length ? 'anders' : 'dicht', tijden };
}

export type Sluiting = { dicht_van: string | null; dicht_tot: string | null };

/** Worth a warning on top: closed now, or within two weeks. */
export function dichtMelding(sluiting: Sluiting, vandaag: string): 'nu' | 'straks' | null {
	if (isDicht(vandaag, sluiting)) return 'nu';
	const { dicht_van } = sluiting;
	return dicht_van && dicht_van > vandaag && dicht_van <= addDays(vandaag, 14) ? 'straks' : null;
}
