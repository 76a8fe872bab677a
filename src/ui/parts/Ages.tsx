import { dataLine, oldReviewText, sourceLine } from "../../wording/knowledge/about";
import { about } from "../../store/app";
import { isOldReview } from "../../report/stale";
import { useOnDay } from "../kit/hooks/use-today";
import { useStartTranslator } from "../kit/hooks/translator-context";
import { PlaceNamed } from "../kit/Named";

/** Version and review date of the facts, with a remark if the review is old. */
export function DataVersion() {
  const i18n = useStartTranslator();
  const old = useOnDay((day) => isOldReview(about, day));
  return (
    <p>
      {dataLine(i18n, about)}
      {old && <strong className="stale"> {oldReviewText(i18n, about)}</strong>}
    </p>
  );
}

/** The sources of the facts and population numbers, in one line. */
export function SourceLine() {
  const i18n = useStartTranslator();
  return (
    <p>
      <PlaceNamed places={[about.guide.title]}>{sourceLine(i18n, about)}</PlaceNamed>
    </p>
  );
}
