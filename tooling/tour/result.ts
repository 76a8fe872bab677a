import type { Page, Route } from "playwright-core";
import type { Translator } from "../../src/i18n/translator";
import { dataset } from "../support/dataset";
import { RICH_DOSSIER } from "./dossier";
import { DUEL } from "./duel";
import { answered, asFile, begun, dragFiles, fresh, openAll, type Place, press } from "./place";

const FORMS = dataset.workForms.map(({ id }) => id);

/** Many wishes, but neither people nor money. */
const LACKING = {
  ambitions: { reciprocity: 3, "capacity-building": 3 },
  term: "3-3",
  staff: { now: 0, freed: 0 },
  money: { now: 0, freed: 0, grants: "no" },
};

/** With own settings by which each form needs staff, and there is none. */
const NONE_POSSIBLE = { ...LACKING, own: { needs: Object.fromEntries(FORMS.map((form) => [form, { fte: 1 }])) } };

/** With own settings by which every form but one needs more staff than there is. */
const ONE_LEFT = {
  ...LACKING,
  staff: { now: 0.5, freed: 0 },
  money: { now: 10_000, freed: 0 },
  own: { needs: Object.fromEntries(FORMS.slice(1).map((form) => [form, { fte: 2 }])) },
};

/** Each form fails a condition, the first two equally many. */
const CONFLICTS = {
  ambitions: { "capacity-building": 2, reciprocity: 3, "global-citizenship": 2, "civil-society-involvement": 2 },
  occasions: ["disaster"],
  partnerRegion: "no-partner",
  term: "3-3",
};

async function tryOut(page: Page, { t }: Translator): Promise<void> {
  const panel = page.getByRole("region", { name: t("whatif.title"), exact: true });
  // An unchecked radio button: the advice changes, and the bar at the foot says how.
  await panel.locator("input[type=radio]:not(:checked)").first().check({ force: true });
  await page
    .getByRole("complementary", { name: t("whatif.bar") })
    .getByRole("button")
    .first()
    .waitFor();
}

/** Expands each row of the list of forms. */
async function openRows(page: Page): Promise<void> {
  const closed = page.locator("tr button[aria-expanded=false]");
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

/** Goes to a part of the advice while the workers are answered in another way, from a page that needs none of them. */
function withWorkers(
  answer: Parameters<Page["route"]>[1],
  to: string,
  text: (i18n: Translator) => string,
): Place["act"] {
  return async (page, i18n) => {
    await page.route("**/assets/*worker*.js", answer);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#${to}`);
    await page.getByText(text(i18n)).first().waitFor();
  };
}

const NEVER = () => undefined;
const GONE = (route: Route) => route.fulfill({ status: 404, body: "" });

/** Opens the duel once it is offered. */
async function duel(page: Page, { t }: Translator) {
  const question = page.getByRole("region", { name: t("duel.question"), exact: true });
  await question.waitFor();
  return question;
}

/** The advice, its documents, the comparisons and the answers of several people. */
export const RESULT: readonly Place[] = [
  begun("result", "/result"),
  begun("result-rows-open", "/result", async (page) => {
    await openRows(page);
    await openAll(page);
  }),
  fresh("result-nothing-asked", "/result"),
  answered("result-ties", "/result", { ambitions: { "civil-society-involvement": 3 } }, openAll),
  answered("result-lacking", "/result", LACKING),
  answered("result-none-possible", "/result", NONE_POSSIBLE, openRows),
  answered("result-one-left", "/result", ONE_LEFT, openRows),
  answered("result-conflicts", "/result", CONFLICTS, openRows),
  begun(
    "result-not-ready",
    "/glossary",
    withWorkers(NEVER, "/result", ({ t }) => t("certainty.working")),
  ),
  begun("result-print-waits", "/glossary", async (page, i18n) => {
    await withWorkers(NEVER, "/result", ({ t }) => t("certainty.working"))?.(page, i18n);
    await page.keyboard.press("Control+p");
    await page.getByText(i18n.t("result.printsSoon")).first().waitFor();
  }),
  begun(
    "certainty-not-ready",
    "/glossary",
    withWorkers(NEVER, "/result/certainty", ({ t }) => t("certainty.working")),
  ),
  begun(
    "certainty-worker-dead",
    "/glossary",
    withWorkers(GONE, "/result/certainty", ({ t }) => t("certainty.fellBack")),
  ),
  answered("result-all-running", "/result", { ...DUEL, runningForms: FORMS }),
  answered("result-duel", "/result", DUEL, async (page, i18n) => {
    await duel(page, i18n);
  }),
  answered("result-duel-answered", "/result", DUEL, async (page, i18n) => {
    await (await duel(page, i18n)).getByRole("button").first().click();
    await page
      .getByRole("button", { name: i18n.t("overview.change"), exact: true })
      .first()
      .waitFor();
  }),
  answered("result-duel-skipped", "/result", DUEL, async (page, i18n) => {
    await (await duel(page, i18n)).getByRole("button", { name: i18n.t("overview.skip"), exact: true }).click();
  }),
  begun("result-why", "/result/why", openAll),
  answered("result-why-all-running", "/result/why", { ...DUEL, runningForms: FORMS }, openAll),
  begun("result-means", "/result/means", openAll),
  begun("result-support", "/result/support", openAll),
  begun("result-certainty", "/result/certainty", openAll),
  answered("result-certainty-none-possible", "/result/certainty", NONE_POSSIBLE, openAll),
  begun("result-take-along", "/result/take-along", openAll),
  answered("result-whole", "/result/whole", DUEL, openAll),
  begun("what-if", "/result/what-if", async (page, i18n) => {
    await tryOut(page, i18n);
    await openAll(page);
  }),
  begun("what-if-name-wrong", "/result/what-if", async (page, i18n) => {
    await tryOut(page, i18n);
    await page.getByRole("textbox", { name: i18n.t("scenario.name") }).fill("");
    await press(page, i18n.t("scenario.keep"));
  }),
  begun("result-tried", "/result/what-if", async (page, i18n) => {
    await tryOut(page, i18n);
    await page.getByRole("link", { name: i18n.t("compare.back") }).click();
    await page
      .getByRole("link", { name: i18n.t("overview.part.why"), exact: true })
      .nth(1)
      .waitFor();
  }),
  begun("export-no-forms", "/result/take-along", async (page, { t }) => {
    await openAll(page);
    for (const box of await page.locator("details input[type=checkbox][id^=export-]:checked").all())
      await box.uncheck();
    await press(page, t("export.pdf"));
    await page
      .getByText(t("export.formsNone", { most: 3 }))
      .first()
      .waitFor();
  }),
  begun("export-busy", "/result/take-along", async (page, { t }) => {
    // The writing code never arrives: the page waits, and can be cancelled. A PDF may be drawn already, a note is not.
    await page.route("**/assets/*", () => {});
    await press(page, t("export.word"));
    await page.getByRole("button", { name: t("export.cancel"), exact: true }).waitFor();
  }),
  begun("export-done", "/result/take-along", async (page, { t }) => {
    const download = page.waitForEvent("download");
    await press(page, t("export.table_ranking"));
    await download;
  }),
  begun("compare", "/compare/stedenband+jumelage+global-networks+humanitarian-aid"),
  begun("compare-two", "/compare/stedenband+international-youth-work"),
  begun("compare-unknown-form", "/compare/stedenband+no-such-form"),
  begun("compare-choose", "/compare"),
  begun("compare-scenarios", "/compare/scenarios/original+s1+s2", openAll),
  fresh("group-empty", "/group"),
  begun("group", "/group", async (page, { t }) => {
    await page
      .locator("input[type=file]")
      .setInputFiles([asFile("jan.json", RICH_DOSSIER), asFile("foto.json", "no dossier")]);
    await page.getByRole("heading", { name: t("group.outcomesTitle") }).waitFor();
    await openAll(page);
  }),
  begun("group-removed", "/group", async (page, { t }) => {
    await page.getByRole("row").getByRole("button").last().click();
    await page.getByRole("button", { name: t("common.undo"), exact: true }).waitFor();
    await dragFiles(page);
  }),
];
