import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const OPTIONS = { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } };
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Lays out what is far from the window too: until then axe takes an entry's links for those of the next. */
const LAID_OUT = `
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
`;

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Everything that axe-core finds on the page as it stands, one line a node; no rule and no element is excepted. The size
 * of targets (WCAG 2.5.8), which axe leaves out unless it is asked, is among it.
 * @param rules "wcag" = without axe's own advice, for what is no whole page.
 */
export async function axeFindings(page: Page, rules: "all" | "wcag" = "all"): Promise<readonly string[]> {
  // From the top: what is scrolled halfway under the sticky bar is no small target.
  await page.evaluate("window.scrollTo({ top: 0, behavior: 'instant' })");
  await page.evaluate(`{ ${LAID_OUT} }`);
  await page.evaluate(source);
  const options = rules === "all" ? OPTIONS : { ...OPTIONS, runOnly: WCAG };
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}
