import { screen, within } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { pagesOf } from "../../src/domain/question";
import { optionsOf, withEscape } from "../../src/questionnaire/options";
import { facts } from "../../src/store/facts";
import { optionText } from "../../src/wording/answers/answer";
import { i18n, renderApp } from "../support/render-app";

const { t, data } = i18n;

it("has every question with all its options on paper, in the order of the screen", async () => {
  await renderApp("/paper");
  await screen.findByRole("heading", { level: 1, name: t("paper.title") });
  const pages = pagesOf(facts.questionnaire);
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  const numbered = pages.map(({ id }, index) => `${index + 1}. ${data.pages[id]?.title}`);
  expect(headings).toEqual([...numbered, t("paper.elsewhere")]);
  for (const page of pages.filter(({ purse }) => !purse)) {
    const step = screen.getByRole("region", {
      name: new RegExp(`^\\d\\. ${data.pages[page.id]?.title.replaceAll("?", "\\?")}$`),
    });
    for (const question of page.questions)
      for (const option of withEscape(question, optionsOf(question, facts)))
        expect(within(step).getAllByText(optionText(i18n, question, option).name).length).toBeGreaterThan(0);
  }
});

it("says what a number means, and leaves room for who answered", async () => {
  await renderApp("/paper");
  const meaning = data.questions["staff-now"]?.hint ?? "?";
  expect(await screen.findByText(meaning)).toBeTruthy();
  // Nobody types into paper.
  expect(screen.queryByText(data.questions["municipality"]?.hint ?? "?")).toBeNull();
  const last = within(screen.getByRole("region", { name: t("paper.elsewhere") }));
  for (const { id } of facts.questionnaire.elsewhere)
    expect(last.getByRole("heading", { name: data.questions[id]?.label })).toBeTruthy();
});

it("has a row for each wish, with the points that it may get", async () => {
  await renderApp("/paper");
  const table = await screen.findByRole("table");
  const wishes = pagesOf(facts.questionnaire).find(({ purse }) => purse)?.questions ?? [];
  expect(within(table).getAllByRole("row")).toHaveLength(1 + wishes.length);
  expect(within(table).getAllByRole("cell")).toHaveLength(4 * wishes.length);
});

it("is printed from its own button, and reached from every question", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
  const user = await renderApp("/questions/occasions");
  await user.click(await screen.findByRole("link", { name: t("paper.link") }));
  await user.click(await screen.findByRole("button", { name: t("paper.print") }));
  expect(print).toHaveBeenCalledOnce();
});
