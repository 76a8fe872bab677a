import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { Signpost } from "../../../parts/signs/Signpost";
import { platesOf } from "./plates";

/** The top three of an advice as plates on a post. */
export function TopSigns({ report }: Pick<SectionProps, "report">) {
  const i18n = useTranslator();
  const asked = report.ranking[0]?.advice.asked ?? 0;
  return <Signpost plates={platesOf(i18n, report)} asked={asked} goal={i18n.t("overview.asked", { count: asked })} />;
}
