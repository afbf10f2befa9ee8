// A room's report.
import { Waiting } from '../parts/waiting.tsx';

export function ReportRoute(_: { code: string; secret?: string }) {
  return <Waiting />;
}
