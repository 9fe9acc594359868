/** From the command to the first answer, when everything was done by an earlier start: under 5 seconds. */
import { rmSync } from 'node:fs';
import { startApp } from '../app-server.ts';
import { meld } from './meten.ts';

const BUDGET = 5000;

const first = await startApp();
await first.stop(true);
const again = await startApp({ DATA_DIR: first.dataDir });
const ms = Math.round(again.started);
await again.stop();
rmSync(first.dataDir, { recursive: true, force: true });
meld({ naam: 'start', ms, budget: BUDGET, ok: ms < BUDGET, eerste: Math.round(first.started) });
