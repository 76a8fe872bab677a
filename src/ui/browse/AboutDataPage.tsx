import { facts } from "../../state/app";
import { useWords } from "../app/words-context";
import { BrowsePage, FactList } from "./BrowsePage";

const COUNTED = [
  { name: "forms", list: facts.workForms },
  { name: "criteria", list: facts.criteria },
  { name: "practices", list: facts.practices },
  { name: "mentions", list: facts.mentions },
  { name: "channels", list: facts.channels },
  { name: "networks", list: facts.networks },
  { name: "publications", list: facts.publications },
  { name: "places", list: facts.places },
  { name: "glossary", list: facts.glossary },
  { name: "notes", list: facts.notes },
] as const;

const CREDITS = ["guide", "statbel", "geonames", "wikipedia", "earth", "fonts", "code"] as const;

/** Version and number of the facts, where they come from, and their licences. */
export function AboutDataPage() {
  const { t, format } = useWords();
  const points = [...new Set(facts.places.map((place) => place.credit))];
  return (
    <BrowsePage title={t("browse.about.title")} lead={t("browse.about.lead")}>
      <section className="stack">
        <h2>{t("browse.about.versionTitle")}</h2>
        <FactList
          rows={[
            { name: t("browse.about.version"), value: facts.version },
            { name: t("browse.about.reviewed"), value: format.date(facts.reviewedOn) },
          ]}
        />
      </section>
      <section className="stack">
        <h2>{t("browse.about.countsTitle")}</h2>
        <FactList
          rows={COUNTED.map(({ name, list }) => ({
            name: t(`browse.about.${name}`),
            value: format.number(list.length),
          }))}
        />
      </section>
      <section className="stack">
        <h2>{t("browse.about.agesTitle")}</h2>
        <p className="prose">{t("browse.about.agesFunding", { count: facts.staleAfterMonths.funding })}</p>
        <p className="prose">{t("browse.about.agesPages")}</p>
      </section>
      <section className="stack prose">
        <h2>{t("browse.about.creditsTitle")}</h2>
        <ul className="bullets">
          {CREDITS.map((credit) => (
            <li key={credit}>{t(`browse.about.${credit}`)}</li>
          ))}
        </ul>
        {points.length > 0 && <p className="small">{t("browse.about.pointSources", { list: points.join("; ") })}</p>}
      </section>
    </BrowsePage>
  );
}
