import type { Id } from "../domain/id";
import { type Headline, leaderOf } from "./headline";

/** A headline with forms at the top. */
export type TopGroup = Extract<Headline, { kind: "top" }>;

/** Which sentence the headline becomes. */
export type HeadlineCase =
  | "clear"
  | "narrow"
  | "rival"
  | "tie"
  | "alike"
  | "nothing"
  | "conflict"
  | "nobody"
  | "ifmeans"
  | "notnow"
  | "goon"
  | "add";

/** Below this share of first place the choice is narrow. */
export const CLEAR_FROM = 0.8;

/** Running forms to continue with: all except those to phase out. */
export function kept({ running }: TopGroup): readonly Id[] {
  return (running?.forms ?? []).filter(({ word }) => word !== "phase-out").map(({ form }) => form);
}

/** The case when no running form comes first. */
function choiceCase(headline: TopGroup): HeadlineCase {
  const { forms, robustness, rival, unknown, others, better } = headline;
  const leader = leaderOf(robustness ?? []);
  const outside = rival !== null && !forms.includes(rival.rival) && rival.rivalShare > rival.leaderShare;
  if (outside) return "rival";
  // Choosing between equals makes no sense when a form that must wait would deliver more.
  if (forms.length > 1) return better === null ? "tie" : "notnow";
  if (unknown.capacity.staff.length + unknown.capacity.money.length > 0) return "ifmeans";
  const narrow = leader !== undefined && leader.first < CLEAR_FROM && others.length > 0;
  return narrow ? "narrow" : "clear";
}

/** Which sentence the headline becomes; the most urgent message wins. */
export function headlineCase(headline: Headline): HeadlineCase {
  if (headline.kind === "nothing-asked") return "nothing";
  if (headline.kind === "none-possible") return "notnow";
  const { nobody, conflicts, better, everyForm, running } = headline;
  if (nobody) return "nobody";
  if (conflicts.length > 0) return better?.conflicts === 0 ? "notnow" : "conflict";
  if (running?.adds) return "add";
  if (kept(headline).length > 0) return "goon";
  return everyForm ? "alike" : choiceCase(headline);
}

/** The form that represents a top group: most often first, or else the first of the list. */
export function chosen({ forms, robustness }: TopGroup): Id {
  return leaderOf(robustness ?? [])?.form ?? forms[0] ?? "";
}
