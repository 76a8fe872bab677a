import type { Page } from "playwright-core";
import { type Language } from "../../src/i18n/languages";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import type { Place } from "./place";

/** How a page is looked at. */
export interface Look {
  readonly language: Language;
  readonly mode: "light" | "dark" | "forced-colours";
  readonly width: 320 | 1280;
}

const MODES = ["light", "dark", "forced-colours"] as const;
const WIDTHS = [320, 1280] as const;

/** Every look there is. */
export const ALL_LOOKS: readonly Look[] = WHOLE_LANGUAGES.flatMap((language) =>
  MODES.flatMap((mode) => WIDTHS.map((width) => ({ language, mode, width }))),
);

function turn<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("nothing to take turns");
  return found;
}

/**
 * The looks at the place with this number: both widths, in two modes, in one language. Twelve places in a row meet
 * every language in every mode and width.
 */
export function spreadLooks(place: number): readonly Look[] {
  const language = turn(WHOLE_LANGUAGES, place);
  return WIDTHS.map((width, index) => ({ language, mode: turn(MODES, place + index), width }));
}

/** Shows the page that is open in another mode and width. */
export async function lookAt(page: Page, { mode, width }: Look, height = 800): Promise<void> {
  await page.emulateMedia({
    colorScheme: mode === "dark" ? "dark" : "light",
    forcedColors: mode === "forced-colours" ? "active" : "none",
  });
  await page.setViewportSize({ width, height });
}

/** One visit: a place in one language, and the looks at it. */
export interface Visit {
  readonly place: Place;
  readonly language: Language;
  readonly looks: readonly Look[];
}

/**
 * Visits to these places: in the spread of looks, or, for the languages that are named, in every look.
 * @param languages empty = the spread.
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
