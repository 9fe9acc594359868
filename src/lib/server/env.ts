import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const isUrl = (...protocols: string[]) => {
	return (value: string) => URL.canParse(value) && protocols.includes(new URL(value).protocol);
};

const TEXT = z.string().trim().min(1);
const isHttp = isUrl('http:', 'https:');

/** What each variable must be, in the words that a start that stops prints. */
const EXPECTED = {
	PORT: 'een getal tussen 1 en 65535',
	ORIGIN: 'een webadres zonder pad, zoals https://dichtbij.example',
	DATA_DIR: 'een map',
	DATABASE_URL: 'een adres dat begint met postgres:// of postgresql://',
	SUPABASE_URL: 'een webadres dat begint met https:// of http://',
	SUPABASE_PUBLISHABLE_KEY: 'een sleutel die begint met sb_publishable_',
	SUPABASE_SECRET_KEY: 'een sleutel die begint met sb_secret_',
	SMTP_URL: 'een adres dat begint met smtp:// of smtps://',
	MAIL_FROM: 'een afzender, zoals Dichtbij <post@dichtbij.example>',
	MAP_STYLE_URL: 'een webadres dat begint met https:// of http://',
	LOCATIESERVER_URL: 'een webadres dat begint met https:// of http://',
	DATA_LICENTIE: 'het webadres van een licentie, dat begint met https:// of http://',
	DEMO: '0 of 1',
	DEMO_PASSWORD: 'een wachtwoord van 10 tot 72 tekens',
	AUTH_SECRET: 'een geheim van minstens 32 tekens',
	LOG_LEVEL: 'fatal, error, warn, info, debug, trace of silent'
};
const SECRET = /KEY|SECRET|PASSWORD|_URL$/;

const schema = z.object({
	PORT: port.default(3000),
	ORIGIN: TEXT.refine(isHttp)
		.refine((value) => new URL(value).origin === value.replace(/\/$/, ''))
		.transform((value) => new URL(value).origin)
		.optional(),
	DATA_DIR: TEXT.default('.data'),
	DATABASE_URL: TEXT.refine(isUrl('postgres:', 'postgresql:')).optional(),
	SUPABASE_URL: TEXT.refine(isHttp).optional(),
	SUPABASE_PUBLISHABLE_KEY: TEXT.startsWith('sb_publishable_').optional(),
	SUPABASE_SECRET_KEY: TEXT.startsWith('sb_secret_').optional(),
	SMTP_URL: TEXT.refine(isUrl('smtp:', 'smtps:')).optional(),
	MAIL_FROM: TEXT.includes('@').optional(),
	MAP_STYLE_URL: TEXT.refine(isHttp).optional(),
	LOCATIESERVER_URL: TEXT.refine(isHttp).optional(),
	DATA_LICENTIE: TEXT.refine(isHttp).optional(),
	DEMO: z.enum(['0', '1']).optional(),
	DEMO_PASSWORD: z.string().min(10).max(72).optional(),
	AUTH_SECRET: z.string().min(32).optional(),
	LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info')
});

export type Env = Omit<z.infer<typeof schema>, 'ORIGIN'> & { ORIGIN: string };

/** A wrong setting. Its message is one Dutch sentence for the operator. */
export class EnvError extends Error {
	override name = 'EnvError';
}

type Source = Record<string, string | undefined>;

/** Reads and checks the environment. An empty variable counts as absent. */
export function readEnv(source: Source = process.env): Env {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
	const result = schema.safeParse(given);
	if (!result.success) throw new EnvError(sentence(String(result.error.issues[0]?.path[0]), given));
	const env = result.data;
	const supabase = ['SUPABASE_URL', 'SUPABASE_PUBLISHABLE_KEY', 'SUPABASE_SECRET_KEY'] as const;
	const missing = supabase.find((name) => !env[name]);
	if (missing && supabase.some((name) => env[name])) {
		throw new EnvError(`${missing} ontbreekt: voor Supabase zijn ${supabase.join(', ')} nodig.`);
	}
	if (env.SUPABASE_URL && env.DATABASE_URL) {
		throw new EnvError('DATABASE_URL en SUPABASE_URL staan allebei ingesteld: kies er één.');
	}
	return { ...env, ORIGIN: env.ORIGIN ?? `http://localhost:${env.PORT}` };
}

function sentence(name: string, source: Source): string {
	const expected = EXPECTED[name as keyof typeof EXPECTED];
	const now = SECRET.test(name)
		? 'de waarde die er nu staat klopt niet'
		: `nu staat er "${source[name]}"`;
	return `${name} moet ${expected} zijn, ${now}.`;
}

let cached: Env | undefined;
/** The environment of this process, read once. */
export function env(): Env {
	return (cached ??= readEnv());
}
