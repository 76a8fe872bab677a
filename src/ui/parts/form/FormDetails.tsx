import { Link } from "wouter";
import type { FormReport } from "../../../report/report";
import type { FormSteps } from "../../../report/steps";
import {
  formList,
  formName,
  needStatusText,
  needText,
  readingText,
  sourceText,
  termText,
} from "../../../wording/phrases";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import { AmountList, OldAmount } from "../AmountLine";
import { Bullets, Named } from "../../kit/Named";
import { StandingText } from "../signs/StateText";
import { MatchedChannels } from "./ChannelList";
import { PracticeList } from "./PracticeList";
import { StepList } from "./StepList";
import styles from "./FormDetails.module.css";

/** Staff, money and term that a form needs, compared with what is available. */
function Needs({ form }: { readonly form: FormReport }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { needs, advice } = form;
  const rows = [
    { resource: "staff", need: needs.fte, of: advice.staff },
    { resource: "money", need: needs.euroPerYear, of: advice.money },
  ] as const;
  return (
    <dl className={styles.facts}>
      {rows.map(({ resource, need, of }) => (
        <div key={resource}>
          <dt>{t(`fit.${resource}`)}</dt>
          <dd>
            {needText(i18n, resource, need?.minimum ?? null)} <StandingText resource={resource} of={of} />
            {need !== null && (
              <span className="small">
                {` ${needStatusText(i18n, need.status)}${i18n.format.semicolon}${sourceText(i18n, need.source)}`}
              </span>
            )}
            {need !== null && <OldAmount of={{ year: null, source: need.source }} />}
          </dd>
        </div>
      ))}
      <div>
        <dt>{t("result.columnTerm")}</dt>
        <dd>
          {termText(i18n, form.term)} <span className="small">{readingText(i18n, form.term.source)}</span>
        </dd>
      </div>
    </dl>
  );
}

interface PartProps {
  readonly form: FormReport;
  readonly heading: "h3" | "h4";
}

/** On the form's own page its parts are landmarks; in the advice several forms would have the same ones. */
function landmark(heading: PartProps["heading"], id: string): string | undefined {
  return heading === "h3" ? id : undefined;
}

function Combines({ form, heading: Heading }: PartProps) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const id = `${form.form}-combines`;
  return (
    <section aria-labelledby={landmark(Heading, id)}>
      <Heading id={id}>{t("result.combines")}</Heading>
      <Named as="p">{data.workForms[form.form]?.combines}</Named>
      {form.combinesWith.length > 0 && (
        <p className="small">{t("result.combinesNamed", { forms: formList(i18n, form.combinesWith) })}</p>
      )}
    </section>
  );
}

function Notes({ form, heading: Heading }: PartProps) {
  const { t, data } = useTranslator();
  if (form.notes.length === 0) return null;
  const id = `${form.form}-notes`;
  return (
    <section aria-labelledby={landmark(Heading, id)}>
      <Heading id={id}>{t("result.notes")}</Heading>
      <Bullets texts={form.notes.map((note) => data.notes[note]?.text)} />
    </section>
  );
}

/** Examples and channels of this form; the advice has separate sections for them. */
function Matched({ form, heading: Heading }: PartProps) {
  const { t } = useTranslator();
  const id = (part: string) => `${form.form}-${part}`;
  return (
    <>
      <section aria-labelledby={id("examples")}>
        <Heading id={id("examples")}>{t("result.examples")}</Heading>
        <PracticeList matches={form.practices} withForm={false} />
      </section>
      <section aria-labelledby={id("funding")}>
        <Heading id={id("funding")}>{t("result.funding")}</Heading>
        <MatchedChannels matches={form.channels} withForm={false} />
      </section>
    </>
  );
}

/**
 * One form in full: description, people and money, combinations, notes.
 * @param steps on the form's own page, which then also has funding, examples and first steps.
 */
export function FormDetails({ form, steps }: { readonly form: FormReport; readonly steps?: FormSteps | undefined }) {
  const full = steps !== undefined;
  const i18n = useTranslator();
  const { t, data } = i18n;
  const texts = data.workForms[form.form];
  const name = formName(i18n, form.form);
  const id = (part: string) => `${form.form}-${part}`;
  // On its own page the form is the subject; in the advice it is one of several under a heading.
  const Heading = full ? "h3" : "h4";
  return (
    <article className={styles.form} aria-labelledby={full ? undefined : id("name")}>
      {!full && (
        <>
          <h3 id={id("name")}>{name}</h3>
          <Named as="p" className={styles.what}>
            {texts?.what}
          </Named>
        </>
      )}
      <div className={styles.columns}>
        <section aria-labelledby={landmark(Heading, id("needs"))}>
          <Heading id={id("needs")}>{t("result.needs")}</Heading>
          <Needs form={form} />
          <Heading>{t("result.amounts")}</Heading>
          {form.amounts.length === 0 ? <p>{t("result.noAmounts")}</p> : <AmountList amounts={form.amounts} />}
        </section>
        {steps !== undefined && (
          <section aria-labelledby={id("steps")}>
            <Heading id={id("steps")}>{t("result.steps")}</Heading>
            <p className="small">{t("steps.lead")}</p>
            <StepList steps={steps} />
          </section>
        )}
        {full && <Matched form={form} heading={Heading} />}
        <Combines form={form} heading={Heading} />
        <Notes form={form} heading={Heading} />
      </div>
      {!full && (
        <p className="no-print">
          <Link href={paths.form(form.form)}>{t("result.more", { form: formName(i18n, form.form) })}</Link>
        </p>
      )}
    </article>
  );
}
