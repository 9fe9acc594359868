import type { Attachment } from 'svelte/attachments';

/** A draft of a week ago is not what somebody means to say today. */
const WEEK = 7 * 86_400_000;
const PREFIX = 'concept:';
type Velden = Record<string, string>;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Keeps what is typed in a form in this browser, and puts it back: after an error, signing out or a
 * closed tab. `sleutel` says whose form about what it is; hidden fields and passwords are left out.
 * `leeg`: the form began empty, so what stands in it was typed before the page woke up.
 */
export function concept(sleutel: string, leeg: boolean): Attachment<HTMLFormElement> {
	return (form) => {
		restore(form, read(sleutel));
		const keep = () => write(sleutel, valuesOf(form));
		if (
			leeg &&
			controls(form).some((e) => (isTick(e) ? e.checked : e.type === 'textarea' && e.value))
		)
			keep();
		form.addEventListener('input', keep);
		form.addEventListener('change', keep);
		return () => {
			form.removeEventListener('input', keep);
			form.removeEventListener('change', keep);
		};
	};
}

/** It is saved: the draft goes. */
export function wisConcept(sleutel: string): void {
	try {
		localStorage.removeItem(PREFIX + sleutel);
	} catch {
		// a browser that keeps nothing has nothing to throw away
	}
}

function controls(form: HTMLFormElement): Control[] {
	return [...form.elements].filter(
		(e): e is Control =>
			'name' in e &&
			'value' in e &&
			!!e.name &&
			!['hidden', 'password', 'submit'].includes((e as Control).type)
	);
}

const isTick = (e: Control): e is HTMLInputElement => e.type === 'radio' || e.type === 'checkbox';

function valuesOf(form: HTMLFormElement): Velden {
	const kept = controls(form).filter((e) => !isTick(e) || e.checked);
	return Object.fromEntries(kept.map((e) => [e.name, e.value]));
}

function restore(form: HTMLFormElement, kept: Velden): void {
	for (const e of controls(form)) {
		const value = kept[e.name];
		if (value === undefined) continue;
		if (isTick(e)) {
			if (e.checked === (e.value === value)) continue;
			e.checked = e.value === value;
			e.dispatchEvent(new Event('change', { bubbles: true }));
		} else if (!e.value && value) {
			e.value = value;
			e.dispatchEvent(new Event('input', { bubbles: true }));
		}
	}
}

function read(sleutel: string): Velden {
	try {
		const { op, velden } = JSON.parse(localStorage.getItem(PREFIX + sleutel) ?? '{}') as {
			op?: number;
			velden?: Velden;
		};
		if (op && Date.now() - op < WEEK) return velden ?? {};
		wisConcept(sleutel);
	} catch {
		// a browser that keeps nothing, or something else under this name
	}
	return {};
}

function write(sleutel: string, velden: Velden): void {
	try {
		localStorage.setItem(PREFIX + sleutel, JSON.stringify({ op: Date.now(), velden }));
	} catch {
		// then there is no draft
	}
}
