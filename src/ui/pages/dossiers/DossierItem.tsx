import { Link } from "wouter";
import { DOSSIER_NAME_LIMIT } from "../../../domain/answers";
import { renameDossier } from "../../../store/dossiers/change";
import { cabinet } from "../../../store/dossiers/here";
import { notDoneText, whoseText } from "../../../wording/answers/kept-dossier";
import { LinkButton } from "../../kit/Button";
import { paths } from "../../kit/site/paths";
import { useMunicipality } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import { useRenaming } from "../../parts/NameForm";
import styles from "./Dossiers.module.css";
import type { Listed } from "./use-kept";

/** The dossier that a button acts on, for screen readers only. */
function Of({ title }: { readonly title: string }) {
  const { format } = useTranslator();
  return (
    <span className="visually-hidden">
      {format.colon}
      {title}
    </span>
  );
}

/** Whose dossier it is; null for an unreadable one. */
function Line({ listed: { dossier } }: { readonly listed: Listed }) {
  const i18n = useTranslator();
  const municipality = useMunicipality(dossier?.answers.municipality);
  return dossier === null ? null : <p className="small">{whoseText(i18n, dossier, municipality)}</p>;
}

interface Props {
  readonly listed: Listed;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  /** Announces what was done. */
  readonly announce: (text: string) => void;
}

interface WaysProps extends Omit<Props, "announce"> {
  readonly naming: boolean;
  readonly onNaming: () => void;
}

/** Actions on a dossier; an unreadable one can only be opened, which keeps a copy of it. */
function Ways({ listed, onOpen, onRemove, naming, onNaming }: WaysProps) {
  const { t } = useTranslator();
  const { key, title, name, dossier, open } = listed;
  const of = <Of title={title} />;
  return (
    <p className={styles.ways}>
      {open ? (
        <Link href={paths.start}>
          {t("start.continue")}
          {of}
        </Link>
      ) : (
        <LinkButton onClick={onOpen}>
          {t("dossiers.open")}
          {of}
        </LinkButton>
      )}
      {dossier !== null && (
        <>
          <LinkButton id={key} aria-expanded={naming} onClick={onNaming}>
            {t(name === "" ? "dossiers.rename" : "scenario.rename")}
            {of}
          </LinkButton>
          <LinkButton onClick={onRemove}>
            {t("scenario.remove")}
            {of}
          </LinkButton>
        </>
      )}
    </p>
  );
}

/** A stored dossier with its actions. */
export function DossierItem({ listed, onOpen, onRemove, announce }: Props) {
  const { t } = useTranslator();
  const { key, title, name, open } = listed;
  const check = (typed: string) => {
    const over = typed.trim().length - DOSSIER_NAME_LIMIT;
    return over > 0 ? t("scenario.nameTooLong", { count: over, limit: DOSSIER_NAME_LIMIT }) : null;
  };
  const naming = useRenaming(key, {
    name,
    label: t("dossiers.newName"),
    act: t("dossiers.keepName"),
    check,
    onName: (to) => announce(renameDossier(cabinet, key, to) ? t("dossiers.named") : notDoneText(t, "no-room")),
  });
  return (
    <li data-open={open}>
      <p>
        <strong>{title}</strong> {open && t("dossiers.now")}
      </p>
      <Line listed={listed} />
      <Ways listed={listed} onOpen={onOpen} onRemove={onRemove} naming={naming.open} onNaming={naming.toggle} />
      {naming.form}
    </li>
  );
}

/** A dossier removed a moment ago. */
export function RemovedItem({ listed, onRestore }: { readonly listed: Listed; readonly onRestore: () => void }) {
  const { t } = useTranslator();
  return (
    <li>
      <p>
        <strong>{listed.title}</strong>
      </p>
      <Line listed={listed} />
      <p>
        <LinkButton onClick={onRestore}>
          {t("dossiers.restore")}
          <Of title={listed.title} />
        </LinkButton>
      </p>
    </li>
  );
}
