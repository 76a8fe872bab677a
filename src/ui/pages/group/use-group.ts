import { useMemo } from "react";
import type { Dossier } from "../../../domain/answers";
import { type GroupReport, reportGroup } from "../../../report/group";
import { facts } from "../../../store/facts";
import { type Member, membersOf } from "../../../domain/members";

/** The agreed shared answers, by path. */
export type Chosen = NonNullable<Parameters<typeof reportGroup>[2]>;

/** Everybody's answers, and the joint result. */
export interface Group {
  readonly members: readonly Member[];
  readonly report: GroupReport;
}

/** The group of a dossier, given the agreed answers about people and money. */
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
