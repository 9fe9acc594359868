import sharp from 'sharp';

/** What somebody may send; with the rest of the form it stays below the limit of a body. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** A file of a few KB can unpack to gigabytes; more than this no camera makes. */
const MAX_PIXELS = 60_000_000;
const GROOT = 1200;
const KLEIN = 400;
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff']);

type Beeld = { groot: Buffer; klein: Buffer; breedte: number; hoogte: number };
type BeeldFout = 'fout_foto_leeg' | 'fout_foto_groot' | 'fout_foto_vorm';

/**
 * Writes a picture anew in two sizes, upright and without what the camera wrote into it (place,
 * name, time). Whatever is no picture is refused, whatever its name says.
 */
export async function readBeeld(
	file: FormDataEntryValue | null
): Promise<{ ok: true; beeld: Beeld } | { ok: false; fout: BeeldFout }> {
	if (!(file instanceof File) || file.size === 0) return { ok: false, fout: 'fout_foto_leeg' };
	if (file.size > MAX_BYTES) return { ok: false, fout: 'fout_foto_groot' };
	try {
		const input = Buffer.from(await file.arrayBuffer());
		const picture = sharp(input, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
		const { format } = await picture.metadata();
		if (!FORMATS.has(format)) return { ok: false, fout: 'fout_foto_vorm' };
		const scale = (size: number) =>
			picture
				.clone()
				.autoOrient()
				.resize({ width: size, height: size, fit: 'inside', withoutEnlargement: true })
				.webp({ quality: 80 })
				.toBuffer({ resolveWithObject: true });
		const [groot, klein] = [await scale(GROOT), await scale(KLEIN)];
		const { width: breedte, height: hoogte } = groot.info;
		return { ok: true, beeld: { groot: groot.data, klein: klein.data, breedte, hoogte } };
	} catch {
		// sharp says in many words that it cannot read it; for the visitor there is one sentence.
		return { ok: false, fout: 'fout_foto_vorm' };
	}
}
