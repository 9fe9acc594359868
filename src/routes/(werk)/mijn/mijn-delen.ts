import { m } from '$lib/paraglide/messages.js';

/** Where the cliënt can go on from the own page; each new page of the cliënt adds its line here. */
const DELEN = [
	{ pad: '/mijn/plan', label: m.mijn_plan_titel },
	{ pad: '/mijn/doelen', label: m.mijn_doelen_titel },
	{ pad: '/mijn/overdracht', label: m.mijn_overdracht_titel },
	{ pad: '/mijn/uren', label: m.wiekomt_titel },
	{ pad: '/mijn/gesprekken', label: m.vg_mijn_titel },
	{ pad: '/mijn/evaluatie', label: m.ev_mijn_titel },
	{ pad: '/mijn/netwerk', label: m.nw_mijn_titel },
	{ pad: '/mijn/crisisblad', label: m.crisis_titel },
	{ pad: '/mijn/contact', label: m.mijn_contact_titel },
	{ pad: '/mijn/weten', label: m.mijn_weten },
	{ pad: '/berichten', label: m.berichten_titel },
	{ pad: '/mijn/spreken', label: m.mijn_spreken }
];

export function mijnDelen() {
	return DELEN.map(({ pad, label }) => ({ pad, label: label() }));
}
