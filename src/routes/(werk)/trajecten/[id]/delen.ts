import { m } from '$lib/paraglide/messages.js';

/** The parts of a traject in the order of the tabs; each new page of a traject adds its line here. */
const DELEN = [
	{ pad: '/plan', label: m.plan_tab },
	{ pad: '/doelen', label: m.deel_doelen },
	{ pad: '?deel=uren#deel', label: m.deel_uren_tab },
	{ pad: '?deel=afspraken#deel', label: m.deel_afspraken },
	{ pad: '/overdracht', label: m.deel_overdracht },
	{ pad: '/gesprekken', label: m.vg_tab },
	{ pad: '/evaluatie', label: m.ev_tab },
	{ pad: '/netwerk', label: m.nw_tab },
	{ pad: '/contact', label: m.contact_tab },
	{ pad: '?deel=weten#deel', label: m.deel_weten },
	{ pad: '/crisisblad', label: m.deel_crisisblad },
	{ pad: '?deel=verloop#deel', label: m.deel_verloop }
];

/** The tabs of this traject: `pad` is what comes after its address, as `?deel=uren#deel` or `/plan`. */
export function tabs(traject_id: string) {
	return DELEN.map(({ pad, label }) => ({
		href: `/trajecten/${traject_id}${pad}`,
		label: label()
	}));
}
