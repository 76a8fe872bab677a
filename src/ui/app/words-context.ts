import { createContext, useContext } from "react";
import type { Words } from "../../i18n/words";

/** The words of the chosen language; set once above everything. */
export const WordsContext = createContext<Words | null>(null);

/** Words of the chosen language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords needs a WordsContext above it");
  return words;
}
