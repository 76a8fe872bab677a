import type { Page } from "playwright-core";
import type { Translator } from "../../src/i18n/translator";
import { RICH_DOSSIER } from "./dossier";

/** A page type or state that must be accessible in every language and look. */
export interface Place {
  readonly name: string;
  /** Address inside the hash. */
  readonly at: string;
  /** The stored dossier; null = none. */
  readonly dossier: unknown;
  /** Only a loading message: axe's best practices on headings do not apply, but WCAG does. */
  readonly unfinished?: boolean;
  /** Brings the page into its state by user actions, in the given language. */
  readonly act?: (page: Page, i18n: Translator) => Promise<void>;
}

/** A place for somebody with a stored dossier. */
export function begun(name: string, at: string, act?: Place["act"]): Place {
  return { name, at, dossier: RICH_DOSSIER, ...(act === undefined ? {} : { act }) };
}

/** A place for somebody with only these answers. */
export function answered(name: string, at: string, answers: object, act?: Place["act"]): Place {
  const { scenarios: _, respondents: _2, doneSteps: _3, ...rest } = RICH_DOSSIER;
  return { name, at, dossier: { ...rest, answers }, ...(act === undefined ? {} : { act }) };
}

/** A place for a first visit. */
export function fresh(name: string, at: string, act?: Place["act"]): Place {
  return { name, at, dossier: null, ...(act === undefined ? {} : { act }) };
}

export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Expands everything. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** Drags files over the page. */
export async function dragFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["{}"], "a.json"));
    window.dispatchEvent(new DragEvent("dragover", { dataTransfer, cancelable: true }));
  });
}

/** A file to open; anything but text is written as JSON. */
export const asFile = (name: string, content: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});
