import { z } from "zod";
import { id } from "./parts";

const sentence = z.string().trim().min(1);
/** Name of an option, with an optional explanation. */
const option = z.strictObject({ name: sentence, hint: sentence.optional() });
/** An option whose levels are our reading. */
const read = option.extend({
  /** Why we read the level so, by form; none for level 0. */
  reasons: z.record(id, sentence).optional(),
});
/** Texts by id, the ids being the same in every language, in the order of this list. */
const sentences = z.record(id, sentence).refine((texts) => Object.keys(texts).length > 0, "at least one text");

/** texts/LANG/work-forms.yaml: texts about the forms of cooperation. */
const workForms = z.record(
  id,
  z.strictObject({
    name: sentence,
    /** The name as a subject or in a list: "stedenband", "le jumelage". */
    inSentence: sentence,
    /** The name as an object: "een stedenband"; accusative in German. */
    withArticle: sentence,
    /** The same for a running form: "uw stedenband". */
    own: sentence,
    /** One to three words, for a sign. */
    sign: sentence,
    /** The name is a plural ("Mondiale netwerken"), so that verbs agree. */
    plural: z.boolean().optional(),
    /** Grammatical gender of the name; absent in languages without gender. */
    gender: z.enum(["masculine", "feminine", "neuter"]).optional(),
    /** One-sentence description, for lists. */
    short: sentence,
    /** One-paragraph description. */
    what: sentence,
    /** When it fits. */
    fits: sentences,
    /** When it does not fit. */
    fitsNot: sentences,
    /** What it requires: people, money, time. */
    asks: sentences,
    /** Who takes part. */
    who: sentences,
    /** What both partners gain. */
    gains: sentences,
    /** First steps by id. */
    steps: z.record(id, sentence),
    pitfalls: sentences,
    /** How it combines with other forms. */
    combines: sentence,
  }),
);

const criteria = z.record(
  id,
  z.strictObject({
    name: sentence,
    /** The guide's name in two or three words, for the headers of its matrix. */
    short: sentence,
    /** The wish in a sentence, after "for": "een sterker bestuur". */
    inSentence: sentence,
    /** The wish in one or two words, above its points; absent for what is not a wish. */
    sign: sentence.optional(),
    /** One sentence: what the column measures, in our reading. */
    meaning: sentence,
  }),
);

const occasion = read.extend({
  /** What the municipality wants, after "de gemeente wil": "jongeren en scholen een internationale ervaring geven". */
  wanted: sentence,
});

const partnerRegion = read.extend({
  /** What the municipality looks for, after "zoekt": "een partner in Europa". */
  sought: sentence,
  /** What a conflicting form cannot do, without a subject: "kan niet zonder partnergemeente". */
  conflict: sentence,
});

const role = option.extend({
  /** The role of a person inside a sentence, after a name or alone: "lid van een adviesraad". */
  inSentence: sentence,
});

const practice = z.strictObject({
  title: sentence,
  summary: sentence,
  /** Its last known state. */
  now: sentence.optional(),
  /** What others can learn from how it went or ended. */
  lesson: sentence.optional(),
});

const channel = z.strictObject({
  name: sentence,
  funder: sentence,
  /** What it pays and on what conditions, according to the guide. */
  summary: sentence,
  /** What was found since, and when to check again. */
  statusNote: sentence,
});

const question = z.strictObject({
  label: sentence,
  hint: sentence.optional(),
  /** Labels of the question's own options; keys are option ids, or "0" to "3" for levels. */
  options: z.record(z.string(), option).optional(),
});

/** The text files, each with its parts by id of the data set. */
export const textFiles = {
  "work-forms.yaml": z.strictObject({ workForms }),
  "criteria.yaml": z.strictObject({ criteria }),
  "context.yaml": z.strictObject({
    occasions: z.record(id, occasion),
    partnerRegions: z.record(id, partnerRegion),
    themes: z.record(id, option),
    roles: z.record(id, role),
    /** Precision of a point on the map. */
    precisions: z.record(id, option).default({}),
  }),
  "practices.yaml": z.strictObject({ practices: z.record(id, practice) }),
  "funding.yaml": z.strictObject({
    channels: z.record(id, channel),
    /** What to have ready for an application. */
    preparations: z.record(id, z.strictObject({ text: sentence })).default({}),
  }),
  "mentions.yaml": z.strictObject({ mentions: z.record(id, z.strictObject({ summary: sentence })) }),
  "glossary.yaml": z.strictObject({
    /** Meaning of a glossary term in this language. */
    glossary: z.record(id, z.strictObject({ meaning: sentence, remark: sentence.optional() })),
  }),
  "networks.yaml": z.strictObject({
    /** `join`: how a municipality joins. */
    networks: z.record(id, z.strictObject({ summary: sentence, join: sentence.optional() })),
  }),
  "calendar.yaml": z.strictObject({
    /** What happens at a calendar moment, and what to do then. */
    moments: z.record(id, z.strictObject({ what: sentence, advice: sentence.optional() })),
  }),
  /** Renewal steps for a running form. */
  "renewal.yaml": z.strictObject({ renewal: z.record(id, z.strictObject({ text: sentence })) }),
  "risks.yaml": z.strictObject({ risks: z.record(id, z.strictObject({ risk: sentence, advice: sentence })) }),
  /** What a published text is. */
  "models.yaml": z.strictObject({ models: z.record(id, z.strictObject({ what: sentence })) }),
  /** What an organisation offers a municipality. */
  "bodies.yaml": z.strictObject({ bodies: z.record(id, z.strictObject({ summary: sentence })) }),
  "legal.yaml": z.strictObject({
    /** Names of laws and rules. */
    laws: z.record(id, z.strictObject({ name: sentence })),
    /** What a legal ground is for. */
    grounds: z.record(id, z.strictObject({ purpose: sentence })),
  }),
  /** What changed in the data. */
  "changes.yaml": z.strictObject({ changes: z.record(id, z.strictObject({ what: sentence })) }),
  "notes.yaml": z.strictObject({ notes: z.record(id, z.strictObject({ text: sentence })) }),
  "amounts.yaml": z.strictObject({ amounts: z.record(id, z.strictObject({ label: sentence })) }),
  "questionnaire.yaml": z.strictObject({
    steps: z.record(id, z.strictObject({ title: sentence })),
    /** Heading of a page, and why we ask. */
    pages: z.record(id, z.strictObject({ title: sentence, why: sentence })),
    questions: z.record(id, question),
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
