import type { Advice } from "../../../domain/advice";
import { groupOf } from "../../../report/compare/comparison";
import type { CompareRow, Comparison } from "../../../report/report";
import { rowName, sharedText } from "../../../wording/advice/comparison";
import { formName } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";
import { PrintedDetails } from "../../kit/PrintedDetails";
import { StandingText } from "../../parts/signs/StateText";
import { FormCell, sharedStanding } from "./CompareCells";
import { CompareGrid, type GridRow } from "./CompareGrid";
import { FormHead } from "./FormHead";
import { pairOf, PairTable } from "./PairTable";
import styles from "./ComparePage.module.css";

interface Props {
  readonly comparison: Comparison;
  readonly advice: Advice;
  readonly onlyDifferences: boolean;
  readonly caption: string;
}

/** The rows of a comparison, ready to render. */
function useRows(comparison: Comparison) {
  const i18n = useTranslator();
  const { forms, rows } = comparison;
  const ready = (row: CompareRow): GridRow => {
    const shared = sharedStanding(i18n, row);
    const cells = row.cells.map((cell, index) => <FormCell key={forms[index]} cell={cell} shared={shared !== null} />);
    // The short words for people and money may be alike where the sentences are not.
    const alike = shared !== null || row.cells[0]?.kind !== "resource";
    const same = cells.length > 1 && alike && sharedText(i18n, row) !== null;
    return {
      key: `${row.kind}-${row.id}`,
      name: rowName(i18n, row),
      remark: shared === null ? null : <StandingText resource={shared.resource} of={shared.standing} />,
      differs: row.differs,
      ...(same ? { cells: [], whole: cells[0] } : { cells }),
    };
  };
  /** What was asked and all forms deliver alike, in one row. */
  const withoutEqual = (group: readonly CompareRow[]): readonly GridRow[] => {
    const equal = group.flatMap((row) => {
      const text = sharedText(i18n, row);
      return text === null ? [] : [{ row, text: `${rowName(i18n, row)} ${text}` }];
    });
    if (equal.length < 2) return group.map(ready);
    const others = group.filter((one) => !equal.some(({ row }) => row === one)).map(ready);
    const whole = equal.map(({ text }) => text).join(" · ");
    return [...others, { key: "same", name: i18n.t("compare.same"), differs: false, cells: [], whole }];
  };
  const ofGroup = (group: ReturnType<typeof groupOf>) => rows.filter((row) => groupOf(row) === group);
  return { ready, withoutEqual, ofGroup };
}

/**
 * What was asked and what it asks; what was not asked and what is for information is folded below. The wishes of two
 * forms are in a table of their own above it.
 */
export function CompareTable({ comparison, advice, onlyDifferences, caption }: Props) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { ready, withoutEqual, ofGroup } = useRows(comparison);
  const advices = comparison.forms.flatMap((id) => advice.forms.find(({ form }) => form === id) ?? []);
  const asked = ofGroup("asked");
  const pair = pairOf(advices, asked);
  const columns = advices.map((one) => ({
    id: one.form,
    header: pair === null ? <FormHead of={one} /> : formName(i18n, one.form),
  }));
  const [notAsked, reading] = [ofGroup("not-asked"), ofGroup("reading")];
  const folded = i18n.format.list([
    ...(advice.scored ? [t("compare.notAsked")] : []),
    ...reading.map((row) => rowName(i18n, row)),
  ]);
  const asks = { title: t("form.asks"), rows: ofGroup("asks").map(ready) };
  const rest = withoutEqual(pair === null ? asked : asked.filter((row) => !pair.told.has(row)));
  const groups = advice.scored
    ? [{ title: pair === null ? t("compare.groupAsked") : null, rows: rest }, asks]
    : // Where nothing was asked, the levels are the comparison.
      [{ title: null, rows: [...notAsked.map(ready), ...rest, ...asks.rows] }];
  const foldedGroups = [
    ...(advice.scored ? [{ title: t("compare.notAsked"), rows: notAsked.map(ready) }] : []),
    { title: null, rows: reading.map(ready) },
  ];
  return (
    <>
      {pair !== null && <PairTable caption={caption} {...pair} />}
      <CompareGrid
        caption={pair === null ? caption : t("form.asks")}
        columns={columns}
        onlyDifferences={onlyDifferences}
        groups={groups}
      />
      {!onlyDifferences && (
        <PrintedDetails className={styles.more} summary={folded}>
          <CompareGrid caption={folded} columns={columns} groups={foldedGroups} />
        </PrintedDetails>
      )}
    </>
  );
}
