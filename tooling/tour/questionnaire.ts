import { answered, begun, fresh, type Place, press } from "./place";

/** Eleven points, where nine are available. */
const TOO_MANY = {
  "capacity-building": 3,
  "civil-society-involvement": 3,
  reciprocity: 3,
  "global-citizenship": 2,
} as const;

/** Each kind of question once, and the overview of the answers. */
export const QUESTIONNAIRE: readonly Place[] = [
  begun("who", "/questions/who"),
  begun("who-list", "/questions/who", async (page) => {
    await page.getByRole("combobox").fill("s");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option").first().waitFor();
  }),
  begun("who-no-match", "/questions/who", async (page, { t }) => {
    await page.getByRole("combobox").fill("xyz");
    await page.getByText(t("combobox.noMatch")).waitFor();
  }),
  answered("who-unknown", "/questions/who", {}, async (page, { t }) => {
    await page.getByRole("combobox").fill("Nergenshuizen");
    await press(page, t("question.next"));
    await page.getByRole("alert", { name: t("question.errorSummary") }).waitFor();
  }),
  begun("occasions", "/questions/occasions"),
  begun("partner-region", "/questions/partner-region"),
  begun("purse", "/questions/ambitions"),
  answered("purse-over", "/questions/ambitions", { ambitions: TOO_MANY }, async (page, { t }) => {
    await press(page, t("question.next"));
    await page.getByRole("alert", { name: t("question.errorSummary") }).waitFor();
  }),
  begun("staff-change", "/questions/staff/change"),
  begun("term", "/questions/term"),
  begun("money", "/questions/money"),
  fresh("staff-errors", "/questions/staff", async (page, { t }) => {
    await page.getByRole("textbox").first().fill("12 mensen");
    await press(page, t("question.next"));
    await page.getByRole("alert", { name: t("question.errorSummary") }).waitFor();
  }),
  begun("check", "/check"),
  answered("check-unknown-municipality", "/check", { municipality: "99999", staff: { now: 0.5 } }),
  fresh("check-empty", "/check"),
];
