import { OPLOSSINGEN, type Stappen } from './verheldering.ts';

/** The order of solutions as the fields of its form. */
export function alsVelden(stappen: Partial<Stappen>): Record<string, string> {
	return Object.fromEntries(
		OPLOSSINGEN.flatMap((stap) => [
			[`bekeken_${stap}`, stappen[stap]?.bekeken ? 'ja' : ''],
			[`reden_${stap}`, stappen[stap]?.reden ?? '']
		])
	);
}
