import postgres from 'postgres';

/** A database of our own on the server of `DATABASE_URL`, which itself may hold an operator's data. */
export async function temporaryDatabase(databaseUrl: string) {
	const name = `dichtbij_test_${process.pid}`;
	const server = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
	await server.unsafe(`create database ${name}`);
	return {
		url: Object.assign(new URL(databaseUrl), { pathname: name }).href,
		async drop() {
			await server.unsafe(`drop database ${name} with (force)`);
			await server.end();
		}
	};
}
