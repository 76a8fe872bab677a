import { useEffect, useState } from "react";
import { missingInPdf } from "../../workers/export-job";
import type { Report } from "../../report/report";
import { useTranslator } from "../kit/hooks/translator-context";

/** The person's own text, which the full document shows. */
export function typedText({ answerRows }: Report): string {
  return answerRows
    .flatMap(({ question, value }) => (question.kind === "text" && typeof value === "string" ? [value] : []))
    .join("\n");
}

/** Warns, before a PDF is made, which characters of a typed text it cannot show. */
export function MissingSigns({ text }: { readonly text: string }) {
  const { t } = useTranslator();
  const [signs, setSigns] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void missingInPdf(text).then((missing) => wanted && setSigns(missing));
    return () => {
      wanted = false;
    };
  }, [text]);
  if (signs.length === 0) return null;
  return <p>{t("export.missingSigns", { signs: signs.join(" "), count: signs.length })}</p>;
}
