import type { Twijfel, Voor, Voorstel } from './koppelen.ts';

/** A reason as it is kept with a koppeling: what the professional saw when proposing. */
export type BewaardeReden = ({ soort: 'voor' } & Voor) | ({ soort: 'twijfel' } & Twijfel);

/** What is kept of a proposal, so that the coordinator judges on the same grounds. */
export function bewaardeRedenen(voorstel: Pick<Voorstel, 'voor' | 'twijfel'>): BewaardeReden[] {
	return [
		...voorstel.voor.map((reden) => ({ soort: 'voor' as const, ...reden })),
		...voorstel.twijfel.map((reden) => ({ soort: 'twijfel' as const, ...reden }))
	];
}

/** The same, back as two lists. Whatever is not of this form (older rows) is left out. */
export function leesRedenen(redenen: readonly unknown[]): { voor: Voor[]; twijfel: Twijfel[] } {
	const of = (soort: string) =>
		redenen.filter((r) => typeof r === 'object' && r !== null && 'soort' in r && r.soort === soort);
	return { voor: of('voor') as Voor[], twijfel: of('twijfel') as Twijfel[] };
}
