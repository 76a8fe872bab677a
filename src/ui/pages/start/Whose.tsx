import { useApp } from "../../kit/hooks/use-app";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";

/** Whose dossier one goes on with, and when it was changed last. */
export function Whose() {
  const { t, format } = useTranslator();
  const { answers, changedOn } = useApp((state) => state.dossier);
  const municipality = useMunicipality(answers.municipality);
  if (changedOn === undefined) return null;
  const date = format.date(changedOn);
  const names = [answers.respondent.name, municipality?.name].filter((name) => name !== undefined);
  return <p>{names.length === 0 ? t("kept.nobody", { date }) : t("kept.whose", { date, who: names.join(", ") })}</p>;
}
