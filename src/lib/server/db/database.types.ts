// Made by `npm run types`; do not edit.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- until the first migrations land
export type Database = any;
