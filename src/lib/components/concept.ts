import type { Attachment } from 'svelte/attachments';

/** A draft of a week ago is not what somebody means to say today. */
const WEEK = 7 * 86_400_000;
const PREFIX = 'concept:';
type Velden = Record<string, string>;
type Concept = { op: number; nummer: string; velden: Velden };
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Opties {
	/** The form began empty, so what stands in it was typed before the page woke up. */
	leeg: boolean;
	/** Keys (the hidden field `sleutel`) that are saved: a draft sent with one of them is done. */
	bewaard: readonly string[];
}

/**
 * Keeps what is typed in a form in this browser, and puts it back: after an error, signing out or a
 * closed tab. `naam` says whose form about what it is; hidden fields and passwords are left out.
 */
export function concept(naam: string, { leeg, bewaard }: Opties): Attachment<HTMLFormElement> {
	return (form) => {
		sweep();
		const kept = read(naam);
		if (kept && bewaard.includes(kept.nummer)) wisConcept(naam);
		else if (kept) restore(form, kept.velden);
		const keep = () => write(naam, form);
		if (leeg && controls(form).some((e) => (isTick(e) ? e.checked : isLong(e) && e.value))) keep();
		for (const event of ['input', 'change', 'submit']) form.addEventListener(event, keep);
		return () => {
			for (const event of ['input', 'change', 'submit']) form.removeEventListener(event, keep);
		};
	};
}

/** It is saved: the draft goes. */
export function wisConcept(naam: string): void {
	try {
		localStorage.removeItem(PREFIX + naam);
	} catch {
		// a browser that keeps nothing has nothing to throw away
	}
}

function controls(form: HTMLFormElement): Control[] {
	const typed = (e: Element): e is Control =>
		'name' in e &&
		'value' in e &&
		!!e.name &&
		!['hidden', 'password', 'submit'].includes((e as Control).type);
	return [...form.elements].filter(typed);
}

const isTick = (e: Control): e is HTMLInputElement => e.type === 'radio' || e.type === 'checkbox';
const isLong = (e: Control) => e.type === 'textarea';

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

function read(naam: string): Concept | null {
	try {
		return JSON.parse(localStorage.getItem(PREFIX + naam) ?? 'null') as Concept | null;
	} catch {
		// a browser that keeps nothing, or something else under this name
		return null;
	}
}

function write(naam: string, form: HTMLFormElement): void {
	const filled = controls(form).filter((e) => !isTick(e) || e.checked);
	const key = form.elements.namedItem('sleutel');
	const draft: Concept = {
		op: Date.now(),
		nummer: key instanceof HTMLInputElement ? key.value : '',
		velden: Object.fromEntries(filled.map((e) => [e.name, e.value]))
	};
	try {
		localStorage.setItem(PREFIX + naam, JSON.stringify(draft));
	} catch {
		// then there is no draft
	}
}

/** Old drafts go, of whichever form: what was written about somebody does not stay on a device. */
function sweep(): void {
	try {
		for (const key of Object.keys(localStorage)) {
			if (!key.startsWith(PREFIX)) continue;
			const draft = read(key.slice(PREFIX.length));
			if (!draft || Date.now() - draft.op > WEEK) localStorage.removeItem(key);
		}
	} catch {
		// a browser that keeps nothing
	}
}
