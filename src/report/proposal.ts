import type { Dataset } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import type { Situation } from "../domain/situation";
import type { Headline } from "./headline";
import { type HeadlineCase, headlineCase, type TopGroup } from "./headline-case";

/** What the college is asked to do, on screen and on paper. */
export type ProposalKind =
  /** Start with a form. */
  | "add"
  /** First check which people and money are available for it. */
  | "check"
  | "go-on"
  | "choose"
  /** Free means first. */
  | "not-yet"
  /** First decide which condition can give way. */
  | "yield"
  /** State its wishes. */
  | "nothing";

/** What is proposed, and for which forms. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly forms: readonly Id[];
}

const KINDS: Readonly<Record<HeadlineCase, ProposalKind>> = {
  clear: "add",
  narrow: "add",
  add: "add",
  ifmeans: "check",
  goon: "go-on",
  tie: "choose",
  rival: "choose",
  nobody: "not-yet",
  notnow: "not-yet",
  conflict: "yield",
  alike: "nothing",
  nothing: "nothing",
};

/** The form to add to the running ones, the running ones, or the first of the list. */
function besideRunning({ forms, running }: TopGroup): readonly Id[] {
  if (running === null) return forms;
  return running.adds === null ? running.forms.map(({ form }) => form) : [running.adds.form];
}

/** What an advice proposes. */
export function proposalOf(headline: Headline): Proposal {
  if (headline.kind === "nothing-asked") return { kind: "nothing", forms: [] };
  if (headline.kind === "none-possible") return { kind: "not-yet", forms: headline.better.forms };
  const { forms, better, rival } = headline;
  const which = headlineCase(headline);
  const kind = KINDS[which];
  if (kind === "not-yet") return { kind, forms: better?.forms ?? besideRunning(headline) };
  if (which === "rival" && rival !== null) return { kind, forms: [...forms, rival.rival] };
  return { kind, forms: which === "add" || which === "goon" ? besideRunning(headline) : forms };
}

/** Forms that fully answer an urgent occasion; none when nobody asked for that, or only beyond a year. */
export function urgentForms({ occasions }: Dataset, { conditions }: Situation): readonly Id[] {
  if (conditions.term !== null && conditions.term.from > 1) return [];
  return occasions
    .filter(({ id, urgent }) => urgent && conditions.occasions.includes(id))
    .flatMap(({ levels }) => Object.keys(levels).filter((form) => levels[form]?.level === 3));
}

/** Whether the proposal cannot wait. */
export function isUrgent({ kind, forms }: Proposal, urgent: readonly Id[]): boolean {
  return kind === "add" && forms.length > 0 && forms.every((form) => urgent.includes(form));
}
