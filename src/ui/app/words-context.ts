import { createContext, useContext } from "react";
import { isWhole, type StartWords, type Words } from "../../i18n/words";

/** The words of the chosen language; set once above everything. At first perhaps those of the start page alone. */
export const WordsContext = createContext<StartWords | null>(null);

/** What of the chosen language is always there: for the start page and the frame. */
export function useStartWords(): StartWords {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useStartWords needs a WordsContext above it");
  return words;
}

/** Words of the chosen language, all of them: for what stands below `Whole`. */
export function useWords(): Words {
  const words = useStartWords();
  if (!isWhole(words)) throw new Error("useWords needs Whole above it");
  return words;
}
