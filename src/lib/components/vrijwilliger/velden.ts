export type Waarden = Record<string, string | string[]>;
export const tekst = (values: Waarden, name: string) => (values[name] as string | undefined) ?? '';
export const lijst = (values: Waarden, name: string) => [values[name] ?? []].flat();
