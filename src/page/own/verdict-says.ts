// What the check comes to, in one sentence.
import type { BenchState } from '../../stores/bench-store.ts';
import type { OwnWords } from '../../words/own-words.ts';

export function verdictSays({ findings }: NonNullable<BenchState['checked']>, words: OwnWords): string {
  const errors = findings.filter(({ level }) => level === 'error').length;
  const warnings = findings.length - errors;
  if (errors > 0) return words.unsound(errors);
  return warnings > 0 ? words.soundWithAdvice(warnings) : words.sound;
}
