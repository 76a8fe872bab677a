/**
 * Level of a criterion for a work form, as the guide's matrix prints it: 0 = "-", 1 = "+", 2 = "++", 3 = "+++".
 * Source: guide, table "Wegwijzer", p. 4. The guide gives no legend; higher means "more of it", not "better".
 */
export type Level = 0 | 1 | 2 | 3;

/** A whole number of pluses, asked or delivered; 0 or more. */
export type Pluses = number;

/** All levels, lowest first. */
export const LEVELS: readonly Level[] = [0, 1, 2, 3];

/** A level as the guide prints it. */
export const LEVEL_SIGNS = ["-", "+", "++", "+++"] as const;

/** "-", "+", "++" or "+++". */
export type PrintedLevel = (typeof LEVEL_SIGNS)[number];

/** A term of more years than this is long. Our reading of the chapters. */
export const LONG_TERM_YEARS = 3;

/** Term band: 1 = short (up to 1 year), 2 = medium (up to `LONG_TERM_YEARS`), 3 = long (over that). Our reading of the chapters. */
export type TermBand = 1 | 2 | 3;

/** A closed interval of term bands, from <= to. */
export interface TermRange {
  readonly from: TermBand;
  readonly to: TermBand;
}

/** Full-time equivalents (1 = one full-time person), 0 or more, at most two decimals. */
export type Fte = number;

/** Euro a year of the municipality's own operating budget, 0 or more, whole euros. */
export type EuroPerYear = number;
