import { z } from "zod";
import { GENDERS } from "../../domain/texts";
import { id } from "./parts";

const sentence = z.string().trim().min(1);
const option = z.strictObject({ name: sentence, hint: sentence.optional() });
const read = option.extend({ reasons: z.record(id, sentence).optional() });
const sentences = z.record(id, sentence).refine((texts) => Object.keys(texts).length > 0, "at least one text");

/** texts/LANG/work-forms.yaml */
const workForms = z.record(
  id,
  z.strictObject({
    name: sentence,
    inSentence: sentence,
    withArticle: sentence,
    own: sentence,
    sign: sentence,
    plural: z.boolean().optional(),
    gender: z.enum(GENDERS).optional(),
    short: sentence,
    what: sentence,
    fits: sentences,
    fitsNot: sentences,
    asks: sentences,
    who: sentences,
    gains: sentences,
    steps: z.record(id, sentence),
    pitfalls: sentences,
    combines: sentence,
  }),
);

const questions = z.record(
  id,
  z.strictObject({
    label: sentence,
    hint: sentence.optional(),
    options: z.record(z.string(), option).optional(),
  }),
);

/** The text file that holds each part of `DataTexts`. */
export const textFiles = {
  "work-forms.yaml": z.strictObject({ workForms }),
  "criteria.yaml": z.strictObject({
    criteria: z.record(
      id,
      z.strictObject({
        name: sentence,
        short: sentence,
        inSentence: sentence,
        sign: sentence.optional(),
        meaning: sentence,
      }),
    ),
  }),
  "context.yaml": z.strictObject({
    occasions: z.record(id, read.extend({ wanted: sentence })),
    partnerRegions: z.record(id, read.extend({ sought: sentence, conflict: sentence })),
    themes: z.record(id, option),
    roles: z.record(id, option.extend({ inSentence: sentence })),
    precisions: z.record(id, option).default({}),
  }),
  "practices.yaml": z.strictObject({
    practices: z.record(
      id,
      z.strictObject({ title: sentence, summary: sentence, now: sentence.optional(), lesson: sentence.optional() }),
    ),
  }),
  "funding.yaml": z.strictObject({
    channels: z.record(
      id,
      z.strictObject({ name: sentence, funder: sentence, summary: sentence, statusNote: sentence }),
    ),
    preparations: z.record(id, z.strictObject({ text: sentence })).default({}),
  }),
  "mentions.yaml": z.strictObject({ mentions: z.record(id, z.strictObject({ summary: sentence })) }),
  "glossary.yaml": z.strictObject({
    glossary: z.record(id, z.strictObject({ meaning: sentence, remark: sentence.optional() })),
  }),
  "networks.yaml": z.strictObject({
    networks: z.record(id, z.strictObject({ summary: sentence, join: sentence.optional() })),
  }),
  "calendar.yaml": z.strictObject({
    moments: z.record(id, z.strictObject({ what: sentence, advice: sentence.optional() })),
  }),
  "renewal.yaml": z.strictObject({ renewal: z.record(id, z.strictObject({ text: sentence })) }),
  "risks.yaml": z.strictObject({ risks: z.record(id, z.strictObject({ risk: sentence, advice: sentence })) }),
  "models.yaml": z.strictObject({ models: z.record(id, z.strictObject({ what: sentence })) }),
  "bodies.yaml": z.strictObject({ bodies: z.record(id, z.strictObject({ summary: sentence })) }),
  "legal.yaml": z.strictObject({
    laws: z.record(id, z.strictObject({ name: sentence })),
    grounds: z.record(id, z.strictObject({ purpose: sentence })),
  }),
  "changes.yaml": z.strictObject({ changes: z.record(id, z.strictObject({ what: sentence })) }),
  "notes.yaml": z.strictObject({ notes: z.record(id, z.strictObject({ text: sentence })) }),
  "amounts.yaml": z.strictObject({ amounts: z.record(id, z.strictObject({ label: sentence })) }),
  "questionnaire.yaml": z.strictObject({
    steps: z.record(id, z.strictObject({ title: sentence })),
    pages: z.record(id, z.strictObject({ title: sentence, why: sentence })),
    questions,
  }),
} as const;

type InterfaceTexts = { [key: string]: string | InterfaceTexts };

/** texts/LANG/interface/SECTION.yaml: nested keys with texts. The file name is the first part of the key. */
export const interfaceSchema: z.ZodType<InterfaceTexts> = z.lazy(() =>
  z.record(
    z.string().regex(/^[a-zA-Z0-9_-]+$/, "a key of letters, digits, - and _"),
    z.union([z.string().min(1), interfaceSchema]),
  ),
);
