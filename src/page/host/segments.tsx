// One of a few in a row, with a sentence below that goes with the chosen one.
import { useId } from 'preact/hooks';

interface SegmentsProps<Value extends string | number> {
  legend: string;
  options: readonly { value: Value; name: string; lang?: string }[];
  value: Value;
  change(value: Value): void;
  /** Empty while it is not known: its room is kept, so that nothing below moves when it comes. */
  hint?: string;
}

export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset class="segments">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, name, lang }) => (
        <label key={value} class="segment">
          <input
            type="radio"
            name={id}
            value={value}
            checked={props.value === value}
            onChange={() => props.change(value)}
          />
          <span lang={lang}>{name}</span>
        </label>
      ))}
      {props.hint !== undefined && (
        <p class="hint" aria-live="polite">
          {props.hint}
        </p>
      )}
    </fieldset>
  );
}
