import type { Plan, PlanYear } from "../../../../report/plan/types";
import { minimumText, planAmount } from "../../../../wording/plan/sums";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./MeansFigure.module.css";

/** What a bar segment represents. */
type Kind = "running" | "new" | "now" | "freed" | "unknown";

interface Piece {
  readonly kind: Kind;
  /** Amount in the unit of the bar; 0 if unknown. */
  readonly amount: number;
}

type Resource = "money" | "staff";

/** The non-empty segments, and a final one if something more is unknown. */
function piecesOf(amounts: readonly (readonly [Kind, number])[], unknown: boolean): readonly Piece[] {
  const known = amounts.map(([kind, amount]) => ({ kind, amount })).filter(({ amount }) => amount > 0);
  return unknown ? [...known, { kind: "unknown", amount: 0 }] : known;
}

function neededPieces({ forms }: Plan, resource: Resource): readonly Piece[] {
  const needs = forms.map((form) => ({ ...form, need: resource === "money" ? form.euroPerYear : form.fte }));
  const sum = (runs: boolean) =>
    needs.reduce((known, { running, need }) => known + (running === runs ? (need?.minimum ?? 0) : 0), 0);
  const unknown = needs.some(({ need }) => need === null);
  return piecesOf([["running", sum(true)] as const, ["new", sum(false)] as const], unknown);
}

function therePieces(year: PlanYear, resource: Resource): readonly Piece[] {
  const { now, freed } = year[resource];
  return piecesOf([["now", now ?? 0] as const, ["freed", freed ?? 0] as const], now === null || freed === null);
}

function sumOf(all: readonly Piece[]): number {
  return all.reduce((sum, { amount }) => sum + amount, 0);
}

function Bar({
  label,
  text,
  of,
  scale,
}: {
  readonly label: string;
  readonly text: string;
  readonly of: readonly Piece[];
  readonly scale: number;
}) {
  return (
    <div className={styles.bar}>
      <span>{label}</span>
      <span className={styles.track}>
        {of.map(({ kind, amount }) => (
          <span
            key={kind}
            className={styles.piece}
            data-kind={kind}
            style={kind === "unknown" ? undefined : { inlineSize: `${(amount / scale) * 100}%` }}
          >
            {kind === "unknown" && "?"}
          </span>
        ))}
      </span>
      <span className={styles.told}>{text}</span>
    </div>
  );
}

function Bars({ plan, year, resource }: { readonly plan: Plan; readonly year: PlanYear; readonly resource: Resource }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const unit = resource === "money" ? "euro" : "fte";
  const [needed, there] = [neededPieces(plan, resource), therePieces(year, resource)];
  const { need, now, freed } = year[resource];
  const available = [now, freed === 0 ? null : freed].flatMap((one) =>
    one === null ? [] : [planAmount(i18n, unit, one)],
  );
  return (
    <div className={styles.bars}>
      <strong>{t(`plan.group_${resource}`)}</strong>
      {(
        [
          ["plan.row_need", minimumText(i18n, unit, need), needed],
          ["plan.row_now", now === null ? t("common.unknown") : available.join(" + "), there],
        ] as const
      ).map(([label, text, of]) => (
        <Bar
          key={label}
          label={t(label)}
          text={text}
          of={of}
          scale={Math.max(sumOf(needed), sumOf(there), Number.MIN_VALUE)}
        />
      ))}
    </div>
  );
}

const KEYS: readonly (readonly [Kind, "plan.key_running" | "plan.key_new" | "plan.row_now" | "plan.row_freed"])[] = [
  ["running", "plan.key_running"],
  ["new", "plan.key_new"],
  ["now", "plan.row_now"],
  ["freed", "plan.row_freed"],
];

/** Annual need compared with available means, as bars. The table below has the same numbers. */
export function MeansFigure({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslator();
  const [year] = plan.years;
  if (year === undefined) return null;
  const resources = ["money", "staff"] as const;
  const shown = resources.flatMap((one) => [...neededPieces(plan, one), ...therePieces(year, one)]);
  if (!shown.some(({ amount }) => amount > 0)) return null;
  const keys = KEYS.filter(([kind]) => shown.some((piece) => piece.kind === kind));
  return (
    <div className={styles.figure} aria-hidden="true">
      {resources.map((resource) => (
        <Bars key={resource} plan={plan} year={year} resource={resource} />
      ))}
      <ul className={styles.key}>
        {keys.map(([kind, text]) => (
          <li key={kind}>
            <span className={styles.piece} data-kind={kind} /> {t(text)}
          </li>
        ))}
        {shown.some(({ kind }) => kind === "unknown") && (
          <li>
            <span className={styles.piece} data-kind="unknown">
              ?
            </span>{" "}
            {t("common.unknown")}
          </li>
        )}
      </ul>
    </div>
  );
}
