import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Headline } from "../../src/domain/advice";
import type { FirstShare } from "../../src/domain/certainty";
import { betterTexts, headlineLead, headlineTitle } from "../../src/wording/headline";
import type { Translator } from "../../src/i18n/translator";
import { formIds } from "../../tooling/support/dataset";
import { allWords } from "../../tooling/support/languages";

type Top = Extract<Headline, { kind: "top" }>;

const share = (form: string, part: number, more: Partial<FirstShare> = {}): FirstShare => ({
  form,
  share: part,
  alone: part,
  exact: true,
  standardError: 0,
  among: "attainable",
  ...more,
});

const top = (forms: readonly string[], more: Partial<Top> = {}): Top => ({
  kind: "top",
  forms,
  delivered: 12,
  asked: 14,
  stretch: [],
  needUnknown: { staff: [], money: [] },
  capacityUnknown: { staff: [], money: [] },
  moneyFree: false,
  running: [],
  everyForm: false,
  certainty: null,
  better: null,
  ...more,
});

const one = "jumelage";
const plural = "global-networks";
const two = [one, plural];
const five = [one, "stedenband", plural, "humanitarian-aid", "short-term-exchange"];
const better = { delivered: 13, asked: 14, lackingFte: 0.3, lackingEuroPerYear: 4000 };

/** What is written out in `tests/golden/headlines/LANGUAGE.txt`, to be read aloud. */
const CASES: Readonly<Record<string, Headline>> = {
  "nothing asked": { kind: "nothing-asked" },
  "nothing attainable": { kind: "none-attainable", better: { forms: ["stedenband"], ...better } },
  "nothing attainable, several": {
    kind: "none-attainable",
    better: { forms: ["indirect-cooperation", "stedenband"], ...better, lackingFte: null },
  },
  "one form, certainty not known": top([one]),
  "one form, always": top([one], { certainty: [share(one, 1)] }),
  "one form, almost always": top([one], { certainty: [share(one, 0.92)] }),
  "one form, more than 99 percent": top([one], { certainty: [share(one, 0.996)] }),
  "one form, mostly": top([one], { certainty: [share(one, 0.71)] }),
  "one form, half": top([one], { certainty: [share(one, 0.5)] }),
  "one form, sometimes, sampled": top([one], { certainty: [share(one, 0.2, { exact: false, standardError: 0.005 })] }),
  "one form, rarely": top([one], { certainty: [share(one, 0.004)] }),
  "a plural name, one plus asked": top([plural], { delivered: 1, asked: 1, certainty: [share(plural, 0.95)] }),
  "staff unknown in the guide": top([one], { needUnknown: { staff: [one], money: [] } }),
  "staff and money unknown in the guide": top([one], { needUnknown: { staff: [one], money: [one] } }),
  "no numbers given": top([one], { capacityUnknown: { staff: [one], money: [one] } }),
  "no number for money": top([one], { capacityUnknown: { staff: [], money: [one] } }),
  "no minimum of money": top([one], { moneyFree: true, needUnknown: { staff: [one], money: [] } }),
  "runs already": top([one], { running: [one] }),
  "a tie, one runs already": top(two, { running: [one] }),
  "a tie, both run already": top(two, { running: two }),
  "a tie of every form": top([...formIds], { everyForm: true, delivered: 3, asked: 3, running: [plural] }),
  "an effort": top(["stedenband"], { stretch: [{ form: "stedenband", fte: 0.2, euroPerYear: 4000 }] }),
  "a tie that always holds": top(two, { certainty: two.map((form) => share(form, 1, { alone: 0 })) }),
  "a tie, one more often first": top(two, { certainty: [share(one, 0.7), share(plural, 0.4)] }),
  "a tie, a plural name more often first": top(two, { certainty: [share(one, 0.4), share(plural, 0.7)] }),
  "a tie, equally often first": top(two, { certainty: two.map((form) => share(form, 0.55)) }),
  "a tie of five": top(five, {
    needUnknown: { staff: five.slice(1), money: [] },
    certainty: five.map((form, index) => share(form, index < 2 ? 0.45 : 0.2)),
  }),
  "a tie, an effort for one": top(two, {
    stretch: [{ form: one, fte: null, euroPerYear: 2000 }],
    needUnknown: { staff: [plural], money: [] },
  }),
  "a tie, an effort for both": top(two, {
    stretch: two.map((form) => ({ form, fte: 0.1, euroPerYear: null })),
  }),
  "a better form that is not attainable": top([one], { better: { forms: ["stedenband"], ...better } }),
  "better forms that are not attainable": top([one], {
    better: { forms: ["indirect-cooperation", plural], ...better, lackingEuroPerYear: null },
  }),
};

/** Which kind of space stands in an amount is up to `Intl`. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, " ");
const spoken = (i18n: Translator, headline: Headline) => [
  headlineTitle(i18n, headline),
  [...headlineLead(i18n, headline), ...betterTexts(i18n, headline)].join(" "),
];

describe.each(allWords.map((i18n) => ({ language: i18n.language, i18n })))("the headline in $language", (its) => {
  const { language, i18n } = its;

  it("reads as it was read aloud", async () => {
    const text = Object.entries(CASES)
      .map(([name, headline]) => `# ${name}\n${spoken(i18n, headline).join("\n")}\n`)
      .join("\n");
    await expect(plain(text)).toMatchFileSnapshot(`../golden/headlines/${language}.txt`);
  });

  const forms = fc.subarray([...formIds], { minLength: 1 });
  const anyShare = fc.record({
    share: fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
    exact: fc.boolean(),
  });
  const anyBetter = fc.record({
    forms,
    delivered: fc.nat(40),
    asked: fc.nat(40),
    lackingFte: fc.option(fc.constantFrom(0.1, 0.5, 2)),
    lackingEuroPerYear: fc.option(fc.constantFrom(500, 10_000)),
  });
  const anyTop = forms.chain((chosen) => {
    const some = fc.subarray(chosen);
    const both = fc.record({ staff: some, money: some });
    return fc.record({
      kind: fc.constant("top" as const),
      forms: fc.constant(chosen),
      delivered: fc.nat(40),
      asked: fc.nat(40),
      stretch: some.map((list) => list.map((form) => ({ form, fte: 0.2, euroPerYear: 4000 }))),
      needUnknown: both,
      capacityUnknown: both,
      moneyFree: fc.boolean(),
      running: some,
      everyForm: fc.constant(chosen.length === formIds.length),
      certainty: fc.option(
        fc
          .array(anyShare, { minLength: chosen.length, maxLength: chosen.length })
          .map((list) => list.map((found, index) => share(chosen[index] ?? "", found.share, found))),
      ),
      better: fc.option(anyBetter),
    });
  });
  const anyHeadline: fc.Arbitrary<Headline> = fc.oneof(
    anyTop,
    fc.record({ kind: fc.constant("none-attainable" as const), better: anyBetter }),
    fc.constant({ kind: "nothing-asked" as const }),
  );

  it("is a short title and whole sentences, whatever comes together", () => {
    fc.assert(
      fc.property(anyHeadline, (headline) => {
        const title = headlineTitle(i18n, headline);
        expect(title).not.toMatch(/[.]$/);
        expect(title.length).toBeLessThanOrEqual(100);
        const sentences = [...headlineLead(i18n, headline), ...betterTexts(i18n, headline)];
        for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}«„‘\d].*[.]$/u);
        const all = [title, ...sentences].join(" ");
        expect(all).not.toMatch(/undefined|null|NaN|\{\{|\[object|headline\.|sure\.| {2}/);
        // Where every form is first, the title says so and names none.
        const named = headline.kind === "top" && !headline.everyForm ? headline.forms : [];
        for (const form of named) expect(all).toContain(nameIn(i18n, form));
        expect(new Set(sentences).size).toBe(sentences.length);
      }),
    );
  });
});

/** The name of a form apart from its first letter, which is a capital or not. */
function nameIn(i18n: Translator, form: string): string {
  return i18n.data.workForms[form]?.name.slice(1) ?? form;
}
