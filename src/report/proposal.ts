import type { Dataset } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import type { Situation } from "../domain/situation";
import type { Headline } from "./headline";
import { type HeadlineCase, headlineCase, type Top } from "./headline-case";

/** What the college is asked to do, on screen and on paper. */
export type ProposalKind =
  /** Start with a form. */
  | "add"
  /** First see what people and money there are for it. */
  | "check"
  | "go-on"
  | "choose"
  /** Free means first. */
  | "not-yet"
  /** First see which condition can give way. */
  | "yield"
  /** Say what it wishes. */
  | "nothing";

/** What is proposed, with the forms that it is about. */
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

/** What is added to what runs, what runs, or the first of the list. */
function besideRunning({ forms, running }: Top): readonly Id[] {
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

/** Forms that answer an urgent occasion in full; none where nobody asked for that, or only for longer than a year. */
export function urgentForms({ occasions }: Dataset, { conditions }: Situation): readonly Id[] {
  if (conditions.term !== null && conditions.term.from > 1) return [];
  return occasions
    .filter(({ id, urgent }) => urgent && conditions.occasions.includes(id))
    .flatMap(({ levels }) => Object.keys(levels).filter((form) => levels[form]?.level === 3));
}

/** Whether what is proposed cannot wait. */
export function isUrgent({ kind, forms }: Proposal, urgent: readonly Id[]): boolean {
  return kind === "add" && forms.length > 0 && forms.every((form) => urgent.includes(form));
}
