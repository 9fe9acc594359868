/** Through the grid by keyboard: arrows go to the field beside, above and below, enter to the one below. */
export function toets(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
	const input = event.currentTarget;
	const target = next(input, event.key);
	if (!target || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	target.focus();
	target.select();
}

function next(input: HTMLInputElement, key: string): HTMLInputElement | null | undefined {
	const row = input.closest('tr')!;
	const fields = [...row.querySelectorAll<HTMLInputElement>('input[data-kolom]')];
	const at = fields.indexOf(input);
	switch (key) {
		case 'ArrowLeft':
			return atEdge(input, 0) ? fields[at - 1] : null;
		case 'ArrowRight':
			return atEdge(input, input.value.length) ? fields[at + 1] : null;
		case 'ArrowUp':
			return below(row.previousElementSibling, input);
		case 'ArrowDown':
		case 'Enter':
			return below(row.nextElementSibling, input);
		default:
			return null;
	}
}

/** Everything selected counts as an edge: that is how a field looks when you come to it. */
function atEdge({ selectionStart, selectionEnd, value }: HTMLInputElement, edge: number): boolean {
	const all = selectionStart === 0 && selectionEnd === value.length;
	return all || (selectionStart === edge && selectionEnd === edge);
}

function below(row: Element | null, { dataset }: HTMLInputElement): HTMLInputElement | null {
	return row?.querySelector<HTMLInputElement>(`input[data-kolom="${dataset.kolom}"]`) ?? null;
}

/** Fills one row with the row above it, as [from, to] names of fields. */
export function vul(form: HTMLFormElement, paren: [string, string][]): void {
	const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
	for (const [from, to] of paren) field(to).value = field(from).value;
	const first = paren[0] && field(paren[0][1]);
	first?.focus();
	first?.select();
}
