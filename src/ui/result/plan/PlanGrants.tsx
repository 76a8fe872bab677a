import { Link } from "wouter";
import { grantText } from "../../../i18n/plan-text";
import type { Plan } from "../../../domain/plan";
import { paths } from "../../app/paths";
import { useWords } from "../../app/words-context";
import { Checked } from "../../browse/ChannelParts";
import styles from "./Plan.module.css";

/** Outside money of the forms: what is possible, and what does not count, each with why. */
export function PlanGrants({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const { t, data } = words;
  return (
    <div>
      <h3>{t("sheet.grants")}</h3>
      {plan.grants.length === 0 ? (
        <p>{t("sheet.grantsNone")}</p>
      ) : (
        <>
          <p className="small">{t("sheet.grantsLead")}</p>
          <ul className={styles.grants}>
            {plan.grants.map((grant) => (
              <li key={grant.channel.id} data-possible={grant.standing === "possible"}>
                <p>
                  <strong>
                    <Link href={paths.channel(grant.channel.id)}>
                      {data.channels[grant.channel.id]?.name ?? grant.channel.id}
                    </Link>
                  </strong>
                  {": "}
                  {t(`channel.status_${grant.channel.status}`)}
                </p>
                <p>{grantText(words, grant)}</p>
                <p className="small">
                  <Checked channel={grant.channel} />. {t("channel.check")}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
