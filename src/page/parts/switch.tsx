// A setting that is on or off, with its explanation.
import { useId } from 'preact/hooks';

export function Switch(props: { name: string; hint?: string; on: boolean; change: (on: boolean) => void }) {
  const id = useId();
  return (
    <label class="switch">
      <span class="switch-words">
        <span class="switch-name" id={`${id}-name`}>
          {props.name}
        </span>{' '}
        {props.hint && (
          <span class="hint" id={`${id}-hint`}>
            {props.hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        checked={props.on}
        aria-labelledby={`${id}-name`}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.change(event.currentTarget.checked)}
      />
    </label>
  );
}
