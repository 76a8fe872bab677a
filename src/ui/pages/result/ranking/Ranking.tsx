import { Fragment, useRef } from "react";
import type { RankingRow, Report } from "../../../../report/report";
import { standingWord } from "../../../../wording/advice/standing";
import { ColumnHeads } from "../../../kit/ColumnHeads";
import { useMoves } from "../../../kit/hooks/use-moves";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Icon } from "../../../parts/signs/Icon";
import { Blocks } from "../../../parts/signs/Blocks";
import { type MarkState, StateMark } from "../../../parts/signs/StateMark";
import type { SectionProps } from "../../../parts/report/section-types";
import { COLUMN_ICONS, type Columns, columnsOf } from "./columns";
import styles from "./Ranking.module.css";
import { blocksOf, Row } from "./RankingRow";
import { WishHeads } from "./WishHeads";

function Heads({ report, columns }: { readonly report: Report; readonly columns: Columns }) {
  const { t } = useTranslator();
  const spoken = (name: string) => <span className="visually-hidden">{name}</span>;
  return (
    <ColumnHeads
      names={[
        spoken(t("result.columnForm")),
        <Fragment key="wishes">
          {spoken(t("overview.wishes"))}
          <WishHeads parts={report.ranking[0]?.advice.parts ?? []} />
        </Fragment>,
        spoken(t("overview.points")),
        ...columns.shown.map((column) => (
          <Fragment key={column}>
            <Icon name={COLUMN_ICONS[column]} />
            <span>{t(`overview.column.${column}`)}</span>
          </Fragment>
        )),
      ]}
    />
  );
}

interface KeyProps extends Pick<SectionProps, "report" | "difference"> {
  readonly columns: Columns;
}

/** The meaning of the signs; only marks that occur in the list. */
function Key({ report, columns, difference }: KeyProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const advices = report.ranking.map(({ advice }) => advice);
  const resources = columns.shown.filter((column) => column !== "term");
  const stands = (state: MarkState): boolean =>
    state === "conflict"
      ? advices.some(({ conflicts }) => conflicts.length > columns.common.length)
      : advices.some((advice) => resources.some((resource) => advice[resource].standing === state)) ||
        (state === "fits" && columns.shown.includes("term"));
  const states = (["fits", "after-freeing", "not-now", "cannot-tell", "conflict"] as const).filter(stands);
  const blocks = advices.flatMap(({ form, parts }) =>
    blocksOf(
      parts,
      difference?.forms.find((one) => one.form === form),
    ),
  );
  // A trial may win points, lose points, or both.
  const trial = (won: 0 | 1) =>
    blocks.some(({ delivered, before = delivered, asked }) =>
      won === 1 ? delivered > before : delivered < Math.min(before, asked),
    );
  return (
    <ul className={styles.key} aria-label={t("overview.key")}>
      {([1, 0] as const).map((delivered) => (
        <li key={delivered}>
          <Blocks groups={[{ id: "key", asked: 1, delivered }]} /> {t(`overview.block_${delivered}`)}
        </li>
      ))}
      {([1, 0] as const).filter(trial).map((delivered) => (
        <li key={`trial ${delivered}`}>
          <Blocks groups={[{ id: "key", asked: 1, delivered, before: 1 - delivered }]} />{" "}
          {t(`overview.trial_${delivered}`)}
        </li>
      ))}
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} /> {state === "conflict" ? t("overview.conflict") : standingWord(i18n, state)}
        </li>
      ))}
    </ul>
  );
}

/** From this number of wishes their heads reach over the names. */
const MANY = 6;

interface RankingProps extends Pick<SectionProps, "report" | "difference"> {
  /** All rows on one screen, next to the controls that change them. */
  readonly compact?: boolean;
}

/** All forms in two parts: place, what is missing or does not fit, points in blocks, people, money and term. */
export function Ranking({ report, difference, compact = false }: RankingProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const columns = columnsOf(i18n, report.ranking);
  const width = 3 + columns.shown.length;
  const adds = report.headline.kind === "top" ? report.headline.running?.adds?.form : undefined;
  const table = useRef<HTMLTableElement>(null);
  useMoves(table, report.ranking.map(({ form, part }) => `${form} ${part}`).join());
  const rowsOf = (part: RankingRow["part"]) =>
    report.ranking
      .filter((row) => row.part === part)
      .map((row) => (
        <Row
          key={row.form}
          // The share comes later, and is not shown here.
          row={{ ...row, share: null }}
          adds={row.form === adds}
          columns={columns}
          compact={compact}
          difference={difference?.forms.find(({ form }) => form === row.form)}
        />
      ));
  const notNow = rowsOf("not-now");
  return (
    <section
      aria-labelledby="ranking"
      className={styles.section}
      data-compact={compact || undefined}
      data-many={(report.ranking[0]?.advice.parts.length ?? 0) >= MANY || undefined}
    >
      <h2 id="ranking">{t("result.rankingTitle")}</h2>
      <table ref={table} className={styles.table} aria-labelledby="ranking">
        <Heads report={report} columns={columns} />
        <tbody>{rowsOf("possible")}</tbody>
        {notNow.length > 0 && (
          <tbody>
            <tr className={styles.notNow}>
              <th scope="rowgroup" colSpan={width}>
                {t("overview.notNow")}
              </th>
            </tr>
            {notNow}
          </tbody>
        )}
      </table>
      {columns.once.map((text) => (
        <p key={text} className="small">
          {text}
        </p>
      ))}
      <Key report={report} columns={columns} difference={difference} />
    </section>
  );
}
