import type { Locator, Page } from "playwright-core";

/** Waits for an action, and then as long as a person would. */
export type Act = (what: Promise<unknown>) => Promise<void>;

const MOST_PAGES = 40;

async function typeInto(box: Locator, text: string, act: Act): Promise<void> {
  for (const key of text) await act(box.press(key));
}

/** Fills in a field according to its kind; numbers are invalid at first. */
async function fill(page: Page, box: Locator, act: Act): Promise<void> {
  await act(box.click());
  if ((await box.getAttribute("role")) === "combobox") {
    await typeInto(box, "lichter", act);
    await act(box.press("ArrowDown"));
    await act(box.press("Enter"));
  } else if ((await box.getAttribute("inputmode")) === "decimal") {
    await typeInto(box, "1a", act);
    await act(next(page).click());
    await act(box.click());
    await act(box.press("ControlOrMeta+A"));
    await typeInto(box, "1", act);
  } else await typeInto(box, "An", act);
}

function next(page: Page): Locator {
  return page.getByRole("button", { name: /^(?:Volgende stap|Bewaar)$/ });
}

async function answerPage(page: Page, act: Act): Promise<void> {
  const form = page.locator("main form");
  const boxes = await form.locator("input[type=text]").all();
  for (const box of boxes) await fill(page, box, act);
  const radios = form.locator("input[type=radio]");
  for (const radio of await radios.all()) await act(radio.click({ force: true }));
  // The maximum for all wishes would be more points than available.
  const names = await radios.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("name")))]);
  if (names.length > 1)
    for (const name of names) await act(form.locator(`input[name="${name}"]`).nth(1).click({ force: true }));
  // The last choice is "none of these", or "I do not know" next to a number field.
  if ((await form.locator("input[inputmode=decimal]").count()) === 0)
    for (const check of await form.locator("input[type=checkbox]").all()) await act(check.click({ force: true }));
  await act(next(page).click());
}

/** Answers pages until the overview appears. */
async function toOverview(page: Page, act: Act): Promise<void> {
  for (let visited = 0; !page.url().endsWith("#/check"); visited += 1) {
    if (visited === MOST_PAGES) throw new Error(`the questionnaire does not go on from ${page.url()}`);
    await page.locator("main form").waitFor();
    await answerPage(page, act);
  }
}

/** From the start page to the overview, through every required page; then changes one answer. */
export async function answerQuestionnaire(page: Page, act: Act): Promise<void> {
  await act(page.getByRole("link", { name: "Begin met de vragen" }).click());
  await toOverview(page, act);
  await act(
    page
      .getByRole("link", { name: /^Wijzig/ })
      .last()
      .click(),
  );
  await toOverview(page, act);
}
