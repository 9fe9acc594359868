/** A `numeric` column as a number: the embedded engine gives it as text, to lose no digits. */
export function asNumber(value: number | null): number | null {
	return value === null ? null : Number(value);
}
