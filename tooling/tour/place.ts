import type { Page } from "playwright-core";
import type { Translator } from "../../src/i18n/translator";
import { RICH_DOSSIER } from "./dossier";

/** A page type, or a page in one of its states, that everybody must be able to use in every language and look. */
export interface Place {
  readonly name: string;
  /** Address inside the hash. */
  readonly at: string;
  /** The dossier in the storage; null = nothing yet. */
  readonly dossier: unknown;
  /** No page yet, only a word that it is coming: axe's advice on headings does not hold for it, WCAG does. */
  readonly unfinished?: boolean;
  /** Brings the page into its state, by what a person would do, in the words of the language. */
  readonly act?: (page: Page, i18n: Translator) => Promise<void>;
}

/** A place for somebody whose dossier is in the storage. */
export function begun(name: string, at: string, act?: Place["act"]): Place {
  return { name, at, dossier: RICH_DOSSIER, ...(act === undefined ? {} : { act }) };
}

/** A place for somebody who gave these answers and no other. */
export function answered(name: string, at: string, answers: object, act?: Place["act"]): Place {
  const { scenarios: _, respondents: _2, doneSteps: _3, ...rest } = RICH_DOSSIER;
  return { name, at, dossier: { ...rest, answers }, ...(act === undefined ? {} : { act }) };
}

/** A place for somebody who comes for the first time. */
export function fresh(name: string, at: string, act?: Place["act"]): Place {
  return { name, at, dossier: null, ...(act === undefined ? {} : { act }) };
}

export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Opens everything that is folded. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** Files hang over the page. */
export async function dragFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["{}"], "a.json"));
    window.dispatchEvent(new DragEvent("dragover", { dataTransfer, cancelable: true }));
  });
}

/** A file to open; what is no text is written as JSON. */
export const asFile = (name: string, content: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});
