import type { Id } from "./id";

/** Grammatical genders; `languages.ts` tells which a language has. */
export const GENDERS = ["masculine", "feminine", "neuter"] as const;

export type Gender = (typeof GENDERS)[number];

/** Texts by id, the ids being the same in every language, in the order of this list. */
type Listed = Readonly<Record<Id, string>>;

/** Texts about one form of cooperation. */
interface WorkFormText {
  readonly name: string;
  /** The name as a subject or in a list: "stedenband", "le jumelage". */
  readonly inSentence: string;
  /** The name as an object: "een stedenband"; accusative in German. */
  readonly withArticle: string;
  /** The same for a running form: "uw stedenband". */
  readonly own: string;
  /** One to three words, for a sign. */
  readonly sign: string;
  /** The name is a plural ("Mondiale netwerken"), so that verbs agree. */
  readonly plural?: boolean | undefined;
  /** Grammatical gender of the name; absent in languages without gender. */
  readonly gender?: Gender | undefined;
  /** One-sentence description, for lists. */
  readonly short: string;
  /** One-paragraph description. */
  readonly what: string;
  /** When it fits. */
  readonly fits: Listed;
  /** When it does not fit. */
  readonly fitsNot: Listed;
  /** What it requires: people, money, time. */
  readonly asks: Listed;
  /** Who takes part. */
  readonly who: Listed;
  /** What both partners gain. */
  readonly gains: Listed;
  /** First steps by id. */
  readonly steps: Listed;
  readonly pitfalls: Listed;
  /** How it combines with other forms. */
  readonly combines: string;
}

/** Name of a criterion and what it means. */
interface CriterionText {
  readonly name: string;
  /** The guide's name in two or three words, for the headers of its matrix. */
  readonly short: string;
  /** The wish in a sentence, after "for": "een sterker bestuur". */
  readonly inSentence: string;
  /** The wish in one or two words, above its points; absent for what is not a wish. */
  readonly sign?: string | undefined;
  /** One sentence: what the column measures, in our reading. */
  readonly meaning: string;
}

/** Name of an option, with an optional explanation. */
interface OptionText {
  readonly name: string;
  readonly hint?: string | undefined;
}

/** A role of who answers. */
interface RoleText extends OptionText {
  /** The role of a person inside a sentence, after a name or alone: "lid van een adviesraad". */
  readonly inSentence: string;
}

/** An option whose levels are our reading. */
interface ReadText extends OptionText {
  /** Why we read the level so, by form; none for level 0. */
  readonly reasons?: Readonly<Record<Id, string>> | undefined;
}

/** An occasion. */
interface OccasionText extends ReadText {
  /** What the municipality wants, after "de gemeente wil": "jongeren en scholen een internationale ervaring geven". */
  readonly wanted: string;
}

/** Name of a partner region. */
interface PartnerRegionText extends ReadText {
  /** What the municipality looks for, after "zoekt": "een partner in Europa". */
  readonly sought: string;
  /** What a conflicting form cannot do, without a subject: "kan niet zonder partnergemeente". */
  readonly conflict: string;
}

/** Texts of one question. */
interface QuestionText {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Labels of the question's own options; keys are option ids, or "0" to "3" for levels. */
  readonly options?: Readonly<Record<string, OptionText>> | undefined;
}

/** Texts of one page of the questionnaire: heading, and why we ask. */
interface PageText {
  readonly title: string;
  readonly why: string;
}

/** All texts of a data set in one language, keyed by the data set's ids. */
export interface DataTexts {
  readonly workForms: Readonly<Record<Id, WorkFormText>>;
  readonly criteria: Readonly<Record<Id, CriterionText>>;
  readonly occasions: Readonly<Record<Id, OccasionText>>;
  readonly partnerRegions: Readonly<Record<Id, PartnerRegionText>>;
  readonly themes: Readonly<Record<Id, OptionText>>;
  readonly roles: Readonly<Record<Id, RoleText>>;
  readonly practices: Readonly<
    Record<
      Id,
      {
        readonly title: string;
        readonly summary: string;
        /** Its last known state. */
        readonly now?: string | undefined;
        /** What others can learn from how it went or ended. */
        readonly lesson?: string | undefined;
      }
    >
  >;
  readonly channels: Readonly<
    Record<
      Id,
      {
        readonly name: string;
        readonly funder: string;
        /** What it pays and on what conditions, according to the guide. */
        readonly summary: string;
        /** What was found since, and when to check again. */
        readonly statusNote: string;
      }
    >
  >;
  /** What to have ready for an application. */
  readonly preparations: Readonly<Record<Id, { readonly text: string }>>;
  readonly networks: Readonly<
    Record<
      Id,
      {
        readonly summary: string;
        /** How a municipality joins. */
        readonly join?: string | undefined;
      }
    >
  >;
  /** What happens at a calendar moment, and what to do then. */
  readonly moments: Readonly<Record<Id, { readonly what: string; readonly advice?: string | undefined }>>;
  /** Renewal steps for a running form. */
  readonly renewal: Readonly<Record<Id, { readonly text: string }>>;
  readonly risks: Readonly<Record<Id, { readonly risk: string; readonly advice: string }>>;
  /** What a published text is. */
  readonly models: Readonly<Record<Id, { readonly what: string }>>;
  /** What an organisation offers a municipality. */
  readonly bodies: Readonly<Record<Id, { readonly summary: string }>>;
  /** Names of laws and rules. */
  readonly laws: Readonly<Record<Id, { readonly name: string }>>;
  /** What a legal ground is for. */
  readonly grounds: Readonly<Record<Id, { readonly purpose: string }>>;
  /** What changed in the data. */
  readonly changes: Readonly<Record<Id, { readonly what: string }>>;
  readonly notes: Readonly<Record<Id, { readonly text: string }>>;
  readonly amounts: Readonly<Record<Id, { readonly label: string }>>;
  readonly mentions: Readonly<Record<Id, { readonly summary: string }>>;
  /** Meaning of a glossary term in this language. */
  readonly glossary: Readonly<Record<Id, { readonly meaning: string; readonly remark?: string | undefined }>>;
  /** Precision of a point on the map. */
  readonly precisions: Readonly<Record<Id, OptionText>>;
  readonly steps: Readonly<Record<Id, { readonly title: string }>>;
  readonly pages: Readonly<Record<Id, PageText>>;
  readonly questions: Readonly<Record<Id, QuestionText>>;
}
