import { App, type Connection } from '@supabase/lite';
import { createClient } from '@supabase/supabase-js';
import type { AuthMail } from '../mail/auth-mail.ts';
import type { Backend, NieuweGebruiker, OpenOptions } from './backend.ts';
import { liteMailer } from './lite-mailer.ts';
import { quietly } from './quiet.ts';
import type { Secrets } from './secrets.ts';
import { withoutSignup } from './signup.ts';

export const LITE_URL = 'http://dichtbij.internal';

export type LiteParts = {
	connection: Connection;
	secrets: Secrets;
	origin: string;
	options: OpenOptions;
	/** Wraps each request; the embedded engine bears one at a time. */
	guard: <T>(work: () => Promise<T>) => Promise<T>;
};

export type Lite = Pick<
	Backend,
	'url' | 'publishableKey' | 'secretKey' | 'demoPassword' | 'fetch' | 'createUser' | 'signInToken'
> & { ensureAuthSchema(): Promise<void> };

/** PostgREST and GoTrue in this process, on a PostgreSQL connection. Not reachable over HTTP. */
export function createLite({ connection, secrets, origin, options, guard }: LiteParts): Lite {
	grantNothing(connection);
	onlyConstraintsAreUnique(connection);
	keepRefusals(connection);
	const { publishableKey, secretKey } = secrets;
	const mailer = liteMailer(options.onMail ?? nobody);
	const app = new App({
		connection,
		auth: {
			enabled: true,
			jwt_secret: secrets.jwt,
			publishable_key: publishableKey,
			secret_key: secretKey,
			site_url: origin,
			minimum_password_length: 10,
			email: { otp_length: 10, otp_expiry: 3600, max_frequency: '1s' }
		}
	});
	app._mailer = mailer;
	const answer: typeof fetch = (input, init) =>
		guard(() => quietly(async () => app.fetch(new Request(input, init))));
	const admin = createClient(LITE_URL, secretKey, {
		auth: { persistSession: false, autoRefreshToken: false },
		global: { fetch: answer }
	});

	return {
		url: LITE_URL,
		publishableKey,
		secretKey,
		demoPassword: secrets.demoPassword,
		fetch: withoutSignup(answer, secretKey),
		ensureAuthSchema: () => quietly(() => app.ensureSystemSchema()),
		async createUser({ email, password, naam }: NieuweGebruiker) {
			const { data, error } = await admin.auth.signUp({
				email,
				password,
				options: { data: { naam } }
			});
			if (error || !data.user) throw new Error('account not made', { cause: error });
			return data.user.id;
		},
		async signInToken(email) {
			const mail = mailer.capture(email);
			await admin.auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
			return mail();
		}
	};
}

/**
 * On the first request lite grants ALL on all tables to anon and authenticated. Rights come
 * from the migrations alone, so that step is taken out; tests/backend/rechten.spec.ts guards it.
 */
function grantNothing(connection: Connection) {
	if (!('ensureRlsContext' in connection)) throw new Error('@supabase/lite changed: check grants');
	Object.assign(connection, { ensureRlsContext: async () => true });
}

/**
 * PostgREST embeds one row when a unique constraint says there is one. lite also believes unique
 * indexes, partial ones too, and would give one driehoek of a traject that had several.
 */
function onlyConstraintsAreUnique(connection: Connection) {
	const introspect = connection.introspect.bind(connection);
	const read: typeof introspect = async (options) => {
		const found = await introspect(options);
		if (found.indexes) found.indexes = found.indexes.filter((index) => !index.unique);
		return found;
	};
	Object.assign(connection, { introspect: read });
}

/**
 * PostgREST passes on what a function raises itself (SQLSTATE P0…): code, message and detail. lite
 * makes a nameless 500 of it, except of errors in the shape of PostgREST's own `PGRST` ones.
 */
function keepRefusals(connection: Connection) {
	const normalize = connection.normalizeDbError.bind(connection);
	const keep: typeof normalize = (cause) => {
		const found = normalize(cause) as Partial<
			Record<'code' | 'message' | 'detail' | 'hint', string>
		> | null;
		if (!found?.code?.startsWith('P0')) return found;
		const { code, message = '', detail: details = null, hint = null } = found;
		const status = code === 'P0001' ? 400 : 500;
		return {
			code: 'PGRST',
			message: JSON.stringify({ code, message, details, hint }),
			detail: JSON.stringify({ status, headers: {} })
		};
	};
	Object.assign(connection, { normalizeDbError: keep });
}

async function nobody(_mail: AuthMail) {}
