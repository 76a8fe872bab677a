import type { Amount } from "./amount";
import type { Channel } from "./channel";
import type { Id } from "./id";
import type {
  ActionStep,
  Body,
  Joining,
  Legal,
  Link,
  Model,
  Moment,
  PracticeState,
  RenewalStep,
  Risk,
} from "./knowledge";
import type { EuroPerYear, Fte, Level, Pluses, TermRange } from "./level";
import type { Source } from "./source";

export type { AccessRules, Applicant, Channel, ChannelKind, ChannelStatus } from "./channel";
export type { Amount, AmountUnit } from "./amount";
export type { Id } from "./id";

/** What a column of the matrix measures. Only benefits are scored; term is a condition; budget is a need. */
type CriterionKind = "benefit" | "term" | "budget";

/** One column of the matrix. */
export interface Criterion {
  readonly id: Id;
  readonly kind: CriterionKind;
  readonly source: Source;
  /** Notes about the column as a whole. */
  readonly notes: readonly Id[];
}

/** One cell of the matrix as published, with what the guide's own text says against it. */
export interface Cell {
  readonly level: Level;
  readonly source: Source;
  /** Ids of notes (`Note`) about this cell. */
  readonly notes: readonly Id[];
  /** The level that the guide's text suggests where it contradicts the matrix: our reading. */
  readonly disputed: { readonly level: Level; readonly source: Source } | null;
}

/** Who sets a threshold: the guide, we (a `reading`), or the person who answers. Labelled so wherever it is shown. */
export type NeedStatus = "recommended" | "reading" | "own";

/** What a form needs at least; `null` where the guide says nothing (unknown, never zero). */
export interface Need<T extends number> {
  readonly minimum: T;
  readonly status: NeedStatus;
  readonly source: Source;
}

/** Staff and own money that a form needs. */
export interface Needs {
  readonly fte: Need<Fte> | null;
  readonly euroPerYear: Need<EuroPerYear> | null;
}

/** One of the eight forms of cooperation: a row of the matrix with what the chapter tells. */
export interface WorkForm {
  readonly id: Id;
  readonly source: Source;
  /** One cell for each criterion id. */
  readonly cells: Readonly<Record<Id, Cell>>;
  /** Range of terms the chapter tells: our reading. */
  readonly term: TermRange & { readonly source: Source };
  readonly needs: Needs;
  readonly amounts: readonly Amount[];
  /** Forms that the guide names as a combination. */
  readonly combinesWith: readonly { readonly form: Id; readonly source: Source }[];
  /** Notes about the form as a whole. */
  readonly notes: readonly Id[];
  /** What to do first, in order. */
  readonly steps: readonly ActionStep[];
}

/** An occasion or a partner region with its levels per form (a form that is absent has level 0, "not described"). Our reading. */
export interface ContextOption {
  readonly id: Id;
  readonly levels: Readonly<Record<Id, { readonly level: Level; readonly source: Source }>>;
  /** True where a decision cannot wait, as after a disaster. */
  readonly urgent: boolean;
}

/** A policy theme; it chooses examples and networks, never the ranking. */
interface Theme {
  readonly id: Id;
}

/** A partner place of an example. */
export interface Partner {
  /** Proper name, not translated. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, or null for a consortium or a region. */
  readonly country: string | null;
}

/** A practice example of the guide. */
export interface Practice {
  readonly id: Id;
  readonly form: Id;
  /** Other forms that its sources show too. */
  readonly alsoForms: readonly Id[];
  /** NIS codes of Flemish municipalities of 2025; empty where the example is a programme or a province. */
  readonly municipalities: readonly string[];
  readonly partners: readonly Partner[];
  readonly regions: readonly Id[];
  readonly occasions: readonly Id[];
  readonly themes: readonly Id[];
  /** Sustainable Development Goals (1 to 17) that the source names by number; empty where it names none. */
  readonly sdgs: readonly number[];
  /** First and last year that the source names; null = not told. */
  readonly years: { readonly from: number | null; readonly to: number | null };
  readonly amounts: readonly Amount[];
  /** Proper names of those who take part, not translated. */
  readonly actors: readonly string[];
  /** Channels that paid for it. */
  readonly channels: readonly Id[];
  /** False where a Flemish municipality cannot take this road (a Dutch programme). */
  readonly open: boolean;
  /** How it stood when last looked up; null = not looked up. */
  readonly state: PracticeState | null;
  readonly link: Link | null;
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** A network of local governments. */
export interface Network {
  readonly id: Id;
  /** Proper name. */
  readonly name: string;
  readonly themes: readonly Id[];
  /** null = not looked up. */
  readonly joining: Joining | null;
  readonly link: Link | null;
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** A short mention of the guide: a municipality and its partner, without a case of its own. */
export interface Mention {
  readonly id: Id;
  readonly form: Id | null;
  /** NIS codes. */
  readonly municipalities: readonly string[];
  readonly partner: Partner;
  /** How it stood when last looked up; null = not looked up. */
  readonly state: PracticeState | null;
  readonly link: Link | null;
  readonly source: Source;
}

/** A publication or page: of the guide's literature list, of a footnote, of its "read more", or newer than the guide. */
export interface Publication {
  readonly id: Id;
  readonly kind: "literature" | "footnote" | "further-reading" | "newer";
  /** Proper title, not translated. */
  readonly title: string;
  /** As the guide names them; null = not told. */
  readonly authors: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  /** Language of the title, BCP 47. */
  readonly language: string;
  readonly link: Link | null;
  readonly forms: readonly Id[];
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** A point on the map. */
export interface Place {
  readonly id: Id;
  /** Proper name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly role: "flemish" | "partner";
  /** Degrees, WGS84. */
  readonly latitude: number;
  readonly longitude: number;
  /** How precise the point is; key of a text (`precisions`). */
  readonly precision: Id;
  /** Where the point was taken from, and its licence. */
  readonly credit: string;
  /** Examples and mentions at this place. */
  readonly practices: readonly Id[];
  readonly mentions: readonly Id[];
}

/** A term of the field in the four languages. */
export interface GlossaryTerm {
  readonly id: Id;
  /** The term in each language, by its code. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the translation was seen in a public source. */
  readonly checked: boolean;
}

/** After how many months a dated fact announces itself as old. */
interface StaleAfter {
  readonly funding: number;
  readonly amounts: number;
  readonly review: number;
}

/** A note about facts of the source that do not agree, are missing or are out of date; its text is in the texts. */
interface Note {
  readonly id: Id;
  readonly severity: "high" | "medium" | "low";
  readonly source: Source;
}

/** A municipality of Flanders as of 2025. */
export interface Municipality {
  /** NIS code (Statbel), five digits. */
  readonly nis: string;
  readonly name: string;
  readonly province: string;
  /** Inhabitants on 1 January 2020 (Statbel). */
  readonly population2020: number;
  /** Administrative district within the province; absent where it is not known. */
  readonly arrondissement?: string | undefined;
  /** Other names: the official French one, and what it is usually called in English or German; absent = none. */
  readonly otherNames?: readonly string[] | undefined;
  /** Municipalities that it was made of, one of its own name included; absent where it was not merged. */
  readonly former?: readonly FormerMunicipality[] | undefined;
}

/** A municipality of before a merger. */
export interface FormerMunicipality {
  readonly name: string;
  /** NIS code it had (Statbel); null = not told. */
  readonly nis: string | null;
  /** Year in which it was merged, on 1 January. */
  readonly since: number;
}

/** Pluses that the context questions are worth, and how many may be given to the ambitions. */
interface Worth {
  readonly occasion: Level;
  readonly partnerRegion: Level;
  /** Pluses to give to all ambitions together. */
  readonly purse: Pluses;
}

/** The guide that the facts come from: how far a page and a line may go, and notes about the guide as a whole. */
export interface Guide {
  /** Proper title, not translated. */
  readonly title: string;
  /** Who made it; proper names. */
  readonly by: readonly string[];
  /** ISO date, month or year of publication: the date of every fact of the guide that has none of its own. */
  readonly published: string;
  readonly pages: number;
  /** Lines of its text. */
  readonly lines: number;
  /** First page and first line of each chapter, in order; may be empty. */
  readonly chapters: readonly { readonly page: number; readonly line: number }[];
  readonly link: Link | null;
  readonly notes: readonly Id[];
}

/** A proper name of another language than that of the text around it, so that a screen reader can change its voice. */
export interface ForeignName {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** What an FTE costs in a year, as a start value that a person can change: our own calculation, to be labelled so. */
export interface FteCost {
  /** Euro for one FTE during one year. */
  readonly euro: EuroPerYear;
  /** Year of the prices. */
  readonly year: number;
  readonly reading: true;
  /** The amount it was calculated from: euro for one FTE during so many months. */
  readonly basis: { readonly euro: number; readonly months: number };
  readonly source: Source;
}

/** Start values of the plan in years and money. */
export interface Planning {
  readonly ftePerYear: FteCost;
  /** First and last year of the plan (the term of office). */
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What the application knows, checked and frozen; apart from it are texts (one bundle a language), library and municipalities. */
export interface Dataset {
  readonly id: Id;
  /** Version of the facts, "MAJOR.MINOR". */
  readonly version: string;
  /** ISO date of the last review. */
  readonly reviewedOn: string;
  readonly guide: Guide;
  /** Language of the guide's title and of the names of municipalities and provinces, BCP 47. */
  readonly language: string;
  /** Who counted the inhabitants, and as of which ISO date; null where the data set has no municipalities. */
  readonly population: { readonly by: string; readonly date: string } | null;
  /** Regular expression of a whole municipality code (`Municipality.nis`); null = any code without spaces. */
  readonly municipalityCode: string | null;
  readonly worth: Worth;
  readonly staleAfterMonths: StaleAfter;
  /** null where the data set gives no start values. */
  readonly planning: Planning | null;
  readonly criteria: readonly Criterion[];
  readonly workForms: readonly WorkForm[];
  readonly occasions: readonly ContextOption[];
  readonly partnerRegions: readonly ContextOption[];
  readonly themes: readonly Theme[];
  readonly roles: readonly Id[];
  readonly practices: readonly Practice[];
  readonly channels: readonly Channel[];
  readonly networks: readonly Network[];
  readonly calendar: readonly Moment[];
  /** What to do with a form that runs, in order. */
  readonly renewal: readonly RenewalStep[];
  readonly risks: readonly Risk[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
  readonly questionnaire: Questionnaire;
}

/** What changed in the data on a day; the texts say each thing. */
interface DataChange {
  /** ISO date. */
  readonly date: string;
  /** Version of the data from that day on. */
  readonly version: string;
  /** Keys of texts (`changes`). */
  readonly what: readonly Id[];
}

/** What only pages to browse show; in the browser it is a file of its own. */
export interface Library {
  readonly models: readonly Model[];
  readonly bodies: readonly Body[];
  readonly changes: readonly DataChange[];
  readonly publications: readonly Publication[];
  readonly places: readonly Place[];
  readonly glossary: readonly GlossaryTerm[];
  readonly legal: Legal;
}

/** A data set with its library, as the loader gives it. */
export interface WholeDataset extends Dataset, Library {}

/** What kind of answer a question takes. */
type QuestionKind = "text" | "choice" | "choices" | "level" | "fte" | "euro" | "municipality";

/** One question. `answerPath` is the path of the answer in `Answers` ("ambitions.reciprocity", "staff.now"). */
export interface Question {
  readonly id: Id;
  readonly kind: QuestionKind;
  readonly answerPath: string;
  readonly optional: boolean;
  /** Where the options come from: a list of the data set, or ids of its own. */
  readonly options: "work-forms" | "themes" | "occasions" | "partner-regions" | "roles" | readonly Id[] | null;
  /** At most so many choices (kind "choices"). */
  readonly maximum: number | null;
  /** An extra option outside the list: "no-preference", "unknown", "none". */
  readonly escape: Id | null;
  /** Upper bound that is still believable (kinds fte and euro). */
  readonly ceiling: number | null;
}

/** One page of the questionnaire: one topic, one or a few questions. */
export interface QuestionPage {
  readonly id: Id;
  /** Whether its levels are points given out of one purse (`Worth.purse`): more than that and one cannot go on. */
  readonly purse: boolean;
  readonly questions: readonly Question[];
}

/** One numbered step. */
interface Step {
  readonly id: Id;
  readonly pages: readonly QuestionPage[];
}

/** The questionnaire: steps in order, and what is asked elsewhere. */
export interface Questionnaire {
  readonly steps: readonly Step[];
  /** Questions of the dossier without a page: each is asked where its answer acts. */
  readonly elsewhere: readonly Question[];
}
