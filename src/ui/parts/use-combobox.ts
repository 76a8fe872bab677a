import { type ChangeEvent, type KeyboardEvent, useState } from "react";
import type { Municipality } from "../../domain/facts/municipality";
import { matchMunicipalities } from "../../questionnaire/municipality";

interface Options {
  readonly list: readonly Municipality[];
  readonly value: string;
  readonly listId: string;
  readonly onChange: (value: string) => void;
}

/** The contents of the list: matches while typing; otherwise everything, scrolled to the chosen name. */
function listFor({ list, value }: Options, typing: boolean) {
  const found = matchMunicipalities(list, value);
  const exact = found.find((m) => m.name === value);
  const whole = exact !== undefined && !typing;
  return { found, whole, shown: whole ? list : found, first: whole ? Math.max(0, list.indexOf(exact)) : 0 };
}

/** State of the list and keyboard handling of the text box: arrows move, Enter chooses, Escape closes, then clears. */
export function useCombobox(options: Options) {
  const { listId, onChange } = options;
  const [state, setState] = useState({ open: false, active: -1, typing: false });
  const { open, active } = state;
  const { found, whole, shown, first } = listFor(options, state.typing);
  const last = shown.length - 1;

  const close = () => setState({ open: false, active: -1, typing: false });
  const show = (index: number) => setState({ ...state, open: true, active: index });
  const choose = (municipality: Municipality | undefined) => {
    if (municipality !== undefined) onChange(municipality.nis);
    close();
  };
  const type = (text: string) => {
    onChange(text);
    setState({ open: text !== "", active: -1, typing: true });
  };

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => show(open && active >= 0 ? Math.min(last, active + 1) : first),
    ArrowUp: () => show(open && active > 0 ? active - 1 : last),
    // A single match needs no arrow key.
    Enter: () => choose(shown[active] ?? shown[0]),
    Escape: () => (open && last >= 0 ? close() : type("")),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Tab") return close();
    const chosen = open && (active >= 0 || (shown.length === 1 && !whole));
    const act = event.key === "Enter" && !chosen ? undefined : keys[event.key];
    if (act === undefined) return undefined;
    event.preventDefault();
    return act();
  };
  const onInput = (event: ChangeEvent<HTMLInputElement>) => {
    // The form above listens for changes of its controls; this one reports its own.
    event.stopPropagation();
    type(event.target.value);
  };
  const optionId = (index: number) => `${listId}-${index}`;
  const toggle = () => setState({ ...state, open: true });
  return {
    open,
    active,
    found,
    query: options.value,
    shown,
    whole,
    optionId,
    close,
    choose,
    toggle,
    onChange: onInput,
    onKeyDown,
  };
}
