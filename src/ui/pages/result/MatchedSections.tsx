import { formList } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";
import { MatchedChannels } from "../../parts/form/ChannelList";
import { PracticeList } from "../../parts/form/PracticeList";
import styles from "../../parts/form/FormDetails.module.css";
import type { SectionProps } from "../../parts/report/section-types";

/** Money and help for the top group, against this municipality. */
export function FundingSection({ report }: SectionProps) {
  const i18n = useTranslator();
  const forms = report.top.map(({ form }) => form);
  return (
    <div className={styles.groups}>
      <p>{i18n.t("matched.fundingLead", { forms: formList(i18n, forms) })}</p>
      <MatchedChannels matches={report.funding} withForm={forms.length > 1} />
    </div>
  );
}

/** Examples of the top group, nearest first. */
export function ExamplesSection({ report }: SectionProps) {
  const i18n = useTranslator();
  const forms = report.top.map(({ form }) => form);
  return (
    <div className={styles.groups}>
      <p>{i18n.t("matched.examplesLead", { forms: formList(i18n, forms) })}</p>
      <PracticeList matches={report.examples} withForm={forms.length > 1} />
    </div>
  );
}
