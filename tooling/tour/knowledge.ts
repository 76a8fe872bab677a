import { answered, begun, openAll, type Place } from "./place";

/** Knowledge pages, and pages about the guide itself. */
export const KNOWLEDGE: readonly Place[] = [
  begun("knowledge", "/knowledge"),
  begun("knowledge-found", "/knowledge", async (page, { t, data }) => {
    await page.getByRole("searchbox").fill(data.workForms["jumelage"]?.name ?? "");
    await page.getByText(t("browse.kind_form"), { exact: true }).first().waitFor();
  }),
  begun("knowledge-no-match", "/knowledge", async (page, { t }) => {
    await page.getByRole("searchbox").fill("xyzxyz");
    await page.getByText(t("browse.knowledge.none")).waitFor();
  }),
  begun("forms", "/forms"),
  begun("form", "/forms/short-term-exchange", openAll),
  begun("matrix", "/matrix", openAll),
  begun("map", "/map", openAll),
  begun("examples", "/examples", openAll),
  begun("examples-found", "/examples", async (page) => {
    await page.getByRole("searchbox").fill("senegal");
    await page
      .getByRole("link", { name: /s[eé]n[eé]gal/i })
      .first()
      .waitFor();
  }),
  begun("examples-no-match", "/examples", async (page, { t }) => {
    await page.getByRole("searchbox").fill("xyzxyz");
    await page.getByText(t("browse.none")).waitFor();
  }),
  begun("example", "/examples/deinze-lievegem-kemopodi", openAll),
  begun("funding", "/funding", openAll),
  begun("funding-filtered", "/funding", async (page, { t }) => {
    await page.getByRole("combobox", { name: t("browse.funding.status") }).selectOption(t("browse.funding.group_open"));
  }),
  begun("funding-no-match", "/funding", async (page, { t }) => {
    await page.getByRole("combobox", { name: t("browse.funding.status") }).selectOption(t("browse.funding.group_open"));
    await page
      .getByRole("combobox", { name: t("browse.funding.applicant") })
      .selectOption(t("browse.applicant.municipality"));
  }),
  begun("matrix-none", "/matrix", async (page, { t }) => {
    await page.getByRole("button", { name: t("browse.matrix.legend") }).click();
    for (const list of await page.getByRole("combobox").all())
      await list.selectOption({ index: (await list.locator("option").count()) - 1 });
    await page.getByText(t("browse.matrix.none")).waitFor();
  }),
  begun("channel", "/funding/eu-town-twinning", openAll),
  begun("networks", "/networks"),
  begun("reading", "/reading"),
  begun("glossary", "/glossary"),
  begun("method", "/method", openAll),
  answered(
    "method-own",
    "/method",
    { own: { points: { occasion: 1 }, occasions: { disaster: { jumelage: 2 } } } },
    openAll,
  ),
  begun("about-data", "/about-data"),
  begun("privacy", "/privacy"),
  begun("paper", "/paper"),
  begun("accessibility", "/accessibility"),
  begun("report-error-short", "/report-error"),
  begun("report-error", "/report-error/funding/dear"),
];
