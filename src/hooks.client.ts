import { isLocale, overwriteGetLocale } from '$lib/paraglide/runtime.js';

/**
 * The page says its own language, and another language is another page. Without this every text on
 * the screen reads the cookies of the browser again, hundreds of times while a page wakes up.
 *
 * Waits for the next task: reading all scripts and starting the page would else be one, and a finger
 * waits for all of it.
 */
export async function init(): Promise<void> {
	const { lang } = document.documentElement;
	if (isLocale(lang)) overwriteGetLocale(() => lang);
	await new Promise((next) => setTimeout(next));
}
