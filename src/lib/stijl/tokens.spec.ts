import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Palette = Record<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const colours = (block: string): Palette =>
	Object.fromEntries(
		[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name, hex]) => [name!, hex!])
	);

const darkStart = css.indexOf('@media screen and (prefers-color-scheme: dark)');
const darkEnd = css.indexOf('/* type scale');
const light = colours(css.slice(0, darkStart));
const dark = { ...light, ...colours(css.slice(darkStart, darkEnd)) };

const channel = (value: number) => {
	const c = value / 255;
	return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

function luminance(hex: string) {
	const n = Number.parseInt(hex.slice(1), 16);
	return 0.2126 * channel(n >> 16) + 0.7152 * channel((n >> 8) & 255) + 0.0722 * channel(n & 255);
}

/** Contrast as WCAG 2 defines it. */
function contrast(a: string, b: string) {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const gebieden = Object.keys(light).filter((n) => n.startsWith('rg-') && !n.endsWith('-soft'));
const grounds = ['ground', 'ground-soft'];

/** Every pair of text and ground that the components use. */
const text: [string, string][] = [
	...[
		'ink',
		'ink-soft',
		'brand',
		'brand-strong',
		'accent-text',
		'good',
		'warn',
		'wrong',
		'info'
	].flatMap((name) => grounds.map((ground): [string, string] => [name, ground])),
	...['brand', 'good', 'warn', 'wrong', 'info'].flatMap((name): [string, string][] => [
		[name, `${name}-soft`],
		['ink', `${name}-soft`]
	]),
	['accent-text', 'accent-soft'],
	['on-brand', 'brand'],
	['on-brand', 'brand-strong'],
	['ground', 'wrong'],
	['ground', 'wrong-strong'],
	...gebieden.flatMap((name): [string, string][] => [
		[name, 'ground'],
		[name, `${name}-soft`],
		['ink', `${name}-soft`]
	])
];

/** What has to be seen but not read: borders of fields, focus ring, the accent. */
const shapes: [string, string][] = ['line-strong', 'focus', 'accent', 'brand'].flatMap((name) =>
	grounds.map((ground): [string, string] => [name, ground])
);

describe.each([
	['licht', light],
	['donker', dark]
])('kleuren in het %s', (_, palette) => {
	test('er zijn acht resultaatgebieden met een eigen kleur', () => {
		expect(gebieden).toHaveLength(8);
		expect(new Set(gebieden.map((name) => palette[name])).size).toBe(8);
	});

	test.each(text)('tekst in %s op %s haalt 7:1', (a, b) => {
		expect(contrast(palette[a]!, palette[b]!)).toBeGreaterThanOrEqual(7);
	});

	test.each(shapes)('vorm in %s op %s haalt 3:1', (a, b) => {
		expect(contrast(palette[a]!, palette[b]!)).toBeGreaterThanOrEqual(3);
	});
});
