import type { Translator } from "../../i18n/translator";
import type { FormSteps, StepReport } from "../../report/steps";

/** The step as one sentence. */
export function stepText({ data }: Translator, { form, kind }: FormSteps, { id }: Pick<StepReport, "id">): string {
  return (kind === "renewal" ? data.renewal[id]?.text : data.workForms[form]?.steps[id]) ?? id;
}
