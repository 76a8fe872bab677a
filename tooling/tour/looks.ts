import type { Page } from "playwright-core";
import { type Language } from "../../src/i18n/languages";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import type { Place } from "./place";

/** A way to view a page: language, mode and width. */
export interface Look {
  readonly language: Language;
  readonly mode: "light" | "dark" | "forced-colours";
  readonly width: 320 | 1280;
}

const MODES = ["light", "dark", "forced-colours"] as const;
const WIDTHS = [320, 1280] as const;

/** All combinations. */
export const ALL_LOOKS: readonly Look[] = WHOLE_LANGUAGES.flatMap((language) =>
  MODES.flatMap((mode) => WIDTHS.map((width) => ({ language, mode, width }))),
);

function turn<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("nothing to take turns");
  return found;
}

/**
 * The looks for the place with this index: both widths, in two modes, in one language. Twelve consecutive places cover
 * every language in every mode and width.
 */
export function spreadLooks(place: number): readonly Look[] {
  const language = turn(WHOLE_LANGUAGES, place);
  return WIDTHS.map((width, index) => ({ language, mode: turn(MODES, place + index), width }));
}

/** Shows the open page in another mode and width. */
export async function lookAt(page: Page, { mode, width }: Look, height = 800): Promise<void> {
  await page.emulateMedia({
    colorScheme: mode === "dark" ? "dark" : "light",
    forcedColors: mode === "forced-colours" ? "active" : "none",
  });
  await page.setViewportSize({ width, height });
}

/** One visit: a place in one language, with its looks. */
export interface Visit {
  readonly place: Place;
  readonly language: Language;
  readonly looks: readonly Look[];
}

/**
 * Visits to these places: with spread looks, or every look for the named languages.
 * @param languages empty = spread looks.
 */
export function visitsTo(places: readonly Place[], languages: readonly Language[] = []): readonly Visit[] {
  return places.flatMap((place, number): readonly Visit[] => {
    if (languages.length === 0) {
      const looks = spreadLooks(number);
      return looks.slice(0, 1).map(({ language }) => ({ place, language, looks }));
    }
    return languages.map((language) => ({
      place,
      language,
      looks: ALL_LOOKS.filter((look) => look.language === language),
    }));
  });
}
