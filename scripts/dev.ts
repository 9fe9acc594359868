/** `npm run dev`: the same as `npm start`, with hot reload. */
import { createServer } from 'vite';
import { announce, prepareEnv } from './omgeving.ts';

const env = prepareEnv();
const server = await createServer({ server: { port: env.PORT, strictPort: true } });
await server.listen();
await fetch(`http://localhost:${env.PORT}/gezond`);
announce(env);
