import sharp from 'sharp';
import { expect, test } from 'vitest';
import { MAX_BYTES, readBeeld } from './beeld.ts';

const file = (bytes: Uint8Array | string, name = 'foto.jpg') =>
	new File([bytes as BlobPart], name, { type: 'image/jpeg' });
const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#0b5c63' } });

test('een foto wordt klein, rechtop en zonder wat de camera erin schreef', async () => {
	const camera = await plain(3000, 1500)
		.withExif({ IFD0: { Artist: 'Jan' }, IFD3: { GPSLatitude: '52/1 1/1 0/1' } })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
	const read = await readBeeld(file(camera));
	if (!read.ok) throw new Error(read.fout);
	expect([read.beeld.breedte, read.beeld.hoogte]).toEqual([600, 1200]);
	const groot = await sharp(read.beeld.groot).metadata();
	expect(groot).toMatchObject({ format: 'webp', width: 600, height: 1200 });
	expect(groot.exif).toBeUndefined();
	expect(groot.orientation).toBeUndefined();
	expect(await sharp(read.beeld.klein).metadata()).toMatchObject({ width: 200, height: 400 });
});

test('een kleine foto wordt niet groter', async () => {
	const read = await readBeeld(file(await plain(80, 40).png().toBuffer()));
	expect(read).toMatchObject({ ok: true, beeld: { breedte: 80, hoogte: 40 } });
});

test.each([
	['niets', null, 'fout_foto_leeg'],
	['een leeg bestand', file(''), 'fout_foto_leeg'],
	['een tekst die foto heet', file('geen foto'), 'fout_foto_vorm'],
	[
		'een tekening met een script',
		file('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'),
		'fout_foto_vorm'
	],
	['te zwaar', file(new Uint8Array(MAX_BYTES + 1)), 'fout_foto_groot']
] as const)('%s wordt geweigerd', async (_, input, fout) => {
	expect(await readBeeld(input)).toEqual({ ok: false, fout });
});

test('een klein bestand dat reusachtig uitpakt wordt geweigerd', async () => {
	const bomb = await plain(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
	expect(bomb.length).toBeLessThan(MAX_BYTES);
	expect(await readBeeld(file(bomb))).toEqual({ ok: false, fout: 'fout_foto_vorm' });
});

test('een half bestand wordt geweigerd', async () => {
	const whole = await plain(2000, 2000).jpeg().toBuffer();
	expect(await readBeeld(file(new Uint8Array(whole.subarray(0, whole.length / 2))))).toMatchObject({
		ok: false
	});
});
