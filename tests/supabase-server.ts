/**
 * `node tests/supabase-server.ts PORT`: the same API over HTTP, so that the app can be pointed
 * at it as if it were Supabase. Uses DATABASE_URL, else memory. Prints address and keys as JSON.
 */
import { openBackend } from '../src/lib/server/backend/open.ts';
import { readEnv } from '../src/lib/server/env.ts';
import { logger } from '../src/lib/server/log.ts';
import { authMail } from '../src/lib/server/mail/auth-mail.ts';
import { createPost } from '../src/lib/server/mail/post.ts';
import { serveSupabase } from './supabase-http.ts';

const env = readEnv();
const post = createPost(env, { demo: false, dev: true, log: logger() });
const backend = await openBackend(
	{ AUTH_SECRET: 'geheim van de proef, alleen voor deze proef', DEMO_PASSWORD: 'proef', ...env },
	{ inMemory: !env.DATABASE_URL, onMail: (mail) => post.send(authMail(mail, env.ORIGIN)) }
);
const server = await serveSupabase(backend, Number(process.argv[2] ?? 54321));
const { publishableKey, secretKey } = backend;
console.log(JSON.stringify({ url: server.url, publishableKey, secretKey }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => void server.close().then(() => backend.close()));
}
