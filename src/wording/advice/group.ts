import type { Translator } from "../../i18n/translator";
import type { GroupReport } from "../../report/group";
import { formList, numberOf, questionLabel, upperFirst } from "../phrases";

/** What everybody can accept, and for how many it conflicts with a condition: one or two sentences. */
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

/** The question on which people differ most, to discuss first; null when nobody is far apart. */
export function groupDifferenceText(i18n: Translator, { questions }: GroupReport): string | null {
  const apart = questions.find(({ distance }) => distance === "apart");
  if (apart === undefined) return null;
  return i18n.t("group.differ", { question: questionLabel(i18n, apart.question.id) });
}
