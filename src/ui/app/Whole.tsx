import { type ReactNode, use } from "react";
import { isWhole } from "../../i18n/words";
import { wholeWords } from "./whole-words";
import { useStartWords, WordsContext } from "./words-context";

/** What needs all words of the language. Until they are there it waits, as for code (`Suspense`). */
export function Whole({ children }: { readonly children: ReactNode }) {
  const words = useStartWords();
  return <WordsContext value={isWhole(words) ? words : use(wholeWords(words.language))}>{children}</WordsContext>;
}
