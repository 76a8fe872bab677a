import { methodSections } from "../../../wording/knowledge/method";
import { sourceText } from "../../../wording/phrases";
import { about } from "../../../store/app";
import { facts } from "../../../store/facts";
import { PageTitle } from "../../kit/PageTitle";
import { useTranslator } from "../../kit/hooks/translator-context";
import { DataVersion, SourceLine } from "../../parts/Ages";
import { Named } from "../../kit/Named";
import { SourcedItem } from "../../parts/SourcedItem";
import { OwnSettingsPanel } from "./OwnSettingsPanel";

/** How the advice is computed, and the sources of the facts. */
export function MethodPage() {
  const i18n = useTranslator();
  const { t, data } = i18n;
  return (
    <article className="prose">
      <PageTitle>{t("method.title")}</PageTitle>
      <p className="lead">{t("method.lead")}</p>
      {methodSections(i18n, about).map(({ id, title, texts }) => (
        <section key={id} className="stack">
          <h2>{title}</h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <OwnSettingsPanel />
      <section className="stack">
        <h2>{t("method.notesTitle")}</h2>
        <ul className="bullets">
          {facts.notes.map((note) => (
            <SourcedItem key={note.id} source={sourceText(i18n, note.source)}>
              <Named>{data.notes[note.id]?.text}</Named>
            </SourcedItem>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t("method.sourcesTitle")}</h2>
        <SourceLine />
        <DataVersion />
      </section>
    </article>
  );
}
