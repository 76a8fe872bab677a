import { z } from "zod";
import { LANGUAGES } from "../../i18n/languages";
import {
  amount,
  certainty,
  checkDate,
  country,
  datePart,
  id,
  isoDate,
  languageCode,
  levelSign,
  lines,
  link,
  municipalityCode,
  page,
  partner,
  practiceState,
  seen,
  year,
  years,
} from "./parts";
import { actionStep, joining } from "./guidance";

const band = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const status = z.enum(["recommended", "reading"]);

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

/** data/criteria.yaml */
export const criteriaFile = z.strictObject({
  page,
  line: z.int().min(1),
  criteria: z
    .array(z.strictObject({ id, kind: z.enum(["benefit", "term", "budget"]), notes: z.array(id).default([]) }))
    .min(1),
});

/** data/work-forms/ID.yaml */
export const workFormFile = z.strictObject({
  id,
  chapter: page,
  lines: z.tuple([z.int(), z.int()]),
  matrix: z.strictObject({ page, line: z.int().min(1), cells: z.record(id, levelSign) }),
  cellNotes: z.record(id, z.array(id)).default({}),
  disputed: z.array(z.strictObject({ criterion: id, level: levelSign, lines })).default([]),
  term: z.strictObject({ from: band, to: band, lines }).refine((t) => t.from <= t.to, "from is not more than to"),
  needs: z.strictObject({
    fte: z.union([z.literal("unknown"), z.strictObject({ minimum: z.number().min(0).max(100), status, lines })]),
    euroPerYear: z.union([
      z.literal("unknown"),
      z.strictObject({ minimum: z.int().min(0).max(100_000_000), status, lines }),
    ]),
  }),
  amounts: z.array(amount).default([]),
  combinesWith: z.array(z.strictObject({ form: id, lines })).default([]),
  notes: z.array(id).default([]),
  steps: z.array(z.strictObject(actionStep)).default([]),
});

const contextOption = z.strictObject({
  id,
  levels: z.record(id, z.strictObject({ level, lines })),
  urgent: z.boolean().default(false),
});

/** data/context.yaml */
export const contextFile = z.strictObject({
  occasions: z.array(contextOption).min(1),
  partnerRegions: z.array(contextOption).min(1),
  themes: z.array(id).min(1),
});

/** data/practices/ID.yaml */
export const practiceFile = z.strictObject({
  id,
  form: id,
  alsoForms: z.array(id).default([]),
  lines,
  municipalities: z.array(municipalityCode).default([]),
  partners: z.array(partner).default([]),
  regions: z.array(id).default([]),
  occasions: z.array(id).default([]),
  themes: z.array(id).default([]),
  sdgs: z.array(z.int().min(1).max(17)).default([]),
  years,
  amounts: z.array(amount).default([]),
  actors: z.array(z.string().min(1)).default([]),
  channels: z.array(id).default([]),
  open: z.boolean().default(true),
  state: practiceState.nullable().default(null),
  link: link.nullable().default(null),
  notes: z.array(id).default([]),
});

const accessRules = z
  .strictObject({
    applicants: z
      .array(z.enum(["municipality", "association", "company", "consortium", "school"]))
      .min(1)
      .optional(),
    minInhabitants: z.int().min(1).optional(),
    together: z.boolean().optional(),
    maxInhabitants: z.int().min(1).optional(),
    minParticipants: z.int().min(1).optional(),
    minForeignParticipants: z.int().min(1).optional(),
    delegation: z.int().min(1).optional(),
    minCountries: z.int().min(1).optional(),
    minPartners: z.int().min(1).optional(),
    urban: z.literal(true).optional(),
    arrondissements: z.array(z.string().min(1)).min(1).optional(),
    provinces: z.array(z.string().min(1)).min(1).optional(),
    partnerCountries: z.array(country).min(1).optional(),
    partnerRegions: z.array(id).min(1).optional(),
    year: year.nullable().optional(),
    reading: z.boolean().optional(),
    lines: lines.optional(),
    seen: seen.optional(),
  })
  .refine(
    (r) => Object.keys(r).length === 0 || (r.lines === undefined) !== (r.seen === undefined),
    "either lines of the guide, or seen",
  );

/** data/funding/ID.yaml; a channel that the guide does not name has no `lines`: its first `seen` is its source. */
export const channelFile = z
  .strictObject({
    id,
    kind: z.enum([
      "external-grant",
      "own-regulation",
      "private-funds",
      "support",
      "investment-offer",
      "spending-route",
      "tool",
      "not-accessible",
    ]),
    forms: z.array(id).min(1),
    lines: lines.optional(),
    amounts: z.array(amount).default([]),
    status: z.enum([
      "open",
      "open-limited",
      "programme-open-call-closed",
      "call-closed",
      "ending",
      "succeeded",
      "ended",
      "own-decision",
      "per-disaster",
      "recurring",
      "unknown",
    ]),
    checkedOn: checkDate,
    certainty,
    newName: z.string().min(1).nullable().default(null),
    rules: accessRules.default({}),
    endsOn: isoDate.nullable().default(null),
    prepare: z.array(id).default([]),
    link: link.nullable().default(null),
    seen: z.array(seen).default([]),
    notes: z.array(id).default([]),
  })
  .refine((c) => c.lines !== undefined || c.seen.length > 0, { error: "lines of the guide, or seen", path: ["seen"] });

/** data/networks/ID.yaml */
export const networkFile = z.strictObject({
  id,
  name: z.string().min(1),
  themes: z.array(id).default([]),
  joining: joining.nullable().default(null),
  link: link.nullable().default(null),
  page,
  lines,
  notes: z.array(id).default([]),
});

/** data/mentions/ID.yaml */
export const mentionFile = z.strictObject({
  id,
  form: id.nullable(),
  municipalities: z.array(municipalityCode).default([]),
  partner,
  state: practiceState.nullable().default(null),
  link: link.nullable().default(null),
  page,
  lines,
});

/** data/places.yaml: who gave the points (`credits`), and the points. */
export const placesFile = z
  .strictObject({
    credits: z.record(id, z.string().min(1)),
    places: z.array(
      z.strictObject({
        id,
        name: z.string().min(1),
        country,
        role: z.enum(["flemish", "partner"]),
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        precision: id,
        /** Key of `credits`. */
        credit: id,
        practices: z.array(id).default([]),
        mentions: z.array(id).default([]),
      }),
    ),
  })
  .superRefine(({ credits, places }, context) => {
    places.forEach(({ credit }, index) => {
      if (credits[credit] === undefined)
        context.addIssue({ code: "custom", path: ["places", index, "credit"], message: "a key of credits" });
    });
  });

const properNames = z.array(z.string().trim().min(1)).min(1);

/** data/names.yaml: proper names by their language, and those of no language. */
export const namesFile = z.record(z.union([languageCode, z.literal("none")]), properNames);

const term = z.string().trim().min(1);

/** data/glossary.yaml */
export const glossaryFile = z.array(
  z.strictObject({ id, names: z.record(z.enum(LANGUAGES), term), checked: z.boolean() }),
);

/** data/notes.yaml */
export const notesFile = z.array(z.strictObject({ id, severity: z.enum(["high", "medium", "low"]), page, lines }));

const question = z.strictObject({
  id,
  kind: z.enum(["text", "choice", "choices", "level", "fte", "euro", "municipality"]),
  answerPath: z.string().regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z0-9-]*)?$/, "a path such as staff.now"),
  optional: z.boolean().default(false),
  options: z
    .union([z.enum(["work-forms", "themes", "occasions", "partner-regions", "roles"]), z.array(id).min(1)])
    .nullable()
    .default(null),
  maximum: z.int().min(1).nullable().default(null),
  escape: id.nullable().default(null),
  ceiling: z.number().positive().nullable().default(null),
});

/** data/questionnaire.yaml */
export const questionnaireFile = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id,
        pages: z
          .array(
            z.strictObject({
              id,
              purse: z.boolean().default(false),
              questions: z.array(question).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  elsewhere: z.array(question).default([]),
});
