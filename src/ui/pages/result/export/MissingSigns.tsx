import { useEffect, useState } from "react";
import type { Report } from "../../../../report/report";
import { useTranslator } from "../../../kit/hooks/translator-context";

/** The person's own text, which the full document shows. */
function typedText({ answerRows }: Report): string {
  return answerRows
    .flatMap(({ question, value }) => (question.kind === "text" && typeof value === "string" ? [value] : []))
    .join("\n");
}

/** Warns, before a PDF is made, which characters of the person's own text it cannot show. */
export function MissingSigns({ report }: { readonly report: Report }) {
  const { t } = useTranslator();
  const text = typedText(report);
  const [signs, setSigns] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    void import("../../../../documents/pdf/letters").then(
      ({ missingSigns }) => wanted && setSigns(missingSigns(text)),
      // Without the code no PDF can be made either.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  if (signs.length === 0) return null;
  return <p>{t("export.missingSigns", { signs: signs.join(" "), count: signs.length })}</p>;
}
