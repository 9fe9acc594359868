/** PC6 never uses these three letter pairs (PostNL). */
const FORBIDDEN = ['SA', 'SD', 'SS'];
const PC6 = /^([1-9]\d{3})\s*([A-Z]{2})$/;

/** `1234ab`, `1234  AB` → `1234 AB`; null when it is no Dutch six-character postcode. */
export function normalizePc6(text: string | null | undefined): string | null {
	const [, digits, letters] = PC6.exec((text ?? '').trim().toUpperCase()) ?? [];
	return digits && letters && !FORBIDDEN.includes(letters) ? `${digits} ${letters}` : null;
}

/** The four digits of a PC4 or PC6; null when it is neither. */
export function pc4Of(text: string | null | undefined): string | null {
	const clean = (text ?? '').trim();
	return /^[1-9]\d{3}$/.test(clean) ? clean : (normalizePc6(clean)?.slice(0, 4) ?? null);
}
