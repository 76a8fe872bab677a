import { z } from "zod";
import { datePart, id, isoDate, languageCode, level, lines, link, page, seen, year } from "./parts";

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source !== "";
  } catch {
    return false;
  }
}

/** Defaults for the multi-year plan. */
const planning = z
  .strictObject({
    /** Annual cost of an FTE, which a person can change: our own calculation, to be labelled as such. */
    ftePerYear: z.strictObject({
      /** Euro per FTE per year. */
      euro: z.int().min(1).max(1_000_000),
      /** Price year. */
      year,
      reading: z.literal(true),
      /** The amount it was calculated from: euro per FTE for a number of months. */
      basis: z.strictObject({ euro: z.int().min(1), months: z.int().min(1) }),
      seen,
    }),
    /** First and last year of the plan (the municipal term of office). */
    firstYear: year,
    lastYear: year,
  })
  .refine((p) => p.firstYear <= p.lastYear, "firstYear is not more than lastYear");

/** data/dataset.yaml */
export const datasetFile = z.strictObject({
  id,
  /** Version of the facts, "MAJOR.MINOR". */
  version: z.string().regex(/^\d+\.\d+$/, "a version such as 1.0"),
  /** Date of the last review. */
  reviewedOn: isoDate,
  /** Language of the guide's title and of the names of municipalities and provinces. */
  language: languageCode,
  /** The guide that the facts come from. */
  guide: z.strictObject({
    /** Proper title, not translated. */
    title: z.string().min(1),
    /** Its makers; proper names. */
    by: z.array(z.string().min(1)).min(1),
    /** Publication: the date of every fact of the guide without its own. */
    published: datePart,
    pages: z.int().min(1),
    /** Number of lines of its text. */
    lines: z.int().min(1),
    /** First page and first line of each chapter, in order; may be empty. */
    chapters: z
      .array(z.strictObject({ page, line: z.int().min(1) }))
      .refine((all) => all.every((one, at) => at === 0 || one.line > (all[at - 1]?.line ?? 0)), "chapters by line")
      .default([]),
    link: link.nullable().default(null),
    /** Notes about the guide as a whole. */
    notes: z.array(id).default([]),
  }),
  /** Who counted the inhabitants, and the date of the count; null when the data set has no municipalities. */
  population: z
    .strictObject({ by: z.string().min(1), date: isoDate })
    .nullable()
    .default(null),
  /** Regular expression for a complete municipality code (`Municipality.nis`); null = any code without spaces. */
  municipalityCode: z.string().min(1).refine(isPattern, "a regular expression").nullable().default(null),
  /** Number of months after which a dated fact is marked as old. */
  staleAfterMonths: z.strictObject({ funding: z.int().min(1), amounts: z.int().min(1), review: z.int().min(1) }),
  planning: planning.nullable().default(null),
  worth: z.strictObject({
    /** Pluses that the context questions are worth. */
    occasion: level,
    partnerRegion: level,
    /** Pluses to spend on all ambitions together. */
    purse: z.int().min(1).max(99),
  }),
  roles: z.array(id).min(1),
});

const properNames = z.array(z.string().trim().min(1)).min(1);

/** data/names.yaml: proper names by language, and those of no language. */
export const namesFile = z.record(z.union([languageCode, z.literal("none")]), properNames);

/** data/notes.yaml: source facts that conflict, are missing or are outdated. */
export const notesFile = z.array(z.strictObject({ id, severity: z.enum(["high", "medium", "low"]), page, lines }));
