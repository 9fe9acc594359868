/** `HH:MM:SS` of the database as `HH:MM`. */
const clock = (time: string) => time.slice(0, 5);

/** A row of openingstijden as the domain counts with it. */
export function kort(row: { dag: number; van: string; tot: string }) {
	return { dag: row.dag, van: clock(row.van), tot: clock(row.tot) };
}

type Afwijkend = { datum: string; van: string | null; tot: string | null; reden: string | null };

/** A row of afwijkende_tijden as the domain counts with it. */
export function kortAfwijkend({ datum, van, tot, reden }: Afwijkend): Afwijkend {
	return { datum, van: van && clock(van), tot: tot && clock(tot), reden };
}
