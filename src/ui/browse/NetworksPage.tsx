import { sourceText } from "../../i18n/phrases";
import { facts } from "../../state/app";
import { look, lookPlain } from "../../state/browse";
import { useWords } from "../app/words-context";
import { Named } from "../components/Named";
import styles from "./Browse.module.css";
import { BrowsePage, NoteList } from "./BrowsePage";
import { Filters, Select } from "./Filters";
import { themeNames } from "./texts";
import { useView } from "./use-views";

/** Networks of local governments, by theme. */
export function NetworksPage() {
  const words = useWords();
  const { t, data, format } = words;
  const { theme } = useView("networks");
  const shown = facts.networks.filter((network) => theme === null || network.themes.includes(theme));
  const used = facts.themes.filter(({ id }) => facts.networks.some((network) => network.themes.includes(id)));
  return (
    <BrowsePage title={t("browse.networks.title")} lead={t("browse.networks.lead")}>
      <Filters
        count={t("browse.networks.count", { shown: shown.length, total: facts.networks.length })}
        onReset={() => lookPlain("networks")}
      >
        <Select
          label={t("browse.networks.theme")}
          value={theme}
          options={used.map(({ id }) => ({ value: id, label: data.themes[id]?.name ?? id }))}
          onChange={(value) => look("networks", { theme: value })}
        />
      </Filters>
      <ul className={styles.items}>
        {shown.map((network) => (
          <li key={network.id}>
            <h2>
              <Named>{network.name}</Named>
            </h2>
            <p>
              <Named>{data.networks[network.id]?.summary}</Named>
            </p>
            <p>
              {network.themes.length === 0
                ? t("browse.networks.noThemes")
                : t("browse.networks.themes", { list: format.list(themeNames(words, network.themes)) })}
            </p>
            <NoteList notes={network.notes} />
            <p className="small">{sourceText(words, network.source)}</p>
          </li>
        ))}
      </ul>
    </BrowsePage>
  );
}
