import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { appStore } from "../../../store/app";
import { QuietButton } from "../../kit/Button";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import { UndoBar } from "../../parts/UndoBar";
import { saveDossier } from "../../parts/save-dossier";
import styles from "./Group.module.css";
import { ImportPanel } from "./ImportPanel";
import { MembersTable } from "./MembersTable";
import { FitTable } from "./FitTable";
import { GroupProposal } from "./GroupProposal";
import { SaveReport } from "./SaveReport";
import { SharedFacts } from "./SharedFacts";
import { Spread } from "./SpreadTable";
import { type Chosen, type Group, useGroup } from "./use-group";

/** Agreement in words and as a number. */
function Agreement({ group }: { readonly group: Group }) {
  const { t, format } = useTranslator();
  const { concordance, agreement } = group.report;
  return (
    <details>
      <summary>{t("group.agreementTitle")}</summary>
      {concordance === null || agreement === null ? (
        <p>{t("group.concordanceNone")}</p>
      ) : (
        <p>{`${t(`group.agreement_${agreement}`)} ${t("group.concordance", { w: format.number(concordance) })}`}</p>
      )}
    </details>
  );
}

interface Resulting {
  readonly group: Group;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Asked before answers of several municipalities count as those of one. */
function Municipalities({ onTogether }: { readonly onTogether: () => void }) {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="municipalities">
      <h2 id="municipalities">{t("group.municipalities")}</h2>
      <p>{t("group.municipalitiesWhy")}</p>
      <p>
        <QuietButton onClick={onTogether}>{t("group.together")}</QuietButton>
      </p>
    </section>
  );
}

/** @param asked whether a question came before: its button is gone, so the focus moves to the result. */
function Proposed({ group, asked }: Pick<Resulting, "group"> & { readonly asked: boolean }) {
  const { t } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);
  return (
    <section aria-labelledby="proposal">
      <h2 id="proposal" ref={heading} tabIndex={-1}>
        {t("group.proposal")}
      </h2>
      <GroupProposal group={group} />
    </section>
  );
}

/** Form by form and question by question. */
function Compared({ group }: Pick<Resulting, "group">) {
  const { t } = useTranslator();
  return (
    <>
      <section aria-labelledby="fits">
        <h2 id="fits">{t("group.fits")}</h2>
        <FitTable group={group} />
        <Agreement group={group} />
      </section>
      <section aria-labelledby="spread">
        <h2 id="spread">{t("group.spreadTitle")}</h2>
        <Spread group={group} />
      </section>
    </>
  );
}

/** One answer for the municipality where people gave several, and the report. */
function Agreed({ group, chosen, onChoose }: Resulting) {
  const { t } = useTranslator();
  return (
    <>
      <section aria-labelledby="shared">
        <h2 id="shared">{t("group.shared")}</h2>
        <p>{t("group.sharedLead")}</p>
        <SharedFacts group={group} chosen={chosen} onChoose={onChoose} />
      </section>
      <SaveReport group={group} chosen={chosen} />
    </>
  );
}

/** What the page is for, and the questions on paper for those without a screen. */
function Lead() {
  const { t } = useTranslator();
  return (
    <>
      <p className="lead">{t("group.lead")}</p>
      <p className="small">
        {t("group.privacy")}{" "}
        <Link href={paths.paper} className="no-print">
          {t("paper.link")}
        </Link>
      </p>
    </>
  );
}

function Save() {
  const { t } = useTranslator();
  const [saved, setSaved] = useState(false);
  const save = () => {
    saveDossier(t);
    setSaved(true);
  };
  return (
    <section aria-labelledby="save" className="no-print">
      <h2 id="save">{t("group.exportTitle")}</h2>
      <p>
        <QuietButton onClick={save}>{t("group.export")}</QuietButton>
      </p>
      <p role="status">{saved && t("group.exported")}</p>
      <p className="small">{t("group.exportHint")}</p>
    </section>
  );
}

/** Answers of several people: add their dossiers, see agreement and difference, and the joint advice. */
export function GroupPage() {
  const { t } = useTranslator();
  const heading = usePage(t("group.title"));
  const dossier = useApp((state) => state.dossier);
  const undoable = useApp((state) => state.before !== null);
  const [withOwn, setWithOwn] = useState(true);
  const [message, setMessage] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen>({});
  const group = useGroup(dossier, withOwn, chosen);
  const [together, setTogether] = useState(false);
  const others = (dossier.respondents ?? []).length;
  const mixed = group.report.municipalities.length > 1 && !together;
  const known = others > 0 && !mixed;
  const remove = (id: string, name: string) => {
    appStore.getState().removeRespondent(id);
    setMessage(t("group.removed", { name }));
    heading.current?.focus();
  };
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t("group.title")}
      </h1>
      <Lead />
      <div className={styles.start}>
        {others > 0 && mixed && <Municipalities onTogether={() => setTogether(true)} />}
        {known && <Proposed group={group} asked={together} />}
        <ImportPanel />
      </div>
      {known && <Compared group={group} />}
      <section aria-labelledby="members">
        <h2 id="members">{t("group.membersTitle")}</h2>
        <UndoBar
          message={undoable ? message : null}
          undo={undoable}
          onUndone={() => {
            setMessage(null);
            heading.current?.focus();
          }}
        />
        {others === 0 && <p>{t("group.membersEmpty")}</p>}
        {(group.members.some(({ id }) => id === "own") || !withOwn) && (
          <p className="no-print">
            <label className={styles.own}>
              <input type="checkbox" checked={withOwn} onChange={(event) => setWithOwn(event.target.checked)} />
              <span>{t("group.countOwn")}</span>
            </label>
          </p>
        )}
        {group.members.length > 0 && <MembersTable group={group} onRemove={remove} />}
      </section>
      {known && <Agreed group={group} chosen={chosen} onChoose={setChosen} />}
      {others > 0 && <Save />}
      <p className="no-print">
        <Link href={paths.result}>{t("compare.back")}</Link>
      </p>
    </div>
  );
}
