import { type ReactNode, use } from "react";
import { isWhole } from "../../i18n/translator";
import { wholeTranslator } from "./whole-words";
import { useStartTranslator, TranslatorContext } from "./hooks/translator-context";

/** What needs all words of the language. Until they are there it waits, as for code (`Suspense`). */
export function Whole({ children }: { readonly children: ReactNode }) {
  const i18n = useStartTranslator();
  return (
    <TranslatorContext value={isWhole(i18n) ? i18n : use(wholeTranslator(i18n.language))}>{children}</TranslatorContext>
  );
}
