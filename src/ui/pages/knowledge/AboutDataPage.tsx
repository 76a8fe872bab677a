import { guideValues, oldReviewText, populationValues } from "../../../wording/knowledge/about";
import { OPEN_DATA_FILES, OPEN_DATA_FOLDER } from "../../../domain/facts/open-data";
import { about } from "../../../store/app";
import { facts } from "../../../store/facts";
import { library } from "../../../store/library";
import { isOldReview } from "../../../report/stale";
import { paths } from "../../kit/site/paths";
import { linkFrom } from "../../kit/site/site";
import { useSite } from "../../kit/site/site-context";
import { useOnDay } from "../../kit/hooks/use-today";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Bullets, PlaceNamed } from "../../kit/Named";
import { BrowsePage, FactList } from "./BrowsePage";

const COUNTED = [
  { name: "forms", list: facts.workForms },
  { name: "criteria", list: facts.criteria },
  { name: "practices", list: facts.practices },
  { name: "mentions", list: facts.mentions },
  { name: "channels", list: facts.channels },
  { name: "networks", list: facts.networks },
  { name: "publications", list: library.publications },
  { name: "places", list: library.places },
  { name: "glossary", list: library.glossary },
  { name: "notes", list: facts.notes },
] as const;

const CREDITS = ["geonames", "wikipedia", "earth", "fonts", "code"] as const;

/** The data as files, at permanent addresses. */
function OpenData() {
  const { t } = useTranslator();
  const site = useSite();
  // The single-file application has no other files.
  if (!site.hasPage(paths.about)) return null;
  return (
    <section className="stack prose">
      <h2>{t("browse.about.openTitle")}</h2>
      <p>{t("browse.about.openText", { version: facts.version })}</p>
      <ul className="bullets">
        {OPEN_DATA_FILES.map((file) => (
          <li key={file}>
            <a href={linkFrom(site.here(), `${OPEN_DATA_FOLDER}/${file}`)}>{file}</a>
          </li>
        ))}
      </ul>
      <p>{t("browse.about.openLicence")}</p>
    </section>
  );
}

/** Changes to the data, newest first. */
function Changes() {
  const { t, data, format } = useTranslator();
  if (library.changes.length === 0) return null;
  return (
    <section className="stack prose">
      <h2>{t("browse.about.changesTitle")}</h2>
      {library.changes.map(({ date, version, what }) => (
        <div key={date}>
          <h3>{`${format.date(date)} (${version})`}</h3>
          <Bullets texts={what.map((id) => data.changes[id]?.what)} />
        </div>
      ))}
    </section>
  );
}

/** How the texts of each language were made; the page ends with where to report an error. */
function Languages() {
  const { t } = useTranslator();
  return (
    <section className="stack prose">
      <h2>{t("browse.about.languagesTitle")}</h2>
      <p>{t("browse.about.languagesText")}</p>
    </section>
  );
}

/** Version and extent of the facts, their sources and licences. */
export function AboutDataPage() {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const population = populationValues(i18n, about);
  const old = useOnDay((day) => isOldReview(about, day));
  const points = [...new Set(library.places.map((place) => place.credit))];
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
        {old && (
          <p>
            <strong className="stale">{oldReviewText(i18n, about)}</strong>
          </p>
        )}
      </section>
      <OpenData />
      <Changes />
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
        <p className="prose">{t("browse.about.agesAmounts", { count: facts.staleAfterMonths.amounts })}</p>
        <p className="prose">{t("browse.about.agesReview", { count: facts.staleAfterMonths.review })}</p>
        <p className="prose">{t("browse.about.agesPages")}</p>
      </section>
      <Languages />
      <section className="stack prose">
        <h2>{t("browse.about.creditsTitle")}</h2>
        <ul className="bullets">
          <li>
            <PlaceNamed places={[about.guide.title]}>{t("browse.about.guide", guideValues(i18n, about))}</PlaceNamed>
          </li>
          {population !== null && <li>{t("app.population", population)}</li>}
          {CREDITS.map((credit) => (
            <li key={credit}>{t(`browse.about.${credit}`)}</li>
          ))}
        </ul>
        {points.length > 0 && (
          <p className="small">{t("browse.about.pointSources", { list: points.join(i18n.format.semicolon) })}</p>
        )}
      </section>
    </BrowsePage>
  );
}
