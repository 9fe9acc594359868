/**
 * Accounts are made by `Backend.createUser`, never by a visitor who asks the API for one: the
 * same as `enable_signup = false` on hosted Supabase, which the embedded API has no switch for
 * that leaves signing up possible for ourselves.
 */
export function withoutSignup(answer: typeof fetch, secretKey: string): typeof fetch {
	return async (input, init) => {
		const request = new Request(input, init);
		const path = new URL(request.url).pathname;
		if (request.headers.get('apikey') === secretKey || request.method !== 'POST') {
			return answer(request);
		}
		if (path === '/auth/v1/signup' || path === '/auth/v1/magiclink') {
			return Response.json(
				{ code: 422, error_code: 'signup_disabled', msg: 'Signups not allowed for this instance' },
				{ status: 422 }
			);
		}
		if (path !== '/auth/v1/otp') return answer(request);
		const body = { ...((await request.json()) as object), create_user: false };
		return answer(new Request(request.url, { ...parts(request), body: JSON.stringify(body) }));
	};
}

function parts({ method, headers, signal }: Request): RequestInit {
	return { method, headers, signal };
}
