import { useEffect, useMemo, useState } from "react";
import type { Dossier } from "../../../domain/answers";
import { type GroupReport, type GroupMember, reportGroup } from "../../../report/group";
import { facts } from "../../../store/app";
import { membersOf, withAcceptability } from "../../../workers/group-job";

/** How far the advice to the group is. */
export type GroupState =
  | { readonly kind: "busy"; readonly done: number }
  | { readonly kind: "ready" }
  | { readonly kind: "failed" };

/** The group as far as it is known: agreement and spread at once, pooled shares when they are reckoned. */
export interface Group {
  readonly members: readonly GroupMember[];
  readonly report: GroupReport;
  readonly state: GroupState;
}

/** The group of a dossier; the shares of each member are reckoned in a worker, anew when the answers change. */
export function useGroup(dossier: Dossier, withOwn: boolean): Group {
  const { answers, respondents } = dossier;
  const members = useMemo(
    () => membersOf(facts, { ...dossier, answers, respondents }, withOwn),
    // oxlint-disable-next-line react/exhaustive-deps -- ticking a first step makes a new dossier with the same answers
    [answers, respondents, withOwn],
  );
  const [known, setKnown] = useState<{
    readonly of: readonly GroupMember[];
    readonly members: readonly GroupMember[];
  } | null>(null);
  const [state, setState] = useState<GroupState>({ kind: "busy", done: 0 });
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const tell = (next: GroupState) => !signal.aborted && setState(next);
    tell({ kind: "busy", done: 0 });
    const reckon = async () => {
      try {
        const onProgress = (done: number) => void tell({ kind: "busy", done });
        const found = await withAcceptability(facts, members, { signal, onProgress });
        if (!signal.aborted) setKnown({ of: members, members: found });
        tell({ kind: "ready" });
      } catch {
        tell({ kind: "failed" });
      }
    };
    void reckon();
    return () => control.abort();
  }, [members]);
  const shown = known?.of === members ? known.members : members;
  const report = useMemo(() => reportGroup(facts, shown), [shown]);
  return { members, report, state };
}
