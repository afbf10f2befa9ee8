// A look at what people wrote before it is passed on: they may have named somebody, and then it can be left out.
import { ToolFold } from './tool-fold.tsx';
import { useReportWords } from './use-report-words.ts';

interface ReportWrittenProps {
  /** How many texts are left out. */
  left: number;
  onReview(reviewing: boolean): void;
  takeBack(): void;
}

export function ReportWritten({ left, onReview, takeBack }: ReportWrittenProps) {
  const words = useReportWords();
  return (
    <ToolFold label={words.written.title}>
      <p>{words.written.text}</p>
      <label class="include-own">
        <input
          type="checkbox"
          data-testid="report-review"
          onChange={(event) => onReview(event.currentTarget.checked)}
        />
        <span>{words.written.review}</span>
      </label>
      <p role="status">{left > 0 && words.leftOut(left)}</p>
      {left > 0 && (
        <button type="button" class="button" onClick={takeBack}>
          {words.takeBack}
        </button>
      )}
    </ToolFold>
  );
}
