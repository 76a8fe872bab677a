import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import type { Text } from "../model";

/** First steps of a form; those that are done say so. */
export function stepItems({ t, data }: Translator, form: string, { steps }: Pick<Report, "steps">): readonly Text[] {
  const done = steps.find((one) => one.form === form)?.done ?? [];
  return (data.workForms[form]?.steps ?? []).map((text, place) =>
    done.includes(place) ? [{ text }, { text: ` (${t("document.stepDone")})`, bold: true, colour: "sign" }] : text,
  );
}
