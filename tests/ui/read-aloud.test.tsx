import { act, render, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages";
import { appStore } from "../../src/store/app";
import { App } from "../../src/ui/shell/App";
import { siteOf } from "../../src/ui/kit/site/site";
import { loadBundle } from "../../src/i18n/load";
import { createTranslator } from "../../src/i18n/translator";
import { READ_CASES, readCase } from "../support/read-cases";
import { startWith } from "../support/render-app";

/** What no sentence in any language has: holes, keys, ids, signs that hang in the air. */
const WRONG: readonly RegExp[] = [
  /undefined|NaN|Infinity|\{\{|\}\}|\[object|\(\s*\)|[^.]\.\.(?!\.)|,\s*[,.]|:\s*\.|\(\s|\s[,.)](\s|$)|\S {2,}\S/,
  /^[,.;:)]/,
  /\b(headline|certainty|portfolio|counterfactual|steps|matched|result|fit|common|note|plan|whatif)\.[a-z]+[A-Z_]?/,
  /\b(humanitarian-aid|short-term-exchange|global-networks|international-youth-work|global-south)\b/,
];

/** French has a space before these. */
const WRONG_FRENCH = /[^\s\u00a0\u202f][;!?]|[^\s\u00a0\u202f]:\s/;

const BLOCKS = "h1, h2, h3, h4, p, li, td, th, dt, dd, summary, legend, caption, label, strong";

/** What is read in one breath: the text of each innermost block, also of what is folded away. */
function pieces(): readonly string[] {
  const blocks = [...document.querySelectorAll(`main :is(${BLOCKS})`)];
  return blocks.filter((one) => one.querySelector(BLOCKS) === null).map((one) => (one.textContent ?? "").trim());
}

const before = appStore.getState().language;
afterEach(() => appStore.setState({ language: before }));

/** All dossiers in Dutch; in the other languages those whose pages differ most from each other. */
const PAGES = LANGUAGES.flatMap((language) =>
  (language === "nl" ? READ_CASES : ["many-tied", "nothing-asked", "tiny"]).map((id) => ({ language, id })),
);

/** The overview, and the page of each of its parts. */
const PARTS = ["", "/why", "/means", "/support", "/certainty", "/take-along", "/what-if"] as const;

const WORKING = ["app.loading", "certainty.working", "portfolio.working", "counterfactual.working"] as const;

describe("the pages of the advice, read from top to bottom", () => {
  it.each(PAGES)("$id, $language", async ({ id, language }) => {
    const dossier = readCase(id);
    startWith(dossier.answers);
    appStore.setState({ dossier, language });
    const i18n = createTranslator(await loadBundle(language));
    const wrong = language === "fr" ? [...WRONG, WRONG_FRENCH] : WRONG;
    const found: string[] = [];
    let read = 0;
    window.location.hash = "/result";
    render(<App i18n={i18n} site={siteOf(document, new Set())} />);
    for (const part of PARTS) {
      act(() => {
        window.location.hash = `/result${part}`;
        window.dispatchEvent(new HashChangeEvent("hashchange"));
      });
      await waitFor(() => {
        expect(document.querySelector("main h1")).not.toBeNull();
        const text = document.body.textContent;
        for (const key of WORKING) expect(text).not.toContain(i18n.t(key));
      });
      const texts = pieces();
      read += texts.length;
      found.push(...texts.filter((text) => wrong.some((sign) => sign.test(text))).map((text) => `${part}: ${text}`));
    }
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(id === "nothing-asked" ? 5 : 80);
  });
});
