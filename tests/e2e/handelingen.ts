import type { Page } from '@playwright/test';

/** Counts what a hand does on a page, over every page that follows: pressing a pointer, pressing a key. */
export async function telHandelingen(page: Page) {
	const counted = { aantal: 0 };
	await page.exposeFunction('handeling', () => void counted.aantal++);
	await page.addInitScript(() => {
		const count = () => void (window as unknown as { handeling(): void }).handeling();
		addEventListener('pointerdown', count, true);
		addEventListener('keydown', count, true);
	});
	return counted;
}
