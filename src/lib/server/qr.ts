import { encode } from 'uqr';

/** A QR code as one path of an SVG of `size` by `size`, quiet zone included. Made here, so that no visitor downloads how. */
export function qrPath(text: string): { size: number; d: string } {
	const { size, data } = encode(text, { ecc: 'M', border: 4 });
	const d = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
	return { size, d: d.join('') };
}
