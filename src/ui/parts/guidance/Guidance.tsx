import type { Id } from "../../../domain/id";
import { sourceText } from "../../../wording/phrases";
import { facts } from "../../../store/facts";
import { library } from "../../../store/library";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";
import { SourcedItem } from "../SourcedItem";
import { AddressLine, AddressList } from "./AddressLine";

interface FormProps {
  readonly form: Id;
}

/** The risks of a form, each with what to do about it. */
function Risks({ form }: FormProps) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <ul className="bullets">
      {facts.risks
        .filter(({ forms }) => forms.includes(form))
        .map(({ id, reading, source }) => (
          <SourcedItem
            key={id}
            source={reading || source === undefined ? t("common.ourReading") : sourceText(i18n, source)}
          >
            <Named>{`${data.risks[id]?.risk} ${data.risks[id]?.advice}`}</Named>
          </SourcedItem>
        ))}
    </ul>
  );
}

/** Published texts to start from, by address. */
function Models({ form }: FormProps) {
  const { t, data } = useTranslator();
  const models = library.models.filter(({ forms }) => forms.includes(form));
  return (
    <AddressList className="bullets" links={models.map(({ link }) => link)}>
      {models.map(({ id, by, link }) => (
        <li key={id}>
          <p>
            <Named>{data.models[id]?.what}</Named> <Named>{t("guidance.by", { by })}</Named>
          </p>
          <AddressLine link={link} />
        </li>
      ))}
    </AddressList>
  );
}

/** Help for a municipality that chooses a form: its risks, and texts to start from. */
export function Guidance({ form }: FormProps) {
  const { t } = useTranslator();
  const has = (list: readonly { readonly forms: readonly Id[] }[]) => list.some(({ forms }) => forms.includes(form));
  return (
    <>
      {has(facts.risks) && (
        <>
          <h2>{t("guidance.risks")}</h2>
          <Risks form={form} />
        </>
      )}
      {has(library.models) && (
        <>
          <h2>{t("guidance.models")}</h2>
          <p>{t("guidance.modelsLead")}</p>
          <Models form={form} />
        </>
      )}
    </>
  );
}
