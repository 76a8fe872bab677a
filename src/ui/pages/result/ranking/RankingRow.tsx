import { Link } from "wouter";
import type { FormAdvice } from "../../../../domain/advice";
import { oftenText, shareText } from "../../../../wording/certainty";
import { formName, partNameInside, termText } from "../../../../wording/phrases";
import type { FormDifference } from "../../../../report/compare/difference";
import type { RankingRow } from "../../../../report/report";
import type { AnalysisNews } from "../../../../workers/analysis-job";
import { paths } from "../../../kit/site/paths";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Badge, FitBadge } from "../../../parts/FitBadge";
import { PlusMarks } from "../../../parts/PlusMarks";
import { DifferenceNote } from "../../../parts/trial/DifferenceNote";
import { PartsTable } from "../../../parts/form/PartsTable";
import styles from "./Ranking.module.css";

interface RowProps {
  readonly row: RankingRow;
  /** What a trial changes here. */
  readonly difference: FormDifference | undefined;
  /** How far the shares of first place are. */
  readonly news: AnalysisNews;
  readonly top: boolean;
  readonly scored: boolean;
  readonly chosen: boolean;
  readonly onChoose: (form: string, chosen: boolean) => void;
}

function Score({ row }: { readonly row: RankingRow }) {
  const { t } = useTranslator();
  const { delivered, asked, extra, running } = row.advice;
  return (
    <>
      <PlusMarks marks={row.marks} />
      <span className={styles.count}>{t("common.ofAsked", { delivered, asked })}</span>
      <span className={styles.asides}>
        {extra > 0 && <span>{t("result.extra", { count: extra })}</span>}
        {row.tied > 1 && <span>{t("result.tie", { count: row.tied - 1 })}</span>}
        {running && <span>{t("result.running")}</span>}
      </span>
    </>
  );
}

/** So many demands are named in the row; all of them stand in the table behind it. */
const MISSING_NAMED = 2;

/** Where the pluses go that are not delivered. */
function Missing({ row }: { readonly row: RankingRow }) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  if (row.missing.length === 0) return null;
  const named = row.missing
    .slice(0, MISSING_NAMED)
    .map(({ part, missing }) => t("result.missingPart", { what: partNameInside(i18n, part), count: missing }));
  return (
    <p className={styles.missing}>
      {t(row.missing.length > MISSING_NAMED ? "result.missingMost" : "result.missing", { parts: format.list(named) })}
    </p>
  );
}

function Term({ advice }: { readonly advice: FormAdvice }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const part = advice.parts.find(({ kind }) => kind === "term");
  if (part === undefined || advice.termFits === null) return <span className="small">{t("term.notAsked")}</span>;
  if (advice.termFits) return <Badge fit="fits">{t("term.fits")}</Badge>;
  return (
    <>
      <Badge fit="stretch">{t("term.notFits")}</Badge>
      {"term" in part.found && part.wanted !== null && "term" in part.wanted && (
        <span className={styles.reason}>
          {t("term.reason", { wanted: termText(i18n, part.wanted.term), found: termText(i18n, part.found.term) })}
        </span>
      )}
    </>
  );
}

/** How often the form stays first, in a word and a number; the room is kept until that is known. */
function StaysFirst({ row, news }: { readonly row: RankingRow; readonly news: AnalysisNews }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { share, part } = row;
  const failed = news.failed || news.stage === "failed";
  return (
    <span className={styles.share} data-part={part} aria-busy={share === null && !failed}>
      {share === null ? (
        <span className="small">{t(failed ? "certainty.unknown" : "certainty.wait")}</span>
      ) : (
        <>
          <strong>{oftenText(i18n, share)}</strong>
          <span>{shareText(i18n, share)}</span>
          {share.among === "all" && <span className="small">{t("certainty.amongAll")}</span>}
        </>
      )}
    </span>
  );
}

function CompareBox(props: {
  readonly name: string;
  readonly chosen: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const { t } = useTranslator();
  return (
    <label className={styles.compare}>
      <input
        type="checkbox"
        aria-label={t("result.compareOf", { form: props.name })}
        checked={props.chosen}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{t("result.compare")}</span>
    </label>
  );
}

/** One form of the list: its line, and on demand plus by plus. */
export function Row({ row, difference, news, top, scored, chosen, onChoose }: RowProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { advice } = row;
  const name = formName(i18n, row.form);
  return (
    <>
      <tr className={styles.row} data-top={top || undefined}>
        <th scope="row">
          <Link href={paths.form(row.form)}>{name}</Link>
        </th>
        {scored && (
          <td data-label={t("result.columnScore")}>
            <Score row={row} />
            <DifferenceNote difference={difference} />
          </td>
        )}
        {scored && (
          <td data-label={t("result.columnTerm")}>
            <Term advice={advice} />
          </td>
        )}
        <td data-label={t("result.columnStaff")}>
          <FitBadge resource="staff" fit={advice.feasibility.staff} />
        </td>
        <td data-label={t("result.columnMoney")}>
          <FitBadge resource="money" fit={advice.feasibility.money} />
        </td>
        {scored && (
          <td data-label={t("certainty.column")}>
            <StaysFirst row={row} news={news} />
          </td>
        )}
        <td className="no-print">
          <CompareBox name={name} chosen={chosen} onChange={(on) => onChoose(row.form, on)} />
        </td>
      </tr>
      {scored && (
        <tr className={styles.whyRow} data-top={top || undefined}>
          <td colSpan={7}>
            <Missing row={row} />
            <details>
              <summary>
                {t("result.why")}
                <span className="visually-hidden">
                  {i18n.format.colon}
                  {name}
                </span>
              </summary>
              <PartsTable advice={advice} />
            </details>
          </td>
        </tr>
      )}
    </>
  );
}
