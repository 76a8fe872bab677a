import { loadTexts } from "../../../src/dataset/texts/load-texts";
import type { TextBundle } from "../../../src/i18n/bundle";
import { LANGUAGES } from "../../../src/i18n/languages";
import facts from "./facts";
import { DATA_FOLDER } from "./folder";

const bundles: readonly TextBundle[] = LANGUAGES.map((language) => loadTexts(DATA_FOLDER, language, facts.dataset));

/** The texts of every language, the source first. Tests share one reading: see `once.ts`. */
export default bundles;
