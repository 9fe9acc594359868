import type { Backend } from '../backend/backend.ts';
import type { Env } from '../env.ts';

/** Where a command writes. Paths in its arguments are relative to `cwd`, that of the caller. */
export type Io = {
	out(text: string): void;
	err(text: string): void;
	/** Somebody is looking: a line may renew itself. */
	terminal?: boolean;
	cwd: string;
	env: Env;
};

/** A command of the operator. Returns the exit code. */
export type Opdracht = (backend: Backend, args: string[], io: Io) => Promise<number>;
