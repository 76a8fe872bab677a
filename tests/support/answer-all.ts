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

/** Answers all questions as a small municipality that looks for a bounded exchange with the South. */
export async function answerAll(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Begin met de vragen" }).click();
  await heading(page, "Voor wie is dit advies?").waitFor();
  await page.getByRole("combobox", { name: /Gemeente/ }).fill("lichter");
  await page.getByRole("option", { name: /Lichtervelde/ }).click();
  await page.getByLabel(/Uw naam/).fill("An Peeters");
  await pick(page, "Ambtenaar").check();
  await next(page);
  await choose(page, /lopen al/, "Jumelage");
  await choose(page, /thema's/, "Afval en circulaire economie");
  await choose(page, /Waarom denkt u/, "Eén afgebakende uitdaging samen met een andere gemeente aanpakken");
  await choose(page, /Waar zoekt u een partner/, "Globale Zuiden");
  await choose(page, /bestuur er zelf sterker/, "De kern");
  await choose(page, /politiek en administratie/, "Duidelijk aanwezig");
  await choose(page, /verenigingen, scholen/, "Duidelijk aanwezig");
  await choose(page, /bedrijven en sociale/, "Geen mening");
  await choose(page, /van elkaar leren/, "De kern");
  await choose(page, /wereldburger/, "Mooi meegenomen");
  await choose(page, /dubbel/, "Wederkerigheid");
  await choose(page, /Hoelang/, "Kort of middellang");
  await heading(page, /Wie werkt er nu/).waitFor();
  await page.getByLabel("Personeel nu").fill("0,2");
  await page.getByRole("radio", { name: "Ja" }).check();
  await next(page);
  await heading(page, /Hoeveel tijd/).waitFor();
  await page.getByLabel("Personeel dat erbij kan").fill(" 0.1 ");
  await next(page);
  await heading(page, "Hoeveel eigen geld is er nu?").waitFor();
  await page.getByLabel("Eigen geld per jaar").fill("5.000");
  await page.getByRole("radio", { name: "Ja" }).check();
  await next(page);
  await heading(page, /eigen geld kunt u/).waitFor();
  await page.getByLabel("Eigen geld dat erbij kan").fill("€ 1000");
  await next(page);
  await heading(page, "Kijk uw antwoorden na").waitFor();
}
