import type { Member } from "../../domain/members";
import type { Question } from "../../domain/question";
import type { Translator } from "../../i18n/translator";
import type { GroupReport } from "../../report/group";
import type { DocumentFacts } from "../finish";
import type { Block } from "../model";

/** The input for a group report. */
export interface GroupMatter extends DocumentFacts {
  readonly report: GroupReport;
  readonly people: readonly Member[];
  /** All questions, to name those of the shared facts. */
  readonly questions: readonly Question[];
  /** Ids of the wishes, in data order. */
  readonly benefits: readonly string[];
  /** The agreed shared answers, by path. */
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** One part of the group report. */
export type GroupSection = (i18n: Translator, matter: GroupMatter) => readonly Block[];
