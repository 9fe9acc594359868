import { isLocale, overwriteGetLocale } from '$lib/paraglide/runtime.js';

/**
 * The page says its own language, and another language is another page. Without this every text on
 * the screen reads the cookies of the browser again, hundreds of times while a page wakes up.
 */
export function init(): void {
	const { lang } = document.documentElement;
	if (isLocale(lang)) overwriteGetLocale(() => lang);
}
