// Where the text of a PDF stands on its pages.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { CONTENT_BOTTOM, CONTENT_HEIGHT, PAGE } from "../../src/documents/pdf/theme";

/** Which part of the height for text each page uses, 0 to 1, without what stands in the margins. */
export async function fillOf(bytes: Uint8Array): Promise<readonly number[]> {
  const js = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const fills: number[] = [];
  for (let number = 1; number <= js.numPages; number += 1) {
    const { items } = await (await js.getPage(number)).getTextContent();
    const depths = items.flatMap((item) =>
      "str" in item && item.str.trim() !== "" ? [PAGE.height - Number(item.transform[5])] : [],
    );
    const lowest = Math.max(PAGE.top, ...depths.filter((depth) => depth < CONTENT_BOTTOM));
    fills.push((lowest - PAGE.top) / CONTENT_HEIGHT);
  }
  await js.destroy();
  return fills;
}
