// One of a few, each with a sentence that says when it is the right one.

interface RadioListProps<Value extends string> {
  legend: string;
  name: string;
  options: readonly { value: Value; name: string; hint?: string }[];
  value: Value;
  change(value: Value): void;
}

export function RadioList<Value extends string>({ legend, name, options, value, change }: RadioListProps<Value>) {
  return (
    <fieldset class="radio-list">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="radio-line">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => change(option.value)}
          />
          <span>
            <b>{option.name}</b>
            {option.hint && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
