import type { PaperTexts, StartBundle, TextBundle } from "../../i18n/bundle";

/**
 * Interface texts (sections and single keys) for the start page and frame, i.e. everything drawn without `import()`.
 * `tests/i18n/start-texts.test.ts` follows the imports and fails if one is missing.
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

/** Sections used on paper only: loaded when a document is made. */
export const PAPER_TEXTS: readonly string[] = ["brief", "note"];

/** Sections used in prerendered pages only: the build needs them, the browser does not. */
export const SITE_TEXTS: readonly string[] = ["site"];

type Texts = Readonly<Record<string, unknown>>;

/** The texts at these keys, in the same structure. Missing keys are skipped. */
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

/** The texts with which the application starts in one language, with the names that occur in them. */
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

/** Splits the texts of one language into screen and paper; `files` = for prerendering. */
export function screenAndPaper<T extends Pick<TextBundle, "interface">>(
  bundle: T,
  files: boolean,
): { readonly screen: T; readonly paper: PaperTexts } {
  return {
    screen: without(bundle, files ? PAPER_TEXTS : [...PAPER_TEXTS, ...SITE_TEXTS]),
    paper: pick(bundle.interface, PAPER_TEXTS),
  };
}
