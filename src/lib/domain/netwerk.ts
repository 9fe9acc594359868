import { z } from 'zod';
import { geheelGetal, vinkje } from './formulier.ts';
import { voornaam } from './voortgangsgesprek.ts';

/** The people around a cliënt. A first name and a role: they did not ask to be written down. */
export const ROLLEN = [
	'gezin',
	'familie',
	'vriend',
	'buur',
	'maatje',
	'professional',
	'groep',
	'anders'
] as const;
export type Netwerkrol = (typeof ROLLEN)[number];
/** Close, near, further away. */
export const KRINGEN = [1, 2, 3] as const;
export type Kring = (typeof KRINGEN)[number];
export const CONTACTEN = ['dag', 'week', 'maand', 'minder'] as const;
export type Contact = (typeof CONTACTEN)[number];
export const MAX_MENSEN = 30;

export interface Persoon {
	naam: string;
	rol: Netwerkrol;
	kring: Kring;
	/** Where on the circle, in degrees; 0 is up, clockwise. */
	hoek: number;
	contact: Contact;
	/** Could be somebody to lean on. */
	steun: boolean;
}

/** Who stands where; a receiver knows no more of somebody. */
export type Geplaatst = Pick<Persoon, 'naam' | 'kring' | 'hoek'> & Partial<Persoon>;

const cel = (i: number) => ({
	[`naam_${i}`]: voornaam(30),
	[`rol_${i}`]: z.enum(ROLLEN).prefault('anders'),
	[`kring_${i}`]: geheelGetal(1, 3).prefault('2'),
	[`hoek_${i}`]: geheelGetal(0, 359).prefault('0'),
	[`contact_${i}`]: z.enum(CONTACTEN).prefault('maand'),
	[`steun_${i}`]: vinkje
});

/** A form of rows; a row without a name is nobody. */
export const netwerkSchema = z
	.object({
		versie: geheelGetal(0, 1_000_000),
		...Object.assign({}, ...Array.from({ length: MAX_MENSEN }, (_, i) => cel(i)))
	} as Record<string, z.ZodType> & { versie: z.ZodType<number> })
	.transform((values) => ({
		versie: values.versie as number,
		mensen: Array.from({ length: MAX_MENSEN }, (_, i) => {
			const of = (field: string) => (values as Record<string, unknown>)[`${field}_${i}`];
			return {
				naam: of('naam'),
				rol: of('rol'),
				kring: of('kring'),
				hoek: of('hoek'),
				contact: of('contact'),
				steun: of('steun')
			} as Persoon;
		}).filter((persoon) => persoon.naam)
	}));

/** Where the middle of a circle's band lies, with 1 as the edge of the outer one. */
export const straal = (kring: Kring) => kring / 3 - 1 / 6 + 0.06;

export function plek({ kring, hoek }: Pick<Persoon, 'kring' | 'hoek'>): { x: number; y: number } {
	const angle = (hoek * Math.PI) / 180;
	return { x: Math.sin(angle) * straal(kring), y: -Math.cos(angle) * straal(kring) };
}

/** The circle and angle of where somebody was put down, in the same measure. */
export function opPlek(x: number, y: number): Pick<Persoon, 'kring' | 'hoek'> {
	const far = Math.hypot(x, y);
	const kring = KRINGEN.reduce((best, k) =>
		Math.abs(straal(k) - far) < Math.abs(straal(best) - far) ? k : best
	);
	const degrees = Math.round((Math.atan2(x, -y) * 180) / Math.PI);
	return { kring, hoek: (degrees + 360) % 360 };
}

/** A place that is still free on a circle: the middle of the widest gap. */
export function vrijeHoek(
	mensen: readonly Pick<Persoon, 'kring' | 'hoek'>[],
	kring: Kring
): number {
	const taken = mensen
		.filter((p) => p.kring === kring)
		.map((p) => p.hoek)
		.toSorted((a, b) => a - b);
	if (!taken.length) return (kring - 1) * 40;
	let best = { gap: -1, hoek: 0 };
	for (const [i, hoek] of taken.entries()) {
		const gap = i + 1 < taken.length ? taken[i + 1]! - hoek : taken[0]! + 360 - hoek;
		if (gap > best.gap) best = { gap, hoek: Math.floor(hoek + gap / 2) % 360 };
	}
	return best.hoek;
}

/** Who has no place of its own yet gets one that is free, in the order of the list. */
export function verdeel(mensen: readonly Persoon[]): Persoon[] {
	const placed: Persoon[] = [];
	for (const persoon of mensen) {
		const taken = placed.some((p) => p.kring === persoon.kring && p.hoek === persoon.hoek);
		placed.push(taken ? { ...persoon, hoek: vrijeHoek(placed, persoon.kring) } : persoon);
	}
	return placed;
}

/** What is different between two pictures: by name and role, since there is nothing else to know them by. */
export function vergelijk(voor: readonly Persoon[], na: readonly Persoon[]) {
	const key = (p: Persoon) => `${p.naam.toLowerCase()} ${p.rol}`;
	const before = new Map(voor.map((p) => [key(p), p]));
	const after = new Map(na.map((p) => [key(p), p]));
	return {
		erbij: na.filter((p) => !before.has(key(p))),
		weg: voor.filter((p) => !after.has(key(p))),
		dichterbij: na.filter((p) => (before.get(key(p))?.kring ?? 0) > p.kring),
		verderweg: na.filter((p) => before.has(key(p)) && before.get(key(p))!.kring < p.kring)
	};
}
