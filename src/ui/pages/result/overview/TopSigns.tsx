import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { Signpost } from "../../../parts/signs/Signpost";
import { platesOf } from "./plates";

interface Props extends Pick<SectionProps, "report"> {
  /** Says what a point is, where points are met first. */
  readonly explained?: boolean;
}

/** The top three of an advice as plates on a post. */
export function TopSigns({ report, explained = false }: Props) {
  const i18n = useTranslator();
  const asked = report.ranking[0]?.advice.asked ?? 0;
  const plates = platesOf(i18n, report);
  const count = report.headline.kind === "top" ? report.brief.forms.length - plates.length : 0;
  const more = report.brief.kind === "choose" && count > 0 ? i18n.t("overview.moreTied", { count }) : null;
  const point = explained ? i18n.t("overview.point") : null;
  const goal = i18n.t("overview.asked", { count: asked });
  return <Signpost plates={plates} asked={asked} goal={goal} point={point} more={more} />;
}
