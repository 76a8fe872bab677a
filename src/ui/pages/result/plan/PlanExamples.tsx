import type { Amount } from "../../../../domain/facts/amount";
import type { Id } from "../../../../domain/id";
import { moneyOfExamples } from "../../../../report/plan/examples";
import type { Plan } from "../../../../report/plan/types";
import { facts } from "../../../../store/facts";
import { sizeClassText } from "../../../../wording/knowledge/match";
import { upperFirst } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { AmountLines } from "../../../parts/AmountLine";
import type { SectionProps } from "../../../parts/report/section-types";
import styles from "./Plan.module.css";
import { ExampleLink } from "../../../parts/ExampleLink";

interface Props extends Pick<SectionProps, "report" | "known"> {
  readonly plan: Plan;
}

type ExampleMoney = ReturnType<typeof moneyOfExamples>[number];

/** An example with its amounts. */
function Example({ id, amounts }: { readonly id: Id; readonly amounts: readonly Amount[] }) {
  return (
    <li>
      <p>
        <strong>
          <ExampleLink id={id} />
        </strong>
      </p>
      <AmountLines amounts={amounts} />
    </li>
  );
}

/** Examples of municipalities of one size. */
function SizeGroup({ size, group }: { readonly size: ExampleMoney["size"]; readonly group: readonly ExampleMoney[] }) {
  const i18n = useTranslator();
  const text = sizeClassText(i18n, size);
  const same = group[0]?.same === true;
  return (
    <>
      <h3>{same ? i18n.t("plan.exampleSameSize", { size: text }) : upperFirst(i18n, text)}</h3>
      <ul className={styles.grants}>
        {group.map(({ practice, amounts }) => (
          <Example key={practice.id} id={practice.id} amounts={amounts} />
        ))}
      </ul>
    </>
  );
}

/** What other municipalities gave or received for the same forms, by their size, the nearest first. */
export function PlanExamples({ plan, report: { date, municipality }, known: { municipalities } }: Props) {
  const { t } = useTranslator();
  const forms = plan.forms.map(({ form }) => form);
  const found = moneyOfExamples(facts, forms, { date, municipality, municipalities });
  const sizes = [...new Set(found.map(({ size }) => size))];
  return (
    <div>
      <h2>{t("plan.examples")}</h2>
      {found.length === 0 && <p className="small">{t("plan.examplesNone")}</p>}
      {sizes.map((size) => (
        <SizeGroup key={size} size={size} group={found.filter((one) => one.size === size)} />
      ))}
    </div>
  );
}
