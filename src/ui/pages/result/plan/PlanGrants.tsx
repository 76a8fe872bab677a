import { Link } from "wouter";
import type { Plan, PlanGrant } from "../../../../report/plan/types";
import { grantsTable, possibleText } from "../../../../wording/plan/sums";
import { grantText } from "../../../../wording/plan/text";
import { paths } from "../../../kit/site/paths";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { ColumnHeads } from "../../../kit/ColumnHeads";
import { Named } from "../../../kit/Named";
import { Checked, CheckedTogether, Unsure, useCheckedTogether } from "../../../parts/form/ChannelParts";
import styles from "./Plan.module.css";

interface GrantsProps {
  readonly grants: readonly PlanGrant[];
  /** Whether the day of the check is stated once for all grants. */
  readonly checked: boolean;
}

function Grants({ grants, checked }: GrantsProps) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <ul className={styles.grants}>
      {grants.map((grant) => (
        <li key={grant.channel.id} data-possible={grant.standing === "possible"}>
          <p>
            <strong>
              <Link href={paths.channel(grant.channel.id)}>
                <Named>{data.channels[grant.channel.id]?.name ?? grant.channel.id}</Named>
              </Link>
            </strong>
            {i18n.format.colon}
            {t(`channel.status_${grant.channel.status}`)} {checked && <Unsure certainty={grant.channel.certainty} />}
          </p>
          <p>
            <Named>{grantText(i18n, grant)}</Named>
          </p>
          {!checked && (
            <p className="small">
              <Checked channel={grant.channel} />.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What grants could give at most, year by year; decorative, as the table has the amounts. */
function YearBars({ years }: Pick<Plan, "years">) {
  const most = Math.max(...years.map(({ possible }) => possible.most));
  return (
    <div className={styles.years} aria-hidden="true">
      {years.map(({ year, possible }) => (
        <span key={year}>
          <span className={styles.unknown}>{possible.unknown > 0 && "?"}</span>
          <span style={{ blockSize: `${most === 0 ? 0 : (possible.most / most) * 4}rem` }} />
          {year}
        </span>
      ))}
    </div>
  );
}

/** What all possible grants could give together: in one line, or by year if that differs. */
function Together({ plan }: { readonly plan: Plan }) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const years = grantsTable(i18n, plan);
  const all = possibleText(i18n, plan.total.possible);
  if (years === null)
    return (
      <p>
        {t("plan.row_possible")}
        {format.colon}
        {all}
      </p>
    );
  return (
    <>
      <YearBars years={plan.years} />
      <table className={styles.table}>
        <caption>{years.caption}</caption>
        <ColumnHeads names={years.headers} />
        <tbody>
          {years.rows.map(([year, possible]) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{possible}</td>
            </tr>
          ))}
          <tr data-row="together">
            <th scope="row">{t("plan.columnTotal", { count: plan.years.length })}</th>
            <td>{all}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** External money for the forms: what is possible, then what does not count, each with its reason. */
export function PlanGrants({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslator();
  const possible = plan.grants.filter((grant) => grant.standing === "possible");
  const others = plan.grants.filter((grant) => grant.standing !== "possible");
  const day = useCheckedTogether(plan.grants.map(({ channel }) => channel));
  return (
    <div>
      <h2>{t("plan.grants")}</h2>
      {plan.grants.length === 0 && <p>{t("plan.grantsNone")}</p>}
      {plan.grants.length > 0 && (
        <p className="small">{t(possible.length === 0 ? "plan.grantsNonePossible" : "plan.grantsLead")}</p>
      )}
      {plan.grants.length > 0 && <CheckedTogether day={day} />}
      {possible.length > 0 && <Grants grants={possible} checked={day !== null} />}
      {possible.length > 0 && <Together plan={plan} />}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t("plan.grantsNot", { count: others.length })}</summary>
          <Grants grants={others} checked={day !== null} />
        </details>
      )}
    </div>
  );
}
