/** The thread that calculates one koppelronde: the server goes on answering, and can end it at any moment. */
import loadHighs from 'highs';
import { parentPort, workerData } from 'node:worker_threads';
import {
	maakVoorstel,
	type RondeOpdracht,
	type RondeVoorstel,
	type Stap
} from '../../domain/koppelronde-voorstel.ts';

export type Bericht = { stap: Stap } | { voorstel: RondeVoorstel };

const say = (bericht: Bericht) => parentPort?.postMessage(bericht);
const voorstel = maakVoorstel(workerData as RondeOpdracht, await loadHighs(), (stap) =>
	say({ stap })
);
say({ voorstel });
