import type { Id } from "../domain/id";
import { type Headline, leaderOf } from "./headline";

/** A headline with forms at the top. */
export type Top = Extract<Headline, { kind: "top" }>;

/** Which sentence the headline is. */
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

/** A share of first place below this makes the choice a narrow one. */
export const CLEAR_FROM = 0.8;

/** Running forms to go on with: those that are not to be phased out. */
export function kept({ running }: Top): readonly Id[] {
  return (running?.forms ?? []).filter(({ word }) => word !== "phase-out").map(({ form }) => form);
}

/** What is said of the forms at the top when nothing that runs comes first. */
function choiceCase(headline: Top): HeadlineCase {
  const { forms, certainty, rival, unknown, others, better } = headline;
  const leader = leaderOf(certainty ?? []);
  const outside = rival !== null && !forms.includes(rival.rival) && rival.rivalShare > rival.leaderShare;
  if (outside) return "rival";
  // To choose between equals makes no sense where one that must wait would deliver more.
  if (forms.length > 1) return better === null ? "tie" : "notnow";
  if (unknown.capacity.staff.length + unknown.capacity.money.length > 0) return "ifmeans";
  const narrow = leader !== undefined && leader.first < CLEAR_FROM && others.length > 0;
  return narrow ? "narrow" : "clear";
}

/** Which sentence the headline is; what must be known first comes first. */
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

/** The form of a top group that stands for it: the one that is first most often, else the first of the list. */
export function chosen({ forms, certainty }: Top): Id {
  return leaderOf(certainty ?? [])?.form ?? forms[0] ?? "";
}
