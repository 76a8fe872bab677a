import type { Level } from "../../../domain/level";
import type { CompareCell, CompareRow } from "../../../report/report";
import { itemNames } from "../../../wording/advice/comparison";
import { standingText } from "../../../wording/advice/standing";
import { needText, termText } from "../../../wording/phrases";
import type { Translator } from "../../../i18n/translator";
import { facts } from "../../../store/facts";
import { useTranslator } from "../../kit/hooks/translator-context";
import { AmountLine } from "../../parts/AmountLine";
import { Named } from "../../kit/Named";
import { Blocks } from "../../parts/signs/Blocks";
import { StandingText, StateText } from "../../parts/signs/StateText";
import { LevelSign } from "../../parts/signs/LevelSign";
import styles from "./ComparePage.module.css";

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

/** The level that the guide's text gives where it contradicts the matrix; null = it does not. */
export function Disputed({ level }: { readonly level: Level | null }) {
  const { t } = useTranslator();
  if (level === null) return null;
  return (
    <span className={styles.aside}>
      <LevelSign level={level} inText={(sign) => t("compare.disputed", { sign })} />
    </span>
  );
}

function LevelCell({ cell }: { readonly cell: Extract<CompareCell, { kind: "level" }> }) {
  return (
    <>
      {cell.asked === null ? (
        <strong className={styles.sign}>
          <LevelSign level={cell.level} />
        </strong>
      ) : (
        <Points delivered={cell.delivered ?? 0} asked={cell.asked} />
      )}
      <Disputed level={cell.disputed} />
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

/** A cell of people or money whose standing all forms share, so that it is shown once. null = they differ. */
export function sharedStanding(i18n: Translator, { cells }: CompareRow): ResourceCell | null {
  const [first] = cells;
  if (first?.kind !== "resource" || cells.length < 2) return null;
  const text = (cell: CompareCell) =>
    cell.kind === "resource" ? standingText(i18n, cell.resource, cell.standing) : null;
  return cells.every((cell) => text(cell) === text(first)) ? first : null;
}

/** One property of one form; `shared` = the standing is shown once for all forms, with the row's name. */
export function FormCell({ cell, shared }: { readonly cell: CompareCell; readonly shared: boolean }) {
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
      return <Items items={itemNames(i18n, facts, cell)} />;
  }
}
