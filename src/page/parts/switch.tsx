// A setting that is on or off, with its explanation.
import { useId } from 'preact/hooks';

export function Switch(props: { name: string; hint?: string; on: boolean; change: (on: boolean) => void }) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id}>
        <span class="switch-name">{props.name}</span>
        <input
          id={id}
          type="checkbox"
          checked={props.on}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          onChange={(event) => props.change(event.currentTarget.checked)}
        />
      </label>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
