import type { Backend } from '../backend/backend.ts';
import type { Post } from '../mail/post.ts';

/** What this process opened once. */
export type State = { backend: Backend; post: Post; demo: boolean };

/** Kept outside this module, so that it outlives a reload of the code in development. */
const KEY = Symbol.for('dichtbij.state');
const kept = globalThis as { [KEY]?: { opening: Promise<State>; open?: State } };

/** Opens on the first call; later calls get the same. */
export async function openState(open: () => Promise<State>): Promise<State> {
	const entry = (kept[KEY] ??= { opening: open() });
	return (entry.open = await entry.opening);
}

export function state(): State {
	const open = kept[KEY]?.open;
	if (!open) throw new Error('the backend is used before the server started');
	return open;
}
