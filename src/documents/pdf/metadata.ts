import type { Kit } from "./kit";
import type { DocumentMeta } from "../model";

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/**
 * pdfkit writes the same value into the document information (`valueOf`) and, unescaped, into its XML metadata
 * (`toString`): a title with "&" would make the XML, and with it the whole file, invalid.
 */
class SafeInXml extends String {
  override toString(): string {
    return escapeXml(super.toString());
  }
}

// oxlint-disable-next-line no-control-regex -- characters that XML 1.0 does not allow
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** A single line of text without control characters. */
function metaText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(FORBIDDEN, "").trim();
}

/** The document information, in writing order. */
export function documentInfo(meta: DocumentMeta, date: Date): Record<string, unknown> {
  const safe = (text: string) => new SafeInXml(metaText(text));
  return {
    Title: safe(meta.title),
    Author: safe(meta.author),
    Subject: safe(meta.subject),
    Creator: safe(meta.creator),
    Keywords: safe(meta.keywords),
    CreationDate: date,
  };
}

/**
 * Declares PDF/UA-1. pdfkit supports one standard per file and is told PDF/A-3a; PDF/A in turn requires every foreign
 * property to be described, hence the extension schema (foliojs/pdfkit#1603).
 */
export function declareAccessible(kit: Kit): void {
  kit.appendXML(`
    <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas>
        <rdf:Bag>
          <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property>
              <rdf:Seq>
                <rdf:li rdf:parseType="Resource">
                  <pdfaProperty:name>part</pdfaProperty:name>
                  <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                  <pdfaProperty:category>internal</pdfaProperty:category>
                  <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
                </rdf:li>
              </rdf:Seq>
            </pdfaSchema:property>
          </rdf:li>
        </rdf:Bag>
      </pdfaExtension:schemas>
    </rdf:Description>`);
}

/** Attaches the file, as the source of the document. */
export function attach(kit: Kit, meta: DocumentMeta, date: Date): void {
  if (meta.attachment === null) return;
  const { name, description, mime, text } = meta.attachment;
  kit.file(new TextEncoder().encode(text), {
    name: metaText(name),
    description: metaText(description),
    type: mime,
    creationDate: date,
    modifiedDate: date,
    relationship: "Source",
  });
}
