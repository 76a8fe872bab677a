import { z } from "zod";
import { checkDate, factCertainty, id, isoDate, languageCode, lines, link, page, seen, year } from "./parts";

const euro = z.int().min(1);

/** Annual membership fee, in euro. */
const fee = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["none", "unknown"]) }),
  z.strictObject({ kind: z.literal("fixed"), euro }),
  /** `cents` per inhabitant, with a minimum and a maximum fee. */
  z.strictObject({ kind: z.literal("per-inhabitant"), cents: z.number().positive(), min: euro, max: euro }),
  /** By population, smallest first; from an old table. */
  z.strictObject({ kind: z.literal("steps"), steps: z.array(z.strictObject({ upTo: z.int().min(1), euro })).min(1) }),
]);

/** How a municipality joins a network. */
export const joining = z.strictObject({
  /** `direct`: by itself. `association`: through the association of municipalities. `closed`: not possible. */
  way: z.enum(["direct", "association", "closed"]),
  /** Minimum population of a member. */
  minInhabitants: z.int().min(1).nullable().default(null),
  /** Population from which full membership is possible. */
  fullFrom: z.int().min(1).nullable().default(null),
  fee,
  certainty: factCertainty,
  seen,
});

/** data/literature.yaml; publications newer than the guide have `seen` instead of a place in it. */
export const literatureFile = z.array(
  z
    .strictObject({
      id,
      kind: z.enum(["literature", "footnote", "further-reading", "newer"]),
      /** Proper title, not translated. */
      title: z.string().min(1),
      /** As the guide names them; null = unknown. */
      authors: z.string().min(1).nullable(),
      year: year.nullable(),
      publisher: z.string().min(1).nullable(),
      /** Language of the title. */
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

/** data/calendar.yaml: moments in the year that matter to a municipality. */
export const calendarFile = z.array(
  z.strictObject({
    id,
    kind: z.enum(["funding", "campaign", "multi-year-plan", "programme"]),
    /** Yearly on a day (null = some day of the month) or on the first of a weekday, once, or any day. */
    when: z.union([
      z
        .strictObject({ month: monthNumber, day: z.int().min(1).max(31).nullable().default(null) })
        .refine(isYearlyDay, "a day that this month has every year"),
      /** The first such weekday of the month; 1 = Monday. */
      z.strictObject({ month: monthNumber, weekday: z.int().min(1).max(7) }),
      z.strictObject({ date: isoDate }),
      z.literal("always"),
    ]),
    /** Duration in days. */
    days: z.int().min(1).max(31).default(1),
    /** `fixed`: published, or a yearly rule. `expected`: derived from earlier years. */
    basis: z.enum(["fixed", "expected"]),
    /** Date after which it no longer recurs; null = unknown. */
    until: isoDate.nullable().default(null),
    channel: id.nullable().default(null),
    /** Forms concerned; empty = those of the channel, or all. */
    forms: z.array(id).default([]),
    /** Provinces concerned; empty = all. */
    provinces: z.array(z.string().min(1)).default([]),
    certainty: factCertainty,
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

/** The possible verdicts on a running form. */
const runningWord = z.enum(["keep", "repair", "reshape", "phase-out"]);

/** data/renewal.yaml: steps for a running form. */
export const renewalFile = z.array(
  z.strictObject({
    ...actionStep,
    /** The verdicts that it applies to. */
    words: z.array(runningWord).min(1).default(runningWord.options),
  }),
);

/** data/risks.yaml: a risk cites lines of the guide or a public page, or is our reading. */
export const risksFile = z.array(
  z
    .strictObject({
      id,
      forms: z.array(id).min(1),
      /** Why it is on the decision page: the support can end, or it depends on one person; null = it is not. */
      main: z.enum(["support", "person"]).nullable().default(null),
      /** It is our own reading. */
      reading: z.boolean().default(false),
      page: page.optional(),
      lines: lines.optional(),
      seen: seen.optional(),
    })
    .refine((r) => r.reading || r.lines !== undefined || r.seen !== undefined, "lines, seen, or reading: true"),
);

/** data/models.yaml: published texts to start from, of which only the address is given. */
export const modelsFile = z.array(
  z.strictObject({
    id,
    kind: z.enum(["decision", "regulation", "agreement", "committee", "advisory-council"]),
    forms: z.array(id).min(1),
    /** Publisher; a proper name. */
    by: z.string().min(1),
    link,
  }),
);

/** data/bodies.yaml: organisations that help municipalities. */
export const bodiesFile = z.array(
  z.strictObject({
    id,
    /** Proper name. */
    name: z.string().min(1),
    /** Provinces it works for; empty = all. */
    provinces: z.array(z.string().min(1)).default([]),
    link,
  }),
);

/** data/legal.yaml: legal grounds for the note for the college, and where each was found. */
export const legalFile = z.strictObject({
  /** Where a legal ground was found; `by` is the publisher's proper name. */
  sources: z.array(z.strictObject({ id, by: z.string().min(1), link })),
  grounds: z.array(
    z.strictObject({
      id,
      /** Key of a text (`laws`). */
      law: id,
      /** Articles as cited in a decision; null = the whole law. */
      articles: z.string().min(1).nullable(),
      /** Forms and occasions that require it; both empty = every note. */
      forms: z.array(id).default([]),
      occasions: z.array(id).default([]),
      /** Only if a running form may end. */
      ending: z.boolean().default(false),
      /** Ids of `sources` above. */
      sources: z.array(id).min(1),
    }),
  ),
});

/** data/changes.yaml: what changed in the data on a given day, newest first. */
export const changesFile = z.array(
  z.strictObject({
    date: checkDate,
    /** Version of the data from then on. */
    version: z.string().min(1),
    /** Keys of texts (`changes`). */
    what: z.array(id).min(1),
  }),
);
