import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import type { StepReport } from "../../report/steps";
import { addressText } from "../../wording/knowledge/address";
import { nextMomentText } from "../../wording/knowledge/calendar";
import { stepText } from "../../wording/knowledge/steps";
import type { Run, Text } from "../model";

function addressRuns(i18n: Translator, { at }: StepReport): readonly Run[] {
  if (at?.link == null || at.link.certainty === "none") return [];
  return [{ text: " " }, { text: addressText(i18n, at.link), link: at.link.url }, { text: "." }];
}

/** The steps of a form, with address and moment; those that are done say so. */
export function stepItems(i18n: Translator, form: string, { steps }: Pick<Report, "steps">): readonly Text[] {
  const found = steps.find((one) => one.form === form);
  if (found === undefined) return [];
  return found.steps.map((step): Text => {
    const text = stepText(i18n, found, step);
    if (step.done) return [{ text }, { text: ` (${i18n.t("document.stepDone")})`, bold: true, colour: "sign" }];
    const moment = step.moment === null ? null : nextMomentText(i18n, step.moment);
    return [{ text }, ...addressRuns(i18n, step), ...(moment === null ? [] : [{ text: ` ${moment}` }])];
  });
}
