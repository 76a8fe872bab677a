import { Link } from "wouter";
import { whoseText } from "../../../wording/answers/kept-dossier";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";

/** Whose dossier is open, when it last changed, and the way to the others. */
export function Whose() {
  const i18n = useTranslator();
  const dossier = useApp((state) => state.dossier);
  const name = useApp((state) => state.name);
  const municipality = useMunicipality(dossier.answers.municipality);
  return (
    <>
      {name !== "" && (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      <p>{whoseText(i18n, dossier, municipality)}</p>
      <p className="small">
        <Link href={paths.dossiers}>{i18n.t("dossiers.link")}</Link>
      </p>
    </>
  );
}
