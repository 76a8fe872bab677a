import { z } from "zod";

/** What a schema reads: the types of the facts are made of it, without zod. */
export type Read<S> = S extends z.ZodType ? z.output<S> : never;

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

/** A public page or law, read in a stored copy; `date` is its own date as far as known ("2026", "2026-03"). */
export const seen = z
  .strictObject({ where: z.string().min(1), date: z.string().nullable() })
  .describe("Public page, and its date as far as known")
  .transform((found) => ({ kind: "public" as const, ...found }));

/** A partner place of an example. */
export const partner = z.strictObject({
  /** Proper name, not translated. */
  name: z.string().min(1),
  /** Null for a consortium or a region. */
  country: country.nullable(),
});

/**
 * A number with its unit: `value`, read as `min` equal to `max`, or a range. For information only: it never decides.
 */
export const amount = z
  .strictObject({
    /** Key of its label in the texts. */
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
      /** A number of whatever the label names. */
      "count",
    ]),
    /** Year of prices or count, if the source tells; read as null if not. */
    year: year.optional(),
    /** The number is our reading of words such as "a few thousand euros". */
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
  )
  .transform(({ value = 0, min = value, max = value, year: told = null, ...rest }) => ({
    ...rest,
    min,
    max,
    year: told,
  }));

/** How certain we are. */
export const factCertainty = z.enum(["high", "medium", "low"]);

/** No address for readers: none was found, or only a copy, a personal page or an unsafe address. */
const noAddress = z.strictObject({
  certainty: z.literal("none"),
  /** Host of what was found. */
  found: z.string().min(1).nullable().default(null),
  checkedOn: checkDate,
});

/** Language code, BCP 47. */
export const languageCode = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language code such as nl");

/** Where a reader can find out more. */
export const address = z
  .strictObject({
    /** A stored copy was read, another page names it, or only the home page is known. */
    certainty: z.enum(["opened", "named", "home-page"]),
    /** Address on the organisation's own site. */
    url: z.url({ protocol: /^https$/, error: "a web address with https" }),
    /** What it leads to; key of a text (`link.what_home`, ...). */
    what: z.enum([
      "home",
      "about",
      "call",
      "grant",
      "offer",
      "regulation",
      "decision",
      "join",
      "project",
      "news",
      "publication",
      "law",
      "campaign",
    ]),
    /** Language of the page. */
    language: languageCode,
    /** The organisation's e-mail address, if published. */
    email: z.email().nullable().default(null),
    /** Date shown on the page; null = undated. */
    date: datePart.nullable().default(null),
    /** Date of the lookup. */
    checkedOn: checkDate,
    /** Other facts of the same kind use this address too; only the check needs it. */
    shared: z.boolean().default(false),
  })
  .transform(({ shared: _shared, ...rest }) => rest);

/** An address for readers, or the lack of one. */
export const link = z.discriminatedUnion("certainty", [noAddress, address]).describe("Where a reader can go on");

/** The state of an example when last checked. */
export const practiceState = z.strictObject({
  kind: z.enum(["runs", "ending", "ended", "unknown"]),
  /** Date of the last trace found; null = undated sources. */
  date: datePart.nullable().default(null),
  checkedOn: checkDate,
  certainty: factCertainty,
  /** Where it was found; empty = nothing found. */
  seen: z.array(seen).default([]),
});

/** A level of the guide, from 0 ("-") to 3 ("+++"). */
export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
