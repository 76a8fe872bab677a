import { expect, it } from "vitest";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { knowledgeEntries } from "../../src/wording/knowledge/entries";
import { allWords } from "../../tooling/support/words";

it.each(allWords.map((words) => [words.language, words] as const))(
  "has every form, example, channel, network, organisation and word once, with a title and a text: %s",
  (_, words) => {
    const entries = knowledgeEntries(words, dataset, dataset, municipalities);
    const all = dataset.workForms.length + dataset.practices.length + dataset.mentions.length + dataset.channels.length;
    expect(entries).toHaveLength(all + dataset.networks.length + dataset.bodies.length + dataset.glossary.length);
    expect(new Set(entries.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(entries.length);
    expect(entries.filter(({ title, summary }) => title.trim() === "" || summary.trim() === "")).toEqual([]);
  },
);
