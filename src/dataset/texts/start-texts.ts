import type { PaperTexts, StartBundle, TextBundle } from "../../i18n/bundle";

/**
 * Sections and single keys of the interface texts that the start page and the frame use: what is drawn without
 * `import()`. `tests/i18n/start-texts.test.ts` follows the imports of the code and fails where one is missing.
 */
export const START_TEXTS: readonly string[] = [
  "app",
  "nav",
  "start",
  "failure",
  "common.undo",
  "question.back",
  "question.previous",
  "question.toCheck",
  "export.dossierFileName",
  "group.link",
  "browse.knowledge.title",
  "browse.about.title",
  "browse.accessibility.title",
  "browse.reportError.title",
  "privacy.title",
];

/** Sections that stand on paper alone: a page loads them when a document is made. */
export const PAPER_TEXTS: readonly string[] = ["brief", "note"];

/** Sections that stand in the files of the pages alone: the build writes them, the browser loads none. */
export const SITE_TEXTS: readonly string[] = ["site"];

type Texts = Readonly<Record<string, unknown>>;

/** The texts at these keys, under the same keys. A key that is not there is left out. */
function pick(texts: Texts, keys: readonly string[]): Texts {
  const picked: Record<string, unknown> = {};
  for (const key of keys) {
    const [first = "", ...rest] = key.split(".");
    const found = texts[first];
    if (found === undefined) continue;
    picked[first] =
      rest.length === 0
        ? found
        : { ...(picked[first] as Texts | undefined), ...pick(found as Texts, [rest.join(".")]) };
  }
  return picked;
}

/** What of one language the application starts with. Names are those that stand in these texts. */
export function startBundle({ language, interface: texts, data, names }: TextBundle, facts: string): StartBundle {
  const picked = pick(texts, START_TEXTS);
  const shown = JSON.stringify([picked, data.steps]) + facts;
  return {
    language,
    interface: picked,
    data: { steps: data.steps },
    names: names.filter(({ text }) => shown.includes(text)),
  };
}

function without<T extends Pick<TextBundle, "interface">>(bundle: T, sections: readonly string[]): T {
  const kept = Object.entries(bundle.interface).filter(([section]) => !sections.includes(section));
  return { ...bundle, interface: Object.fromEntries(kept) };
}

/**
 * What the pages say of one language, and what stands on paper alone.
 * @param files whether the texts are for writing the files of the pages.
 */
export function screenAndPaper<T extends Pick<TextBundle, "interface">>(
  bundle: T,
  files: boolean,
): { readonly screen: T; readonly paper: PaperTexts } {
  return {
    screen: without(bundle, files ? PAPER_TEXTS : [...PAPER_TEXTS, ...SITE_TEXTS]),
    paper: pick(bundle.interface, PAPER_TEXTS),
  };
}
