import type { Translator } from "../../i18n/translator";
import type { GroupReport } from "../../report/group";
import { formList, numberOf, upperFirst } from "../phrases";

/** What all can accept, and for how many it does not meet a condition: one or two sentences. */
export function groupProposalTexts(i18n: Translator, { rows, compromise }: GroupReport): readonly string[] {
  const { t } = i18n;
  const [first] = compromise;
  if (first === undefined) return [t("group.acceptableNone")];
  const inConflict = rows.find(({ form }) => form === first)?.inConflict ?? 0;
  const forms = upperFirst(i18n, formList(i18n, compromise));
  return [
    t("group.acceptable", { count: numberOf(i18n, compromise), forms }),
    ...(inConflict === 0 ? [] : [t("group.inConflict", { count: inConflict })]),
  ];
}

/** The question on which people differ most, to talk about first; null where nobody is far apart. */
export function groupDifferenceText({ t, data }: Translator, { questions }: GroupReport): string | null {
  const apart = questions.find(({ distance }) => distance === "apart");
  if (apart === undefined) return null;
  const { id } = apart.question;
  return t("group.differ", { question: data.questions[id]?.label ?? id });
}
