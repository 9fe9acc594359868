import type { z } from 'zod';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const INTERNATIONAL = /(?:\+|\b00)31[\s.-]*(?:\(0\))?(?:[\s.-]?\d){9}(?!\d)/g;
const NATIONAL = /(?<!\d)0(?:[\s.-]?\d){9}(?!\d)/g;
const DATE8 = /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d\d)$/;

/** The elfproef of a BSN: nine digits (eight get a leading zero), 9a + 8b + … + 2h − i = 11n. */
export function isBsn(digits: string): boolean {
	if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
	const all = [...digits.padStart(9, '0')].map(Number);
	return all.reduce((sum, digit, i) => sum + digit * WEIGHTS[i]!, 0) % 11 === 0;
}

/**
 * Whether a text holds a BSN: nine digits in one piece or in groups with the same separator
 * (123.456.782), or eight in one piece. Phone numbers, dates and IBANs are let through. Rather a
 * refused number too many than a BSN stored: one in eleven other nine-digit numbers is refused too.
 */
export function bevatBsn(text: string): boolean {
	const noAbroad = text.replace(INTERNATIONAL, ' ');
	if (numbers(noAbroad).some((token) => token.length === 9 && isBsn(token))) return true;
	const rest = noAbroad.replace(NATIONAL, ' ');
	if (numbers(rest).some((t) => t.length === 8 && !DATE8.test(t) && isBsn(t))) return true;
	return grouped(rest).some(isBsn);
}

/** Every free-text field goes through this; the message is a key that pages translate. */
export function zonderBsn<T extends z.ZodType<string>>(schema: T) {
	return schema.refine((text) => !bevatBsn(text), 'fout_bsn');
}

function numbers(text: string): string[] {
	return text.match(/\d+/g) ?? [];
}

/** Runs of consecutive groups with one separator that make nine digits together. */
function grouped(text: string): string[] {
	const found: string[] = [];
	for (const separator of [' ', '.', '-']) {
		const run = new RegExp(`\\d+(?:[${separator}]\\d+)+`, 'g');
		for (const [match] of text.matchAll(run)) {
			const parts = match.split(separator);
			parts.forEach((_, start) => {
				let digits = '';
				for (let i = start; i < parts.length && digits.length < 9; i++) digits += parts[i];
				if (digits.length === 9) found.push(digits);
			});
		}
	}
	return found;
}
