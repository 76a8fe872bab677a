import { Link } from "wouter";
import type { OwnSettings } from "../../../domain/answers";
import { ownSettingTexts } from "../../../wording/advice/own";
import { useTranslator } from "../../kit/hooks/translator-context";
import { paths } from "../../kit/site/paths";

/** The person's own settings, on which this advice is based. */
export function OwnMark({ own }: { readonly own: OwnSettings | undefined }) {
  const i18n = useTranslator();
  const texts = own === undefined ? [] : ownSettingTexts(i18n, own);
  if (texts.length === 0) return null;
  return (
    <p className="small">
      <b>{i18n.t("own.title")}</b>
      {i18n.format.colon}
      {texts.join(i18n.format.semicolon)}. <Link href={paths.method}>{i18n.t("overview.change")}</Link>
    </p>
  );
}
