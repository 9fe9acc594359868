/**
 * Draws the app icons and the social preview from `static/favicon.svg` and the wordmark:
 * `node scripts/iconen.ts`. Needs Chromium (`CHROME_PATH`, else /usr/bin/chromium).
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const favicon = readFileSync(at('static/favicon.svg'), 'utf8');
const bleeding = favicon.replace(/ rx="\d+"/, '');
const wordmark = readFileSync(at('src/lib/components/Wordmark.svelte'), 'utf8')
	.match(/<svg[\s\S]*<\/svg>/)![0]
	.replace(/<svg[^>]*>/, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="24 0 3440 945">');
const font = readFileSync(
	at(
		'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
	)
).toString('base64');

/** File, size in pixels, drawing, and how much of the square it fills. */
const ICONS: [string, number, string, number][] = [
	['icon-32.png', 32, favicon, 1],
	['apple-touch-icon.png', 180, bleeding, 1],
	['icon-192.png', 192, favicon, 1],
	['icon-512.png', 512, favicon, 1],
	['icon-maskable-512.png', 512, bleeding, 0.8]
];

const SOCIAL = `<style>
@font-face { font-family: A; src: url(data:font/woff2;base64,${font}); font-weight: 200 800 }
body { margin: 0; box-sizing: border-box; width: 1200px; height: 630px; padding: 0 110px; display: flex;
  flex-direction: column; justify-content: center; gap: 56px; background: #f5f3ee; color: #1b2430; font: 400 46px/1.35 A }
svg { height: 176px; fill: #095a61; display: block; align-self: flex-start }
.accent { fill: #b4540a }
</style>${wordmark}<div>Hulp van mensen bij jou in de buurt.</div>`;

async function draw(page: Page, file: string, html: string, width: number, height: number) {
	await page.setViewportSize({ width, height });
	await page.setContent(html);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: at(`static/${file}`), omitBackground: true });
}

const browser = await chromium.launch({
	executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
	args: ['--no-sandbox']
});
const page = await browser.newPage();
for (const [file, size, svg, fill] of ICONS) {
	const html = `<body style="margin:0;display:grid;place-items:center;height:100vh;${fill < 1 ? 'background:#095a61' : ''}"><div style="width:${size * fill}px;line-height:0">${svg}</div>`;
	await draw(page, file, html, size, size);
}
await draw(page, 'sociaal.png', SOCIAL, 1200, 630);
await browser.close();
