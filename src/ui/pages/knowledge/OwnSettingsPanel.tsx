import { useState } from "react";
import type { OwnSettings } from "../../../domain/answers";
import type { ContextOption } from "../../../domain/facts/matrix";
import type { Id } from "../../../domain/id";
import type { Level } from "../../../domain/level";
import { ownSettingTexts } from "../../../wording/advice/own";
import { formName, sourceText, upperFirst } from "../../../wording/phrases";
import { appStore } from "../../../store/app";
import { facts } from "../../../store/facts";
import { QuietButton } from "../../kit/Button";
import { useApp } from "../../kit/hooks/use-app";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Bullets } from "../../kit/Named";
import { ColumnHeads } from "../../kit/ColumnHeads";
import styles from "./OwnSettingsPanel.module.css";
import { OwnNeeds } from "./OwnNeeds";

/** The two questions whose levels are our reading. */
type Kind = "occasions" | "partnerRegions";

const LEVELS = [0, 1, 2, 3] as const satisfies readonly Level[];
const POINTS = ["occasion", "partnerRegion"] as const;

interface LevelProps {
  readonly label: string;
  readonly value: Level;
  readonly onChange: (level: Level) => void;
}

function LevelSelect({ label, value, onChange }: LevelProps) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(LEVELS.find((level) => String(level) === event.target.value) ?? value)}
    >
      {LEVELS.map((level) => (
        <option key={level} value={level}>
          {level}
        </option>
      ))}
    </select>
  );
}

/** One option: the level of every form, with its source. */
function Option({
  kind,
  option,
  own,
}: {
  readonly kind: Kind;
  readonly option: ContextOption;
  readonly own: OwnSettings;
}) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const { name, reasons } = data[kind][option.id] ?? { name: option.id };
  const set = (form: Id, level: Level) => appStore.getState().setOwn({ [kind]: { [option.id]: { [form]: level } } });
  return (
    <details>
      <summary>{name}</summary>
      <table className={styles.scale}>
        <caption className="visually-hidden">{t("own.levels", { name })}</caption>
        <ColumnHeads names={[t("result.columnForm"), t("own.level"), t("own.reason")]} />
        <tbody>
          {facts.workForms.map(({ id }) => {
            const given = option.levels[id];
            const mine = own[kind]?.[option.id]?.[id];
            const form = formName(i18n, id);
            return (
              <tr key={id}>
                <th scope="row">{form}</th>
                <td>
                  <LevelSelect
                    label={t("own.levelOf", { form, option: name })}
                    value={mine ?? given?.level ?? 0}
                    onChange={(level) => set(id, level)}
                  />
                </td>
                <td className="small">
                  {mine !== undefined && `${t("own.mark")}${i18n.format.semicolon}`}
                  {given === undefined
                    ? t("own.none")
                    : `${reasons?.[id] ?? ""} ${upperFirst(i18n, sourceText(i18n, given.source))}.`.trim()}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}

function Settings() {
  const i18n = useTranslator();
  const { t } = i18n;
  const own = useApp((state) => state.dossier.answers.own) ?? NOTHING;
  const texts = ownSettingTexts(i18n, own);
  const { setOwn, resetOwn } = appStore.getState();
  return (
    <div className="stack">
      {texts.length > 0 && (
        <section aria-labelledby="own-changed">
          <h3 id="own-changed">{t("own.changed")}</h3>
          <Bullets texts={texts} />
          <QuietButton onClick={resetOwn}>{t("own.reset")}</QuietButton>
        </section>
      )}
      <h3>{t("own.points")}</h3>
      {POINTS.map((kind) => (
        <p key={kind}>
          <LevelSelect
            label={t(`result.${kind}`)}
            value={own.points?.[kind] ?? facts.worth[kind]}
            onChange={(level) => setOwn({ points: { [kind]: level } })}
          />{" "}
          {t(`result.${kind}`)}
        </p>
      ))}
      <OwnNeeds own={own} />
      {(["occasions", "partnerRegions"] as const).map((kind) => (
        <section key={kind} aria-labelledby={`own-${kind}`} className="stack">
          <h3 id={`own-${kind}`}>{t(kind === "occasions" ? "result.occasion" : "result.partnerRegion")}</h3>
          {facts[kind].map((option) => (
            <Option key={option.id} kind={kind} option={option} own={own} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** Every level of occasion and partner region with its reason, which the person can read differently. */
export function OwnSettingsPanel() {
  const { t } = useTranslator();
  // Rendered when opened, so that the prerendered page is the same for everybody.
  const [open, setOpen] = useState(false);
  return (
    <section className="stack" aria-labelledby="own">
      <h2 id="own">{t("own.panel")}</h2>
      <p>{t("own.lead")}</p>
      <details onToggle={(event) => event.currentTarget === event.target && setOpen(event.currentTarget.open)}>
        <summary>{t("own.open")}</summary>
        {open && <Settings />}
      </details>
    </section>
  );
}

const NOTHING: OwnSettings = {};
