import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from '../src/lib/server/backend/backend.ts';

export type SupabaseHttp = { url: string; close(): Promise<void> };

/**
 * The API of this backend over HTTP, as Supabase gives it, with the calls of its admin API that the
 * app makes. `port` 0: any that is free.
 */
export async function serveSupabase(backend: Backend, port = 0): Promise<SupabaseHttp> {
	const server = createServer((request, response) => {
		answer(backend, request, response).catch(() => response.writeHead(500).end());
	});
	await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
	const { port: taken } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${taken}`,
		close: () =>
			new Promise<void>((closed) => {
				server.closeAllConnections();
				server.close(() => closed());
			})
	};
}

async function answer(backend: Backend, request: IncomingMessage, response: ServerResponse) {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	const body = parts.length ? Buffer.concat(parts) : undefined;
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
	const { method = 'GET', url = '/' } = request;
	const admin = ADMIN[url.split('?')[0] ?? ''];
	if (admin && headers.get('apikey') === backend.secretKey) {
		const made = await admin(backend, JSON.parse(String(body)) as Asked);
		response.writeHead(made.status, Object.fromEntries(made.headers)).end(await made.text());
		return;
	}
	const reply = await backend.fetch(new URL(url, backend.url), { method, headers, body });
	response.writeHead(reply.status, Object.fromEntries(reply.headers));
	response.end(Buffer.from(await reply.arrayBuffer()));
}

type Asked = { email: string; password: string; user_metadata?: { naam?: string } };

/** The calls of the admin API that the app makes and the embedded API lacks. */
const ADMIN: Record<string, (backend: Backend, asked: Asked) => Promise<Response>> = {
	async '/auth/v1/admin/users'(backend, { email, password, user_metadata }) {
		const id = await backend.createUser({ email, password, naam: user_metadata?.naam ?? '' });
		return Response.json({ id, email });
	},
	async '/auth/v1/admin/generate_link'(backend, { email }) {
		const token = await backend.signInToken(email);
		if (token) return Response.json({ id: token.userId, email, hashed_token: token.tokenHash });
		const refusal = { code: 'user_not_found', message: 'User not found' };
		return Response.json(refusal, {
			status: 404,
			headers: { 'x-supabase-api-version': '2024-01-01' }
		});
	}
};
