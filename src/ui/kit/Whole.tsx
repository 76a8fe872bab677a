import { type ReactNode, use } from "react";
import { isWhole } from "../../i18n/translator";
import { wholeTranslator } from "./whole-words";
import { useStartTranslator, TranslatorContext } from "./hooks/translator-context";

/** Content that needs all texts of the language. Suspends until they are loaded. */
export function Whole({ children }: { readonly children: ReactNode }) {
  const i18n = useStartTranslator();
  return (
    <TranslatorContext value={isWhole(i18n) ? i18n : use(wholeTranslator(i18n.language))}>{children}</TranslatorContext>
  );
}
