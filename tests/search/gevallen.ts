/**
 * One case: what somebody types, what the name of one of the first three must say, and what the
 * name of the first must not say. Written before looking at what search does with them.
 */
export type Geval = [q: string, moet: RegExp, niet?: RegExp];

/** Where somebody who wants to help signs up. */
export const AANMELDEN = /vrijwilliger|iets doen voor|buuv|burennetwerk|voor elkaar/i;
