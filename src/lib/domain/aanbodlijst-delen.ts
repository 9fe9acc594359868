/** The parts of the list, in this order: what does not work where the visitor is comes last. */
export const DELEN = ['hier', 'zonder_plek', 'niet_wijk', 'niet_gemeente'] as const;
export type Deel = (typeof DELEN)[number];
