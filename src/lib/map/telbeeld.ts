import { KLEUREN } from './kleuren.ts';
import { TELBEELD } from './lagen.ts';
import type { Thema } from './types.ts';

const SCALE = 2;
/** Side of the image; also the room that place names keep clear of. */
const SIDE = 34;

/** Draws the count of a cluster, for an image name `dichtbij-aantal:thema:12`; else undefined. */
export function drawCount(id: string): { image: ImageData; pixelRatio: number } | undefined {
	const [kind, thema, count] = id.split(':');
	if (kind !== TELBEELD || !count) return;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = SIDE * SCALE;
	const context = canvas.getContext('2d')!;
	const family = getComputedStyle(document.body).fontFamily;
	context.font = `600 ${(count.length > 3 ? 13 : 15) * SCALE}px ${family}`;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.fillStyle = KLEUREN[thema as Thema].opPunt;
	context.fillText(count, canvas.width / 2, canvas.height / 2 + SCALE);
	return {
		image: context.getImageData(0, 0, canvas.width, canvas.height),
		pixelRatio: SCALE
	};
}
