// What the facilitator adds to the figures: the facts of the event, and the findings and recommendations, which begin as a draft.
import type { ReportFields } from '../../core/room/report-fields.ts';
import { draftFindings, draftRecommendations } from './report-drafts.ts';
import type { ReportGround } from './report-ground.ts';
import { ToolFold } from './tool-fold.tsx';

interface ReportAboutProps {
  ground: ReportGround;
  onFields(fields: ReportFields): void;
  onScript(withScript: boolean): void;
}

const SHORT = ['activity', 'place', 'date', 'hours', 'people', 'facilitator'] as const;

export function ReportAbout({ ground, onFields, onScript }: ReportAboutProps) {
  const { words, fields, report } = ground;
  const set = (name: keyof ReportFields, value: string) => onFields({ ...fields, [name]: value });
  const single = report.setup.mode === 'together' || report.setup.mode === 'each';
  const hints: Partial<ReportFields> = {
    date: words.fields.example,
    // Where a phone is a table, or there are none, nobody has counted the people.
    ...(single ? { people: String(report.people) } : {}),
  };
  const drafts = { findings: draftFindings(ground), recommendations: draftRecommendations(ground) };
  return (
    <ToolFold label={words.fields.title}>
      <p class="hint">{words.fields.hint}</p>
      {SHORT.map((name) => (
        <label key={name}>
          {words.fields.labels[name]}
          <input
            value={fields[name]}
            placeholder={hints[name]}
            maxLength={120}
            autocomplete="off"
            data-testid={`report-${name}`}
            onInput={(event) => set(name, event.currentTarget.value)}
          />
        </label>
      ))}
      <p class="hint">{words.fields.onePerLine}</p>
      {(['findings', 'recommendations'] as const).map((name) => (
        <label key={name}>
          {words.fields.labels[name]}
          <textarea
            rows={Math.max(3, drafts[name].length * 3)}
            maxLength={3000}
            value={fields[name] === '' ? drafts[name].join('\n') : fields[name]}
            data-testid={`report-${name}`}
            // Emptied is not untouched: a break says so.
            onInput={(event) => set(name, event.currentTarget.value || '\n')}
          />
        </label>
      ))}
      <label class="include-own">
        <input
          type="checkbox"
          checked={ground.withScript}
          onChange={(event) => onScript(event.currentTarget.checked)}
        />
        <span>{words.withScript}</span>
      </label>
    </ToolFold>
  );
}
