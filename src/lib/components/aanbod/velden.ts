import type { FieldError } from '../error-text.ts';

type Woord = { code: string; naam: string };
interface Keuzes {
	soorten: Woord[];
	gebieden: Woord[];
	doelgroepen: Woord[];
	wijken: { id: string; naam: string }[];
	plekken: {
		id: string;
		naam: string | null;
		adres: string | null;
		postcode: string | null;
		plaats: string | null;
		eigen: boolean;
	}[];
}
/** What each part of the form of an aanbod gets. */
export interface VeldenProps {
	values: Record<string, string | string[]>;
	errors: Record<string, FieldError>;
	keuzes: Keuzes;
}

export const options = (rows: readonly Woord[]) =>
	rows.map(({ code, naam }) => ({ value: code, label: naam }));
/** Readers of one field, or of a list of ticks. */
export const text = (values: VeldenProps['values'], name: string) =>
	(values[name] as string | undefined) ?? '';
export const list = (values: VeldenProps['values'], name: string) => [values[name] ?? []].flat();
