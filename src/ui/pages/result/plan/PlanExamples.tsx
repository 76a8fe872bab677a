import { moneyOfExamples } from "../../../../report/plan/examples";
import type { Plan } from "../../../../report/plan/types";
import { facts } from "../../../../store/facts";
import { sizeClassText } from "../../../../wording/knowledge/match";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { AmountLine } from "../../../parts/AmountLine";
import type { SectionProps } from "../../../parts/report/section-types";
import styles from "./Plan.module.css";
import { ExampleLink } from "../../../parts/ExampleLink";

interface Props extends Pick<SectionProps, "report" | "known"> {
  readonly plan: Plan;
}

/** What other municipalities gave or received for the same forms, with their size beside it. */
export function PlanExamples({ plan, report: { date, municipality }, known: { municipalities } }: Props) {
  const i18n = useTranslator();
  const { t } = i18n;
  const forms = plan.forms.map(({ form }) => form);
  const found = moneyOfExamples(facts, forms, { date, municipality, municipalities });
  return (
    <div>
      <h2>{t("plan.examples")}</h2>
      {found.length === 0 ? (
        <p className="small">{t("plan.examplesNone")}</p>
      ) : (
        <ul className={styles.grants}>
          {found.map(({ practice, amounts, size, same }) => (
            <li key={practice.id}>
              <p>
                <strong>
                  <ExampleLink id={practice.id} />
                </strong>
              </p>
              {amounts.map((amount) => (
                <p key={amount.id}>
                  <AmountLine amount={amount} />
                </p>
              ))}
              <p className="small">
                {t(same === true ? "plan.exampleSameSize" : "plan.exampleSize", { size: sizeClassText(i18n, size) })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
