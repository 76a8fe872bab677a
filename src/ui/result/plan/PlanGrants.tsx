import { Link } from "wouter";
import type { Plan, PlanGrant } from "../../../domain/plan";
import { grantText } from "../../../i18n/plan-text";
import { paths } from "../../app/paths";
import { useWords } from "../../app/words-context";
import { Named } from "../../components/Named";
import { Checked } from "../../browse/ChannelParts";
import styles from "./Plan.module.css";

function Grants({ grants }: { readonly grants: readonly PlanGrant[] }) {
  const words = useWords();
  const { t, data } = words;
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
            {words.format.colon}
            {t(`channel.status_${grant.channel.status}`)}
          </p>
          <p>
            <Named>{grantText(words, grant)}</Named>
          </p>
          <p className="small">
            <Checked channel={grant.channel} />. {t("channel.check")}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Outside money of the forms: what is possible, and behind that what does not count, each with why. */
export function PlanGrants({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const possible = plan.grants.filter((grant) => grant.standing === "possible");
  const others = plan.grants.filter((grant) => grant.standing !== "possible");
  return (
    <div>
      <h3>{t("sheet.grants")}</h3>
      {plan.grants.length === 0 && <p>{t("sheet.grantsNone")}</p>}
      {plan.grants.length > 0 && (
        <p className="small">{t(possible.length === 0 ? "sheet.grantsNonePossible" : "sheet.grantsLead")}</p>
      )}
      {possible.length > 0 && <Grants grants={possible} />}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t("sheet.grantsNot", { count: others.length })}</summary>
          <Grants grants={others} />
        </details>
      )}
    </div>
  );
}
