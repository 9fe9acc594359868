import { m } from '$lib/paraglide/messages.js';

/** Where the cliënt can go on from the own page; each new page of the cliënt adds its line here. */
const DELEN = [
	{ pad: '/mijn/weten', label: m.mijn_weten },
	{ pad: '/berichten', label: m.berichten_titel },
	{ pad: '/mijn/spreken', label: m.mijn_spreken }
];

export function mijnDelen() {
	return DELEN.map(({ pad, label }) => ({ pad, label: label() }));
}
