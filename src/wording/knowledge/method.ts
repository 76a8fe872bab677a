import type { About } from "../../domain/about";
import { LEVEL_SIGNS } from "../../domain/level";
import { euroPerYear, formList, fte, needText, pluses } from "../phrases";
import type { Translator } from "../../i18n/translator";

/** A section on the method: title and paragraphs. */
interface MethodSection {
  readonly id: "asked" | "tie" | "fit" | "certain" | "why" | "source";
  readonly title: string;
  readonly texts: readonly string[];
  /** Left out of the document. */
  readonly pageOnly: boolean;
}

function fitTexts(i18n: Translator, { recommended, readings }: About["method"]): string[] {
  const { t, format } = i18n;
  const limits = readings.map(({ level, euroPerYear: money }) =>
    t("method.level", { sign: LEVEL_SIGNS[level], need: needText(i18n, "money", money) }),
  );
  return [
    t("method.fit1"),
    ...(recommended === null
      ? []
      : [
          t("method.fit2", {
            form: formList(i18n, [recommended.form]),
            staff: fte(i18n, recommended.fte),
            money: euroPerYear(i18n, recommended.euroPerYear),
          }),
        ]),
    ...(limits.length === 0 ? [] : [t("method.fitLevels", { list: format.list(limits) })]),
    t("method.fit3"),
  ];
}

/**
 * The method in words, with the numbers of the data set.
 * @param given points given to wishes; a file from elsewhere may hold more than there are to give.
 */
export function methodSections(
  i18n: Translator,
  { method }: Pick<About, "method">,
  given = 0,
): readonly MethodSection[] {
  const { t } = i18n;
  const asked = [
    t("method.asked1", { purse: pluses(i18n, method.purse) }),
    ...(given > method.purse ? [t("method.given", { given })] : []),
    t("method.asked2"),
    t("method.asked3", { occasion: pluses(i18n, method.occasion), region: pluses(i18n, method.partnerRegion) }),
    t("method.conditions"),
  ];
  return [
    { id: "asked", title: t("method.askedTitle"), texts: asked, pageOnly: false },
    { id: "tie", title: t("method.tieTitle"), texts: [t("method.tie"), t("method.running")], pageOnly: false },
    { id: "fit", title: t("method.fitTitle"), texts: fitTexts(i18n, method), pageOnly: false },
    {
      id: "certain",
      title: t("method.certainTitle"),
      texts: [t("method.certain1"), t("method.certain2"), t("method.certain3"), t("method.certain4")],
      pageOnly: true,
    },
    { id: "why", title: t("method.whyTitle"), texts: [t("method.why")], pageOnly: true },
    { id: "source", title: t("method.sourceTitle"), texts: [t("method.source")], pageOnly: false },
  ];
}
