import { useMemo } from "react";
import type { Dossier, RespondentAnswers } from "../../../domain/answers";
import { type GroupReport, reportGroup } from "../../../report/group";
import { facts } from "../../../store/facts";
import { membersOf } from "../../../workers/group-job";

/** Somebody of the group, with the answers that count. */
export type Member = Pick<RespondentAnswers, "id" | "answers">;

/** The shared answers that were chosen, by path. */
export type Chosen = NonNullable<Parameters<typeof reportGroup>[2]>;

/** Everybody with their answers, and what is told of them together. */
export interface Group {
  readonly members: readonly Member[];
  readonly report: GroupReport;
}

/** The group of a dossier. @param chosen the answers about people and money that everybody shares. */
export function useGroup(dossier: Dossier, withOwn: boolean, chosen: Chosen): Group {
  const { answers, respondents } = dossier;
  const members = useMemo(
    () => membersOf({ ...dossier, answers, respondents }, withOwn),
    // oxlint-disable-next-line react/exhaustive-deps -- ticking a first step makes a new dossier with the same answers
    [answers, respondents, withOwn],
  );
  const report = useMemo(() => reportGroup(facts, members, chosen), [members, chosen]);
  return { members, report };
}
