import type { ResourceStanding, Standing } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import { resourceAmount, resourceInSentence } from "../phrases";

type Resource = "staff" | "money";

/** The message of a standing, apart from wording and amounts. */
type Said =
  | { readonly kind: "enough" | "to-free" | "lacking" | "maybe-lacking"; readonly amount: number }
  | { readonly kind: "just-enough" | "no-minimum" | "free-first" | "no-need" | "no-answer" | "running" };

/** The one place that turns need, means and shortage into a message. */
function saidOf({ standing, need, over, toFree, lacking, unknown }: ResourceStanding<number>): Said {
  switch (standing) {
    case "fits":
      if (need === 0) return { kind: "no-minimum" };
      return over === null || over === 0 ? { kind: "just-enough" } : { kind: "enough", amount: over };
    case "after-freeing":
      return toFree === null || toFree === 0 ? { kind: "free-first" } : { kind: "to-free", amount: toFree };
    case "not-now":
      return { kind: "lacking", amount: lacking ?? 0 };
    case "cannot-tell":
      if (unknown === "need") return { kind: "no-need" };
      if (unknown === "running") return { kind: "running" };
      return toFree === null ? { kind: "no-answer" } : { kind: "maybe-lacking", amount: toFree };
  }
}

/**
 * A need compared with the means, as a whole sentence: "U hebt genoeg geld: er blijft hoogstens 2.000 euro per jaar over."
 * Freeable means are never described as left over. Needs are minimums: a shortage is one too, and what is left a maximum.
 */
export function standingText(i18n: Translator, resource: Resource, standing: ResourceStanding<number>): string {
  const said = saidOf(standing);
  if (!("amount" in said)) return i18n.t(`standing.${said.kind}_${resource}`);
  return i18n.t(`standing.${said.kind}_${resource}`, { amount: resourceInSentence(i18n, resource, said.amount) });
}

/** The same in a few words for a row or cell: "minstens 0,2 VTE vrij te maken"; empty when the mark is enough. */
export function standingShort(i18n: Translator, resource: Resource, standing: ResourceStanding<number>): string {
  const said = saidOf(standing);
  if (said.kind === "enough" || said.kind === "just-enough") return "";
  if (!("amount" in said)) return i18n.t(`standing.short_${said.kind}`);
  return i18n.t(`standing.short_${said.kind}`, { amount: resourceAmount(i18n, resource, said.amount) });
}

/** The mark in words: "past", "na vrijmaken", "niet te zeggen", "kan nu niet". */
export function standingWord({ t }: Translator, standing: Standing): string {
  return t(`standing.word_${standing}`);
}

/** For a cell without an icon: the short text or else the mark: "minstens 0,2 VTE te weinig", "past". */
export function standingCell(i18n: Translator, resource: Resource, standing: ResourceStanding<number>): string {
  return standingShort(i18n, resource, standing) || standingWord(i18n, standing.standing);
}
