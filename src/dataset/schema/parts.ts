import { z } from "zod";
import { LINK_CERTAINTIES, LINK_KINDS } from "../../domain/facts/link";

/** Id: English kebab-case. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id in kebab-case (a-z, 0-9, -)")
  .describe("Id in kebab-case");

/** A level in the guide's own signs. */
export const levelSign = z.enum(["-", "+", "++", "+++"]).describe("Level as the guide prints it");

/** Lines of the guide's text, 1-based; the maximum is `guide.lines` in dataset.yaml. */
export const lines = z.array(z.int().min(1)).min(1).describe("Lines of the guide's text, 1 = first");

/** Page of the guide; the maximum is `guide.pages` in dataset.yaml. */
export const page = z.int().min(1).describe("Page of the guide");

/** An existing ISO 8601 calendar date. */
export const isoDate = z.iso.date("a date such as 2026-11-23").describe("Date, year-month-day");

/** ISO date of a check, in the past. One day ahead is allowed because of time zones. */
export const checkDate = isoDate.refine(
  (date) => Date.parse(date) <= Date.now() + 86_400_000,
  "a date that is not in the future",
);

/** A plausible calendar year for these data. */
export const year = z.int().min(1900).max(2100);

/** ISO date, month or year. */
export const datePart = z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: "a date, month or year such as 2027-01-31, 2027-01 or 2027",
});

const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, "an ISO 3166-1 alpha-2 code")
  .refine((code) => /^[A-Z]{2}$/.test(code) && countries.of(code) !== undefined, "the code of a country");

/** Code of a municipality; `municipalityCode` in dataset.yaml may be stricter. */
export const municipalityCode = z.string().regex(/^\S+$/, "a code without spaces");

/** A public page or law as read, with its date if known. */
export const seen = z
  .strictObject({ where: z.string().min(1), date: z.string().nullable() })
  .describe("Public page, and its date as far as known");

/** A partner place: proper name, and country or null for a consortium or a region. */
export const partner = z.strictObject({ name: z.string().min(1), country: country.nullable() });

/** A number with its unit: `value`, or a range from `min` to `max`; `year` of prices or count; `reading` = our own. */
export const amount = z
  .strictObject({
    id,
    value: z.number().nonnegative().optional(),
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
    unit: z.enum([
      "eur-per-year",
      "eur",
      "eur-per-grant",
      "eur-per-partnership",
      "fte",
      "participants",
      "months",
      "percent",
      "inhabitants",
      "hectares",
      "tonnes-per-year",
      "count",
    ]),
    year: year.optional(),
    reading: z.boolean().default(false),
    lines: lines.optional(),
    /** Public page, if the amount is not from the guide. */
    seen: seen.optional(),
  })
  .refine((a) => (a.value === undefined) !== (a.min === undefined), "either value, or min and max")
  .refine((a) => (a.min === undefined) === (a.max === undefined), "min and max go together")
  .refine((a) => a.min === undefined || a.max === undefined || a.min <= a.max, "min is not more than max")
  .refine((a) => (a.lines === undefined) !== (a.seen === undefined), "either lines of the guide, or seen")
  .refine(
    (a) => /^(fte|percent)$/.test(a.unit) || [a.value, a.min, a.max].every((n) => Number.isInteger(n ?? 0)),
    "a whole number, without a point between thousands",
  );

/** How certain we are. */
export const certainty = z.enum(["high", "medium", "low"]);

const noAddress = z.strictObject({
  certainty: z.literal("none"),
  found: z.string().min(1).nullable().default(null),
  checkedOn: checkDate,
});

/** Language code, BCP 47. */
export const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language code such as nl");

/** An address for readers, or the lack of one. `shared` = other facts of the same kind use this address too. */
export const link = z
  .discriminatedUnion("certainty", [
    noAddress,
    z.strictObject({
      certainty: z.enum(LINK_CERTAINTIES),
      url: z.url({ protocol: /^https$/, error: "a web address with https" }),
      what: z.enum(LINK_KINDS),
      language: languageCode,
      email: z.email().nullable().default(null),
      date: datePart.nullable().default(null),
      checkedOn: checkDate,
      shared: z.boolean().default(false),
    }),
  ])
  .describe("Where a reader can go on");

/** The state of an example. */
export const practiceState = z.strictObject({
  kind: z.enum(["runs", "ending", "ended", "unknown"]),
  date: datePart.nullable().default(null),
  checkedOn: checkDate,
  certainty,
  seen: z.array(seen).default([]),
});

/** First and last year; null = unknown, or ongoing. */
export const years = z.strictObject({ from: year.nullable(), to: year.nullable() }).default({ from: null, to: null });

export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
