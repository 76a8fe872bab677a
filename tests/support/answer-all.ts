import type { Page } from "playwright-core";

/** Heading of the page that is open now. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Goes to the next page of the questionnaire. */
export const next = (page: Page) => page.getByRole("button", { name: "Volgende stap" }).click();

/** The radio or box with exactly this name. */
export const pick = (page: Page, name: string) =>
  page.getByRole("radio", { name, exact: true }).or(page.getByRole("checkbox", { name, exact: true }));

/** Chooses an option by its label on a page with that heading, and goes on. */
export async function choose(page: Page, title: RegExp, option: string): Promise<void> {
  await heading(page, title).waitFor();
  await pick(page, option).check();
  await next(page);
}

/** Nine points among the wishes. */
const POINTS = [
  [/Een sterker bestuur/, 3],
  [/Politiek en diensten/, 1],
  [/Verenigingen en scholen/, 1],
  [/Wederzijds leren/, 3],
  [/Inwoners/, 1],
] as const;

/** Answers all questions as a small municipality that looks for a bounded exchange with the South. */
export async function answerAll(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Begin met de vragen" }).click();
  await heading(page, "Wie bent u, en wat loopt er al?").waitFor();
  await page.getByRole("combobox", { name: /Gemeente/ }).fill("lichter");
  await page.getByRole("option", { name: /Lichtervelde/ }).click();
  await choose(page, /wat loopt er al/, "Jumelage");
  await choose(page, /Waarom denkt u/, "Eén afgebakende uitdaging samen met een andere gemeente aanpakken");
  await choose(page, /Waar zoekt u een partner/, "Globale Zuiden");
  await heading(page, "Verdeel negen punten").waitFor();
  for (const [wish, points] of POINTS)
    await page.getByRole("group", { name: wish }).getByRole("radio").nth(points).check({ force: true });
  await next(page);
  await choose(page, /Hoelang/, "Kort of middellang");
  await heading(page, "Wie kan eraan werken?").waitFor();
  await page.getByRole("textbox", { name: "Werktijd nu" }).fill("0,2");
  await page.getByRole("textbox", { name: "Vrij te maken werktijd" }).fill(" 0.1 ");
  await page.getByRole("radio", { name: "Ja" }).check();
  await next(page);
  await heading(page, "Hoeveel eigen geld is er?").waitFor();
  await page.getByRole("textbox", { name: "Eigen geld nu" }).fill("5.000");
  await page.getByRole("textbox", { name: "Vrij te maken eigen geld" }).fill("€ 1000");
  await page.getByRole("radio", { name: "Ja" }).check();
  await next(page);
  await heading(page, "Kijk uw antwoorden na").waitFor();
}
