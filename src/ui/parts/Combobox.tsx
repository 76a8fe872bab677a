import { memo, type MouseEvent, useDeferredValue, useEffect, useId, useRef } from "react";
import type { Municipality } from "../../domain/facts/municipality";
import { core } from "../../store/app";
import { useTranslator } from "../kit/hooks/translator-context";
import fields from "../kit/fields.module.css";
import styles from "./Combobox.module.css";
import { useCombobox } from "./use-combobox";

interface Props {
  readonly id: string;
  readonly list: readonly Municipality[];
  /** Name of the chosen municipality, or the typed text. */
  readonly value: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  /** Called with a NIS code on choosing, with the text while typing, with "" on clearing. */
  readonly onChange: (value: string) => void;
}

interface ListProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly box: ReturnType<typeof useCombobox>;
}

/** Widest window of a phone, in pixels. */
const PHONE = 640;

/** Options that are rendered at once, a few more than are in view; the others follow, so that a key is answered first. */
const FIRST = 10;

interface OptionProps {
  readonly id: string;
  readonly municipality: Municipality;
  readonly active: boolean;
}

/** One of hundreds, of which a key changes two. */
const Option = memo(function Option({ id, municipality, active }: OptionProps) {
  return (
    <li id={id} role="option" aria-selected={active} data-nis={municipality.nis}>
      {municipality.name}
      <span className={styles.province}>{municipality.province}</span>
    </li>
  );
});

function List({ id, labelledBy, box }: ListProps) {
  const { open, shown, active, query } = box;
  const state = `${open} ${query}`;
  // Not while the list opens or a key is answered.
  const whole = useDeferredValue(state) === state;
  const activeId = open && active >= 0 ? box.optionId(active) : undefined;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
  }, [activeId, whole]);
  const choose = ({ target }: MouseEvent) => {
    const nis = target instanceof Element ? target.closest<HTMLElement>("[data-nis]")?.dataset["nis"] : undefined;
    if (nis !== undefined) box.choose(shown.find((one) => one.nis === nis));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the text box
    <ul
      id={id}
      role="listbox"
      lang={core.language}
      aria-labelledby={labelledBy}
      className={styles.list}
      hidden={!open || shown.length === 0}
      // Pressing on the list (also its scroll bar) must not take the focus from the text box.
      onPointerDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      {open &&
        shown
          .slice(0, whole ? undefined : FIRST)
          .map((municipality, index) => (
            <Option
              key={municipality.nis}
              id={box.optionId(index)}
              municipality={municipality}
              active={index === active}
            />
          ))}
    </ul>
  );
}

/** On a phone, scrolls the box near the top when its list opens: otherwise little of the list is in view. */
function useRoom(open: boolean) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open && window.innerWidth <= PHONE) room.current?.scrollIntoView();
  }, [open]);
  return room;
}

/** Editable combobox with list autocomplete, by the ARIA Authoring Practices. The focus stays in the text box. */
export function Combobox({ id, list, value, describedBy, invalid, onChange }: Props) {
  const { t } = useTranslator();
  const listId = useId();
  const box = useCombobox({ list, value, listId, onChange });
  const { open, active, shown } = box;
  const activeId = open && active >= 0 ? box.optionId(active) : undefined;
  // Stays when the field is left: otherwise content below would move away under the pressing pointer.
  const none = value !== "" && box.found.length === 0;
  const count = none ? t("combobox.noMatch") : t("combobox.count", { count: box.found.length });
  return (
    <div ref={useRoom(open)} className={styles.box}>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={open && shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        className={fields.text}
        value={value}
        onBlur={box.close}
        onClick={box.toggle}
        onKeyDown={box.onKeyDown}
        onChange={box.onChange}
      />
      <List id={listId} labelledBy={`${id}-label`} box={box} />
      <p role="status" className={none ? styles.none : "visually-hidden"}>
        {(none || (open && !box.whole)) && count}
      </p>
    </div>
  );
}
