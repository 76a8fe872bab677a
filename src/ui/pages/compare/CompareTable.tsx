import { Link } from "wouter";
import { groupOf } from "../../../report/compare/comparison";
import type { CompareCell, CompareRow, Comparison } from "../../../report/report";
import { rowName, sharedText } from "../../../wording/advice/comparison";
import { standingText } from "../../../wording/advice/standing";
import { formName, needText, termText } from "../../../wording/phrases";
import type { Translator } from "../../../i18n/translator";
import { facts } from "../../../store/facts";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import { AmountLine } from "../../parts/AmountLine";
import { Named } from "../../kit/Named";
import { Blocks } from "../../parts/signs/Blocks";
import { StandingText, StateText } from "../../parts/signs/StateText";
import { PrintedDetails } from "../../kit/PrintedDetails";
import { CompareGrid, type GridRow } from "./CompareGrid";
import { LevelSign } from "../../parts/signs/LevelSign";
import styles from "./ComparePage.module.css";

function names(i18n: Translator, cell: Extract<CompareCell, { kind: "practices" | "channels" }>): string[] {
  const { t, format, data } = i18n;
  if (cell.kind === "practices")
    return cell.ids.map((id) => {
      const title = data.practices[id]?.title ?? id;
      const open = facts.practices.find((practice) => practice.id === id)?.open ?? true;
      return open ? title : `${title} (${t("practice.closed")})`;
    });
  return cell.ids.map((id) => {
    const channel = facts.channels.find((c) => c.id === id);
    const name = data.channels[id]?.name ?? id;
    if (channel === undefined) return name;
    const checked = t("channel.checked", { date: format.date(channel.checkedOn) });
    return `${name} (${t(`channel.status_${channel.status}`)}, ${checked})`;
  });
}

function Items({ items }: { readonly items: readonly string[] }) {
  const { t } = useTranslator();
  if (items.length === 0) return <span className="small">{t("compare.none")}</span>;
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item}>
          <Named>{item}</Named>
        </li>
      ))}
    </ul>
  );
}

/** Points as blocks and as a text. */
function Points({ delivered, asked }: { readonly delivered: number; readonly asked: number }) {
  const { t } = useTranslator();
  return (
    <>
      <Blocks groups={[{ id: "all", delivered, asked }]} />
      <strong>{t("common.ofAsked", { delivered, asked })}</strong>
    </>
  );
}

function LevelCell({ cell }: { readonly cell: Extract<CompareCell, { kind: "level" }> }) {
  const { t } = useTranslator();
  return (
    <>
      {cell.asked === null ? (
        <strong className={styles.sign}>
          <LevelSign level={cell.level} />
        </strong>
      ) : (
        <Points delivered={cell.delivered ?? 0} asked={cell.asked} />
      )}
      {cell.disputed !== null && (
        <span className={styles.aside}>
          <LevelSign level={cell.disputed} inText={(sign) => t("compare.disputed", { sign })} />
        </span>
      )}
    </>
  );
}

function AmountItems({ cell: { amounts } }: { readonly cell: Extract<CompareCell, { kind: "amounts" }> }) {
  if (amounts.length === 0) return <Items items={[]} />;
  return (
    <ul className={styles.items}>
      {amounts.map((amount) => (
        <li key={amount.id}>
          <AmountLine amount={amount} />
        </li>
      ))}
    </ul>
  );
}

type ResourceCell = Extract<CompareCell, { kind: "resource" }>;

/** A cell of people or money whose standing every form shares: it is said once. null = they differ. */
function sharedStanding(i18n: Translator, { cells }: CompareRow): ResourceCell | null {
  const [first] = cells;
  if (first?.kind !== "resource" || cells.length < 2) return null;
  const text = (cell: CompareCell) =>
    cell.kind === "resource" ? standingText(i18n, cell.resource, cell.standing) : null;
  return cells.every((cell) => text(cell) === text(first)) ? first : null;
}

function Cell({ cell, shared }: { readonly cell: CompareCell; readonly shared: boolean }) {
  const i18n = useTranslator();
  const { t } = i18n;
  switch (cell.kind) {
    case "score":
      return <Points delivered={cell.delivered} asked={cell.asked} />;
    case "level":
      return <LevelCell cell={cell} />;
    case "term":
      return (
        <>
          {termText(i18n, cell.term)}{" "}
          {cell.fits !== null && (
            <StateText state={cell.fits ? "fits" : "conflict"}>{t(cell.fits ? "term.fits" : "term.notFits")}</StateText>
          )}
        </>
      );
    case "resource":
      return (
        <>
          {needText(i18n, cell.resource, cell.standing.need)}{" "}
          {!shared && <StandingText resource={cell.resource} of={cell.standing} />}
        </>
      );
    case "who":
      return <Items items={Object.values(i18n.data.workForms[cell.form]?.who ?? {})} />;
    case "amounts":
      return <AmountItems cell={cell} />;
    case "practices":
    case "channels":
      return <Items items={names(i18n, cell)} />;
  }
}

interface Props {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  readonly caption: string;
}

/** What was asked, what it asks and what was not asked in one table; what is told for reading folded below it. */
export function CompareTable({ comparison, onlyDifferences, caption }: Props) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { forms, rows } = comparison;
  const columns = forms.map((id) => ({ id, header: <Link href={paths.form(id)}>{formName(i18n, id)}</Link> }));
  const ready = (group: readonly CompareRow[]): readonly GridRow[] =>
    group.map((row) => {
      const shared = sharedStanding(i18n, row);
      return {
        key: `${row.kind}-${row.id}`,
        name: rowName(i18n, row),
        remark: shared === null ? null : <StandingText resource={shared.resource} of={shared.standing} />,
        differs: row.differs,
        cells: row.cells.map((cell, index) => <Cell key={forms[index]} cell={cell} shared={shared !== null} />),
      };
    });
  /** What was asked and all forms deliver alike, in one row. */
  const withoutEqual = (group: readonly CompareRow[]): readonly GridRow[] => {
    const equal = group.flatMap((row) => {
      const text = sharedText(i18n, row);
      return text === null ? [] : [{ row, text: `${rowName(i18n, row)} ${text}` }];
    });
    const others = ready(group.filter((one) => !equal.some(({ row }) => row === one)));
    if (equal.length < 2) return ready(group);
    const whole = equal.map(({ text }) => text).join(" · ");
    return [...others, { key: "same", name: t("compare.same"), differs: false, cells: [], whole }];
  };
  const inGroup = (group: ReturnType<typeof groupOf>) => ready(rows.filter((row) => groupOf(row) === group));
  const asked = withoutEqual(rows.filter((row) => groupOf(row) === "asked"));
  const [asks, notAsked] = [inGroup("asks"), inGroup("not-asked")];
  const reading = rows.filter((row) => groupOf(row) === "reading");
  const known = i18n.format.list(reading.map((row) => rowName(i18n, row)));
  // Where nothing was asked, the levels are the comparison.
  const scored = rows.some(({ kind }) => kind === "score");
  const groups = [
    { title: t("compare.groupAsked"), rows: asked },
    { title: t("form.asks"), rows: asks },
    { title: t("compare.notAsked"), rows: notAsked },
  ];
  return (
    <>
      <CompareGrid
        caption={caption}
        columns={columns}
        onlyDifferences={onlyDifferences}
        groups={scored ? groups : [{ title: null, rows: [...notAsked, ...asked, ...asks] }]}
      />
      {!onlyDifferences && (
        <PrintedDetails className={styles.more} summary={known}>
          <CompareGrid caption={known} columns={columns} groups={[{ title: null, rows: inGroup("reading") }]} />
        </PrintedDetails>
      )}
    </>
  );
}
