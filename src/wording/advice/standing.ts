import type { ResourceStanding, Standing } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import { resourceAmount, resourceInSentence } from "../phrases";

type Resource = "staff" | "money";

/** What a standing says, apart from its words and amounts. */
type Said =
  | { readonly kind: "enough" | "to-free" | "lacking" | "maybe-lacking"; readonly amount: number }
  | { readonly kind: "just-enough" | "no-minimum" | "free-first" | "no-need" | "no-answer" | "running" };

/** The one place where a need, what is there and what is missing become something that can be said. */
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

/** How an amount stands in a sentence; of a set whose needs are not all named it is a minimum. */
function amountOf(i18n: Translator, text: string, atLeast: boolean): string {
  return atLeast ? i18n.t("standing.atLeast", { amount: text }) : text;
}

/**
 * A need against what there is, as a whole sentence: "U hebt genoeg geld: er blijft 2.000 euro per jaar over."
 * What could be freed is never said to be over.
 * @param atLeast true for a set of which a need is not named: what is missing is then a minimum.
 */
export function standingText(
  i18n: Translator,
  resource: Resource,
  standing: ResourceStanding<number>,
  atLeast = false,
): string {
  const said = saidOf(standing);
  if (!("amount" in said)) return i18n.t(`standing.${said.kind}_${resource}`);
  const amount = amountOf(i18n, resourceInSentence(i18n, resource, said.amount), atLeast);
  return i18n.t(`standing.${said.kind}_${resource}`, { amount });
}

/** The same in a few words for a row or a cell: "0,2 VTE vrij te maken"; empty where the mark says it all. */
export function standingShort(
  i18n: Translator,
  resource: Resource,
  standing: ResourceStanding<number>,
  atLeast = false,
): string {
  const said = saidOf(standing);
  if (said.kind === "enough" || said.kind === "just-enough") return "";
  if (!("amount" in said)) return i18n.t(`standing.short_${said.kind}`);
  const amount = amountOf(i18n, resourceAmount(i18n, resource, said.amount), atLeast);
  return i18n.t(`standing.short_${said.kind}`, { amount });
}

/** The mark in words: "past", "na vrijmaken", "niet te zeggen", "kan nu niet". */
export function standingWord({ t }: Translator, standing: Standing): string {
  return t(`standing.word_${standing}`);
}

/** For a cell without a picture: the words where there are any, else the mark: "0,2 VTE te weinig", "past". */
export function standingCell(i18n: Translator, resource: Resource, standing: ResourceStanding<number>): string {
  return standingShort(i18n, resource, standing) || standingWord(i18n, standing.standing);
}
