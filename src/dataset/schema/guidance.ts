import { z } from "zod";
import { RUNNING_WORDS } from "../../domain/facts/guidance";
import { certainty, checkDate, id, isoDate, languageCode, lines, link, page, seen, year } from "./parts";

const euro = z.int().min(1);

const fee = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["none", "unknown"]) }),
  z.strictObject({ kind: z.literal("fixed"), euro }),
  z.strictObject({ kind: z.literal("per-inhabitant"), cents: z.number().positive(), min: euro, max: euro }),
  z.strictObject({ kind: z.literal("steps"), steps: z.array(z.strictObject({ upTo: z.int().min(1), euro })).min(1) }),
]);

/** How to join a network. */
export const joining = z.strictObject({
  way: z.enum(["direct", "association", "closed"]),
  minInhabitants: z.int().min(1).nullable().default(null),
  fullFrom: z.int().min(1).nullable().default(null),
  fee,
  certainty,
  seen,
});

/** data/literature.yaml; publications newer than the guide have `seen` instead of a place in it. */
export const literatureFile = z.array(
  z
    .strictObject({
      id,
      kind: z.enum(["literature", "footnote", "further-reading", "newer"]),
      title: z.string().min(1),
      authors: z.string().min(1).nullable(),
      year: year.nullable(),
      publisher: z.string().min(1).nullable(),
      language: languageCode,
      link: link.nullable().default(null),
      forms: z.array(id).default([]),
      page: page.optional(),
      lines: lines.optional(),
      seen: seen.optional(),
      notes: z.array(id).default([]),
    })
    .refine((p) => (p.page === undefined) === (p.lines === undefined), "page and lines go together")
    .refine((p) => (p.lines === undefined) !== (p.seen === undefined), "either lines of the guide, or seen"),
);

const monthNumber = z.int().min(1).max(12);

/** Whether a day exists in a month in every year, which excludes 29 February. */
function isYearlyDay({ month, day }: { month: number; day?: number | null | undefined }): boolean {
  return day === undefined || day === null || new Date(Date.UTC(2023, month - 1, day)).getUTCMonth() === month - 1;
}

/** data/calendar.yaml: moments of the year. */
export const calendarFile = z.array(
  z.strictObject({
    id,
    kind: z.enum(["funding", "campaign", "multi-year-plan", "programme"]),
    when: z.union([
      z
        .strictObject({ month: monthNumber, day: z.int().min(1).max(31).nullable().default(null) })
        .refine(isYearlyDay, "a day that this month has every year"),
      z.strictObject({ month: monthNumber, weekday: z.int().min(1).max(7) }),
      z.strictObject({ date: isoDate }),
      z.literal("always"),
    ]),
    days: z.int().min(1).max(31).default(1),
    basis: z.enum(["fixed", "expected"]),
    until: isoDate.nullable().default(null),
    channel: id.nullable().default(null),
    forms: z.array(id).default([]),
    provinces: z.array(z.string().min(1)).default([]),
    certainty,
    seen,
  }),
);

/** A step: its target, and the calendar moment for it. */
export const actionStep = {
  id,
  at: z
    .union([
      z.strictObject({ body: id }),
      z.strictObject({ practice: id }),
      z.strictObject({ channel: id }),
      z.strictObject({ network: id }),
    ])
    .nullable()
    .default(null),
  moment: id.nullable().default(null),
};

/** data/renewal.yaml: steps for a running form. */
export const renewalFile = z.array(
  z.strictObject({
    ...actionStep,
    words: z
      .array(z.enum(RUNNING_WORDS))
      .min(1)
      .default([...RUNNING_WORDS]),
  }),
);

/** data/risks.yaml: a risk cites lines of the guide or a public page, or is our reading. */
export const risksFile = z.array(
  z
    .strictObject({
      id,
      forms: z.array(id).min(1),
      main: z.enum(["support", "person"]).nullable().default(null),
      reading: z.boolean().default(false),
      page: page.optional(),
      lines: lines.optional(),
      seen: seen.optional(),
    })
    .refine((r) => r.reading || r.lines !== undefined || r.seen !== undefined, "lines, seen, or reading: true"),
);

/** data/models.yaml: published texts to start from. */
export const modelsFile = z.array(
  z.strictObject({
    id,
    kind: z.enum(["decision", "regulation", "agreement", "committee", "advisory-council"]),
    forms: z.array(id).min(1),
    by: z.string().min(1),
    link,
  }),
);

/** data/bodies.yaml: organisations that help municipalities. */
export const bodiesFile = z.array(
  z.strictObject({ id, name: z.string().min(1), provinces: z.array(z.string().min(1)).default([]), link }),
);

/** data/legal.yaml: legal grounds for the note for the college, and where each was found. */
export const legalFile = z.strictObject({
  sources: z.array(z.strictObject({ id, by: z.string().min(1), link })),
  grounds: z.array(
    z.strictObject({
      id,
      law: id,
      articles: z.string().min(1).nullable(),
      forms: z.array(id).default([]),
      occasions: z.array(id).default([]),
      ending: z.boolean().default(false),
      sources: z.array(id).min(1),
    }),
  ),
});

/** data/changes.yaml: what changed in the data, newest first. */
export const changesFile = z.array(
  z.strictObject({ date: checkDate, version: z.string().min(1), what: z.array(id).min(1) }),
);
