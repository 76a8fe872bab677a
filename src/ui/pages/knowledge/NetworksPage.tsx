import { sourceText } from "../../../wording/phrases";
import { facts } from "../../../store/facts";
import { library } from "../../../store/library";
import { setFilters, clearFilters } from "../../../store/browse";
import { useTranslator } from "../../kit/hooks/translator-context";
import { AddressLine, AddressList } from "../../parts/guidance/AddressLine";
import { joiningTexts } from "../../../wording/knowledge/knowledge-facts";
import { Named, PlaceNamed } from "../../kit/Named";
import styles from "./Browse.module.css";
import { BrowsePage, NoteList } from "./BrowsePage";
import { Filters, Select } from "./Filters";
import { themeNames } from "../../../wording/knowledge/knowledge";
import { useView } from "../../kit/hooks/use-views";

/** Organisations that help municipalities, for any municipality. */
function Bodies() {
  const { t, data, format } = useTranslator();
  if (library.bodies.length === 0) return null;
  return (
    <section aria-labelledby="bodies" className="stack">
      <h2 id="bodies">{t("guidance.bodies")}</h2>
      <AddressList className={styles.items} links={library.bodies.map(({ link }) => link)}>
        {library.bodies.map(({ id, name, provinces, link }) => (
          <li key={id}>
            <h3>
              <PlaceNamed places={[name]}>{name}</PlaceNamed>
            </h3>
            <Named as="p">{data.bodies[id]?.summary}</Named>
            {provinces.length > 0 && (
              <p>
                <PlaceNamed places={provinces}>
                  {t("guidance.bodyProvinces", { list: format.list(provinces) })}
                </PlaceNamed>
              </p>
            )}
            <AddressLine link={link} />
          </li>
        ))}
      </AddressList>
    </section>
  );
}

/** Networks of local governments, by theme. */
export function NetworksPage() {
  const i18n = useTranslator();
  const { t, data, format } = i18n;
  const { theme } = useView("networks");
  const shown = facts.networks.filter((network) => theme === null || network.themes.includes(theme));
  const used = facts.themes.filter(({ id }) => facts.networks.some((network) => network.themes.includes(id)));
  return (
    <BrowsePage title={t("browse.networks.title")} lead={t("browse.networks.lead")}>
      <Filters
        count={t("browse.networks.count", { shown: shown.length, total: facts.networks.length })}
        onReset={() => clearFilters("networks")}
      >
        <Select
          label={t("browse.networks.theme")}
          value={theme}
          options={used.map(({ id }) => ({ value: id, label: data.themes[id]?.name ?? id }))}
          onChange={(value) => setFilters("networks", { theme: value })}
        />
      </Filters>
      <AddressList className={styles.items} links={shown.map(({ link }) => link)}>
        {shown.map((network) => (
          <li key={network.id}>
            <Named as="h2">{network.name}</Named>
            <Named as="p">{data.networks[network.id]?.summary}</Named>
            <p>
              {network.themes.length === 0
                ? t("browse.networks.noThemes")
                : t("browse.networks.themes", { list: format.list(themeNames(i18n, network.themes)) })}
            </p>
            {network.joining !== null && (
              <p>
                {joiningTexts(i18n, network.joining).join(" ")} <Named>{data.networks[network.id]?.join}</Named>{" "}
                <span className="small">{sourceText(i18n, network.joining.source)}</span>
              </p>
            )}
            <AddressLine link={network.link} />
            <NoteList notes={network.notes} />
            <p className="small">{sourceText(i18n, network.source)}</p>
          </li>
        ))}
      </AddressList>
      <Bodies />
    </BrowsePage>
  );
}
