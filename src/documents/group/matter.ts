import type { Question } from "../../domain/question";
import type { GroupReport } from "../../report/group";
import type { Person } from "../../wording/council";
import type { DocumentFacts } from "../finish";

/** What the report of a group is made of. */
export interface GroupMatter extends DocumentFacts {
  readonly report: GroupReport;
  readonly people: readonly Person[];
  /** All questions, to name those of the shared facts. */
  readonly questions: readonly Question[];
  /** Ids of the wishes, in the order of the data. */
  readonly benefits: readonly string[];
  /** The shared answers that were chosen, by path. */
  readonly chosen: Readonly<Record<string, unknown>>;
}
