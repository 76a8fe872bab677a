import type { Id } from "./id";

/** Grammatical genders; which of them a language has, `languages.ts` says. */
export const GENDERS = ["masculine", "feminine", "neuter"] as const;

export type Gender = (typeof GENDERS)[number];

/** A list of texts, each by an id that is the same in every language, in the order of this one. */
type Listed = Readonly<Record<Id, string>>;

/** What a person reads about one form of cooperation. */
interface WorkFormText {
  readonly name: string;
  /** The name as the subject of a sentence, or in a list: "stedenband", "le jumelage". */
  readonly inSentence: string;
  /** The name as what somebody chooses or adds: "een stedenband"; in German the accusative. */
  readonly withArticle: string;
  /** The same of one that runs: "uw stedenband". */
  readonly own: string;
  /** One to three words, for a plate. */
  readonly sign: string;
  /** True where the name is a plural ("Mondiale netwerken"), so that verbs agree. */
  readonly plural?: boolean | undefined;
  /** Gender of the name, for what agrees with it; absent in a language without. */
  readonly gender?: Gender | undefined;
  /** One sentence that says what it is, for lists. */
  readonly short: string;
  /** One paragraph: what it is. */
  readonly what: string;
  /** When it fits. */
  readonly fits: Listed;
  /** When it does not fit. */
  readonly fitsNot: Listed;
  /** What it asks: people, money, time. */
  readonly asks: Listed;
  /** Who takes part. */
  readonly who: Listed;
  /** What both sides gain. */
  readonly gains: Listed;
  /** First steps by their id. */
  readonly steps: Listed;
  readonly pitfalls: Listed;
  /** How it combines with other forms. */
  readonly combines: string;
}

/** Name of a criterion and what it means. */
interface CriterionText {
  readonly name: string;
  /** Two or three words, for table headers. */
  readonly short: string;
  /** The wish in a sentence, after "for": "een sterker bestuur". */
  readonly inSentence: string;
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
  /** Why we read the level of a form so, by form; none where the level is 0. */
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
  /** What is said of a form that does not go with it, without a subject: "kan niet zonder partnergemeente". */
  readonly conflict: string;
}

/** Texts of one question. */
interface QuestionText {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Labels of options that belong to this question alone; keys are option ids, for levels "0" to "3". */
  readonly options?: Readonly<Record<string, OptionText>> | undefined;
}

/** Texts of one page of the questionnaire: heading, and why we ask. */
interface PageText {
  readonly title: string;
  readonly why: string;
}

/** Everything in one language that belongs to a data set; keyed by the ids of the data set. */
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
        /** What was last seen of it. */
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
        /** What it pays and on what conditions, as the guide tells. */
        readonly summary: string;
        /** What was found since, and on what date to look again. */
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
  /** What happens at a moment of the calendar, and what to do then. */
  readonly moments: Readonly<Record<Id, { readonly what: string; readonly advice?: string | undefined }>>;
  /** Steps of renewing a form that runs. */
  readonly renewal: Readonly<Record<Id, { readonly text: string }>>;
  readonly risks: Readonly<Record<Id, { readonly risk: string; readonly advice: string }>>;
  /** What a published text is. */
  readonly models: Readonly<Record<Id, { readonly what: string }>>;
  /** What an organisation does for a municipality. */
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
  /** What a glossary term means, in this language. */
  readonly glossary: Readonly<Record<Id, { readonly meaning: string; readonly remark?: string | undefined }>>;
  /** How precise a point on the map is. */
  readonly precisions: Readonly<Record<Id, OptionText>>;
  readonly steps: Readonly<Record<Id, { readonly title: string }>>;
  readonly pages: Readonly<Record<Id, PageText>>;
  readonly questions: Readonly<Record<Id, QuestionText>>;
}
