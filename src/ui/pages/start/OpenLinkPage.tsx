import { useState } from "react";
import { Link, useLocation } from "wouter";
import { faultForPerson } from "../../../wording/answers/dossier-fault";
import { notDoneText } from "../../../wording/answers/kept-dossier";
import { headlineTitle } from "../../../wording/advice/headline";
import { adviceFor, reportFor } from "../../../store/advice";
import { appStore, core } from "../../../store/app";
import { newDossier } from "../../../store/dossiers/change";
import { cabinet } from "../../../store/dossiers/here";
import { readLink } from "../../../dossier/link";
import { dossierAfterMergers } from "../../../dossier/mergers";
import { hasContent } from "../../../store/slices/answers";
import { Button, QuietButton } from "../../kit/Button";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { useMunicipalities } from "../../kit/hooks/use-municipalities";
import { PageTitle } from "../../kit/PageTitle";
import { FaultList } from "../../parts/FaultList";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./StartPage.module.css";

/** Answers that somebody shared by a link: the advice on them, and the choice to adopt them or not. */
export function OpenLinkPage({ data }: { readonly data: string }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const [, navigate] = useLocation();
  const own = useApp((state) => hasContent(state.dossier));
  const [problem, setProblem] = useState("");
  const list = useMunicipalities();
  const read = readLink(data, core);
  const title = <PageTitle>{t("link.title")}</PageTitle>;
  if (!read.ok || !read.reading.ok)
    return (
      <div className="prose">
        {title}
        <p>{t(read.ok ? "link.damaged" : `link.${read.error}`)}</p>
        <p>
          <Link href={paths.start}>{t("notFound.back")}</Link>
        </p>
      </div>
    );
  const { faults } = read.reading;
  const moved = dossierAfterMergers(read.reading.dossier, typeof list === "string" ? [] : list);
  const { value: dossier } = moved;
  const notes = [...read.reading.notes, ...moved.notes];
  const report = reportFor(adviceFor(dossier.answers), null);
  const open = () => {
    appStore.getState().open(dossier, notes);
    navigate(paths.check);
  };
  const openAsNew = () => {
    const why = newDossier(cabinet, dossier, notes);
    if (why === null) navigate(paths.check);
    else setProblem(notDoneText(i18n.t, why));
  };
  return (
    <div className="prose">
      {title}
      <p className="lead">{t("link.advice", { headline: headlineTitle(i18n, report.headline) })}</p>
      <FaultList faults={faults.map((fault) => faultForPerson(i18n, fault))} />
      <p>{t(own ? "link.replaces" : "link.nothingToLose")}</p>
      <p className={styles.actions}>
        <Button onClick={open}>{t("link.open")}</Button>
        {own && <QuietButton onClick={openAsNew}>{t("dossiers.asNew")}</QuietButton>}
        <Link href={paths.start}>{t(own ? "link.keep" : "notFound.back")}</Link>
      </p>
      <p role="alert">{problem}</p>
    </div>
  );
}
