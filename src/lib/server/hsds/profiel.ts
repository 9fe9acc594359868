import tekst from '../../../../docs/hsds-profiel.md?raw';

/** The description of the profile, as it stands in the documentation. */
export const PROFIEL_TEKST: string = tekst;
