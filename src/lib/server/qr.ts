import { encode } from 'uqr';

/** The dark squares of a QR code as one path in a square of `maat` units, its white border included. */
export function qrPad(text: string): { pad: string; maat: number } {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const pad = data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
	return { pad, maat: size };
}
