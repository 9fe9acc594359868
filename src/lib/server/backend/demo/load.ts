import type { Env } from '../../env.ts';
import type { Backend } from '../backend.ts';

/** Fills an empty database with the demo region. */
export async function loadDemo(_backend: Backend, _env: Env): Promise<void> {}
