/** `npm start`: the built site, on Node 24. */
import { eenKlik } from '../src/lib/server/http/een-klik.ts';
import { announce, prepareEnv } from './omgeving.ts';

const env = prepareEnv();
process.on('uncaughtException', (cause: NodeJS.ErrnoException) => {
	if (cause.code === 'EADDRINUSE') console.error(`Poort ${env.PORT} is al in gebruik.`);
	else console.error(cause);
	process.exit(1);
});
const built = new URL('../build/index.js', import.meta.url).href;
const { server } = (await import(built)) as { server: { server: import('node:http').Server } };
server.server.prependListener('request', (request) => eenKlik(request, env.ORIGIN));
if (!server.server.listening) await new Promise((done) => server.server.once('listening', done));
announce(env);
