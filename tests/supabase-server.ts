/**
 * `node tests/supabase-server.ts PORT`: the same API over HTTP, so that the app can be pointed
 * at it as if it were Supabase. Uses DATABASE_URL, else memory. Prints address and keys as JSON.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { openBackend } from '../src/lib/server/backend/open.ts';
import { readEnv } from '../src/lib/server/env.ts';
import { logger } from '../src/lib/server/log.ts';
import { authMail } from '../src/lib/server/mail/auth-mail.ts';
import { createPost } from '../src/lib/server/mail/post.ts';

const port = Number(process.argv[2] ?? 54321);
const env = readEnv();
const post = createPost(env, { demo: false, dev: true, log: logger() });
const backend = await openBackend(
	{ AUTH_SECRET: 'geheim van de proef, alleen voor deze proef', DEMO_PASSWORD: 'proef', ...env },
	{ inMemory: !env.DATABASE_URL, onMail: (mail) => post.send(authMail(mail, env.ORIGIN)) }
);

const server = createServer((request, response) => {
	answer(request, response).catch(() => response.writeHead(500).end());
});
server.listen(port, '127.0.0.1', () => {
	const { publishableKey, secretKey } = backend;
	console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, publishableKey, secretKey }));
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		server.closeAllConnections();
		server.close(() => void backend.close());
	});
}

async function answer(request: IncomingMessage, response: ServerResponse) {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	const body = parts.length ? Buffer.concat(parts) : undefined;
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
	const { method = 'GET', url = '/' } = request;
	const admin = ADMIN[url.split('?')[0] ?? ''];
	if (admin && headers.get('apikey') === backend.secretKey) {
		const made = await admin(JSON.parse(String(body)) as Asked);
		response.writeHead(made.status, Object.fromEntries(made.headers)).end(await made.text());
		return;
	}
	const reply = await backend.fetch(new URL(url, backend.url), { method, headers, body });
	response.writeHead(reply.status, Object.fromEntries(reply.headers));
	response.end(Buffer.from(await reply.arrayBuffer()));
}

type Asked = { email: string; password: string; user_metadata?: { naam?: string } };

/** The calls of the admin API that the app makes and the embedded API lacks. */
const ADMIN: Record<string, (asked: Asked) => Promise<Response>> = {
	async '/auth/v1/admin/users'({ email, password, user_metadata }) {
		const id = await backend.createUser({ email, password, naam: user_metadata?.naam ?? '' });
		return Response.json({ id, email });
	},
	async '/auth/v1/admin/generate_link'({ email }) {
		const token = await backend.signInToken(email);
		if (token) return Response.json({ id: token.userId, email, hashed_token: token.tokenHash });
		const refusal = { code: 'user_not_found', message: 'User not found' };
		return Response.json(refusal, {
			status: 404,
			headers: { 'x-supabase-api-version': '2024-01-01' }
		});
	}
};
