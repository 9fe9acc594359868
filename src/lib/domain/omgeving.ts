import { afstand, type Coordinaat } from './afstand.ts';

export type Naampunt = Coordinaat & { naam: string };
export interface Omgeving {
	/** Half the side of the square that is drawn, in km. */
	halve_km: number;
	/** Names with their place in a square from -1 to 1, north up. */
	namen: { naam: string; x: number; y: number }[];
}

/** Names around a place that fit without lying on each other: the nearest to the middle first. */
export function omgeving(punt: Coordinaat, radius_km: number, plaatsen: Naampunt[]): Omgeving {
	const halve_km = radius_km * 1.35;
	const kmPerDegree = 111.2;
	const narrow = Math.cos((punt.lat * Math.PI) / 180);
	const namen: Omgeving['namen'] = [];
	const near = plaatsen
		.map((plaats) => ({ plaats, away: afstand(plaats, punt) }))
		.filter(({ away }) => away <= halve_km * 1000 * 1.2)
		.sort((a, b) => a.away - b.away);
	for (const { plaats } of near) {
		const x = ((plaats.lng - punt.lng) * kmPerDegree * narrow) / halve_km;
		const y = ((punt.lat - plaats.lat) * kmPerDegree) / halve_km;
		const half = plaats.naam.length * 0.026;
		if (Math.abs(x) + half > 0.98 || Math.abs(y) > 0.9) continue;
		const free = namen.every(
			(other) =>
				Math.abs(other.y - y) > 0.17 || Math.abs(other.x - x) > half + other.naam.length * 0.026
		);
		// the middle is for the pin
		if (free && !(Math.abs(y) < 0.16 && Math.abs(x) < half + 0.08))
			namen.push({ naam: plaats.naam, x, y });
		if (namen.length === 12) break;
	}
	return { halve_km, namen };
}
