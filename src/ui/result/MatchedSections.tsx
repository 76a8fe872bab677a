import { formList } from "../../i18n/phrases";
import { useWords } from "../app/words-context";
import { MatchedChannels } from "./ChannelList";
import { PracticeList } from "./PracticeList";
import styles from "./FormDetails.module.css";
import type { SectionProps } from "./section-types";

/** Money and help for the top group, against this municipality. */
export function FundingSection({ report }: SectionProps) {
  const words = useWords();
  const forms = report.top.map(({ form }) => form);
  return (
    <div className={styles.groups}>
      <p>{words.t("matched.fundingLead", { forms: formList(words, forms) })}</p>
      <MatchedChannels matches={report.funding} withForm={forms.length > 1} />
    </div>
  );
}

/** Examples of the top group, nearest first. */
export function ExamplesSection({ report }: SectionProps) {
  const words = useWords();
  const forms = report.top.map(({ form }) => form);
  return (
    <div className={styles.groups}>
      <p>{words.t("matched.examplesLead", { forms: formList(words, forms) })}</p>
      <PracticeList matches={report.examples} withForm={forms.length > 1} />
    </div>
  );
}
