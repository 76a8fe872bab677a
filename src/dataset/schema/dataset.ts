import { z } from "zod";
import { WHOLE_LANGUAGES } from "../../i18n/whole-languages";
import { datePart, id, isoDate, languageCode, level, lines, link, page, seen, year } from "./parts";

function isPattern(text: string): boolean {
  try {
    return new RegExp(text).source !== "";
  } catch {
    return false;
  }
}

const planning = z
  .strictObject({
    ftePerYear: z.strictObject({
      euro: z.int().min(1).max(1_000_000),
      year,
      reading: z.literal(true),
      basis: z.strictObject({ euro: z.int().min(1), months: z.int().min(1) }),
      seen,
    }),
    firstYear: year,
    lastYear: year,
  })
  .refine((p) => p.firstYear <= p.lastYear, "firstYear is not more than lastYear");

/** data/dataset.yaml */
export const datasetFile = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+$/, "a version such as 1.0"),
  reviewedOn: isoDate,
  language: languageCode,
  guide: z.strictObject({
    title: z.string().min(1),
    by: z.array(z.string().min(1)).min(1),
    published: datePart,
    pages: z.int().min(1),
    lines: z.int().min(1),
    chapters: z
      .array(z.strictObject({ page, line: z.int().min(1) }))
      .refine((all) => all.every((one, at) => at === 0 || one.line > (all[at - 1]?.line ?? 0)), "chapters by line")
      .default([]),
    link: link.nullable().default(null),
    notes: z.array(id).default([]),
  }),
  population: z
    .strictObject({ by: z.string().min(1), date: isoDate })
    .nullable()
    .default(null),
  municipalityCode: z.string().min(1).refine(isPattern, "a regular expression").nullable().default(null),
  staleAfterMonths: z.strictObject({ funding: z.int().min(1), amounts: z.int().min(1), review: z.int().min(1) }),
  planning: planning.nullable().default(null),
  worth: z.strictObject({
    occasion: level,
    partnerRegion: level,
    purse: z.int().min(1).max(99),
  }),
  roles: z.array(id).min(1),
});

const properNames = z.array(z.string().trim().min(1)).min(1);

/** data/names.yaml: proper names by language, and those of no language. */
export const namesFile = z.record(z.union([languageCode, z.literal("none")]), properNames);

const term = z.string().trim().min(1);

/** data/glossary.yaml */
export const glossaryFile = z.array(
  z.strictObject({ id, names: z.record(z.enum(WHOLE_LANGUAGES), term), checked: z.boolean() }),
);

/** data/notes.yaml */
export const notesFile = z.array(z.strictObject({ id, severity: z.enum(["high", "medium", "low"]), page, lines }));
