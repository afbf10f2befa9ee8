// One of a few, side by side: radio buttons that look like the segments of a form.
import { useId } from 'preact/hooks';

export interface PickOneProps<Value extends string | number> {
  name: string;
  options: readonly { value: Value; label: string; lang?: string }[];
  value: Value;
  change(value: Value): void;
}

export function PickOne<Value extends string | number>({ name, options, value, change }: PickOneProps<Value>) {
  const id = useId();
  return (
    <fieldset class="segments">
      <legend>{name}</legend>
      {options.map((option) => (
        <label key={option.value} class="segment" lang={option.lang}>
          <input type="radio" name={id} checked={option.value === value} onChange={() => change(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
