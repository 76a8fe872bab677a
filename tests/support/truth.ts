import type { ResourceStanding } from "../../src/domain/advice";
import type { WholeLanguage } from "../../src/i18n/languages";
import type { Translator } from "../../src/i18n/translator";
import { leaderOf } from "../../src/report/headline";
import type { Report } from "../../src/report/report";
import { conflictPhrases } from "../../src/wording/advice/conflict";
import { formIn, numberOf, resourceInSentence, upperFirst } from "../../src/wording/phrases";

/** Signs of a sentence that was not finished. */
export const BROKEN = /undefined|\bnull(?=\s|$)(?! bis)|NaN|\{\{|\[object|Infinity| {2}|(?<!\.)\.\.(?!\.)/;

/** Words that are said only where they are proved, and those for what is left over. */
export const WORDS: Readonly<Record<WholeLanguage, Readonly<Record<"always" | "never" | "over", RegExp>>>> = {
  nl: { always: /\baltijd\b/i, never: /\bnooit\b/i, over: /\bover\b/ },
  fr: { always: /\btoujours\b/i, never: /\bjamais\b/i, over: /\bil (ne )?reste\b/i },
  en: { always: /\balways\b/i, never: /\bnever\b/i, over: /\bleft over\b/ },
  de: { always: /\bimmer\b(?! Sie)/i, never: /\bnie\b/i, over: /übrig/ },
};

export const RESOURCES = ["staff", "money"] as const;

/** What is left over of what is there now; null = nothing is, or that is not known. */
export function leftOver({ standing, need, now }: ResourceStanding<number>): number | null {
  return standing === "fits" && need !== null && need > 0 && now !== null && now >= need ? now - need : null;
}

/** Amounts that must not be said to be left over: they could be freed, or are there while the need is not known. */
function notLeftOver(i18n: Translator, { ranking }: Report): readonly string[] {
  const amounts = RESOURCES.flatMap((resource) => {
    const said = (amount: number) =>
      i18n.t(`standing.enough_${resource}`, { amount: resourceInSentence(i18n, resource, amount) });
    const standings = ranking.map(({ advice }) => advice[resource]);
    const left = new Set(standings.flatMap((standing) => leftOver(standing) ?? []));
    const others = standings.flatMap(({ now, freed, toFree, lacking, need }) => [now, freed, toFree, lacking, need]);
    return others.flatMap((amount) => (amount === null || left.has(amount) ? [] : [said(amount)]));
  });
  return [...new Set(amounts)];
}

/** Forms that are said to come first always although that is not proved. */
function unprovedAlways(i18n: Translator, { headline, ranking }: Report): readonly string[] {
  const leader = headline.kind === "top" ? leaderOf(headline.robustness ?? []) : undefined;
  return ranking
    .filter(({ form }) => leader?.form !== form || leader.verdict !== "always")
    .map(({ form }) =>
      i18n.t("certainty.always", { form: upperFirst(i18n, formIn(i18n, form)), count: numberOf(i18n, [form]) }),
    );
}

/**
 * What a finished page or document says that is not so, or leaves out, held against the numbers of its report.
 * @param text all of it, as a reader gets it, with single spaces.
 * @param whole true where all forms stand in it: then every condition that one does not meet must be named.
 */
export function untruths(i18n: Translator, report: Report, text: string, whole: boolean): readonly string[] {
  const broken = BROKEN.exec(text);
  const conflicts = whole ? report.ranking.map(({ advice }) => conflictPhrases(i18n, advice.conflicts)) : [];
  return [
    ...(broken === null ? [] : [`broken: ${text.slice(Math.max(0, broken.index - 60), broken.index + 60)}`]),
    ...notLeftOver(i18n, report).filter((said) => text.includes(said)),
    ...unprovedAlways(i18n, report).filter((said) => text.includes(said)),
    ...conflicts.filter((phrase) => !text.includes(phrase)).map((phrase) => `not named: ${phrase}`),
  ];
}
