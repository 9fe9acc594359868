type Row = Record<string, unknown>;

/** Privileged SQL. For migrations, backup and tests; requests of visitors never use it. */
export interface Sql {
	query<T extends Row = Row>(text: string, params?: unknown[]): Promise<T[]>;
	/** One or more statements without parameters. */
	exec(text: string): Promise<void>;
	transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
	/** Holds the database-wide lock of Dichtbij while `work` runs on a session of its own. */
	exclusive<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

type Session = Pick<Sql, 'query' | 'exec'>;

/** Adds transactions to one session, which nobody else may use at the same moment. */
export function withTransactions(session: Session): Sql {
	const sql: Sql = {
		...session,
		async transaction(work) {
			await session.exec('begin');
			try {
				const result = await work(sql);
				await session.exec('commit');
				return result;
			} catch (cause) {
				await session.exec('rollback');
				throw cause;
			}
		},
		exclusive: (work) => work(sql)
	};
	return sql;
}

/** One at a time, in order of arrival; a failure does not hold up the next. */
export function mutex() {
	let last: Promise<unknown> = Promise.resolve();
	return function <T>(work: () => Promise<T>): Promise<T> {
		const result = last.then(work);
		last = result.catch(() => undefined);
		return result;
	};
}
