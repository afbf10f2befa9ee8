// What the mood variables of a scenario say: in a word for the meter, and as one number for music and posture.
import { type Locale, textIn } from './locale.ts';
import type { MoodValues } from './mood.ts';
import type { MoodVariable } from './scenario.ts';

/** The word for a value of a mood variable: its steps are spread evenly over 0 to 10. */
export function moodWord(variable: MoodVariable, value: number, locale: Locale): string {
  const last = variable.steps.length - 1;
  const step = Math.round((Math.min(10, Math.max(0, value)) / 10) * last);
  return textIn(variable.steps[step], locale);
}

/**
 * How heavy the scene feels, 0 (eased) to 10 (strained): the mean of the mood variables, each turned so that 10 is bad.
 * A scenario without mood variables sits in the middle.
 */
export function strain(variables: readonly MoodVariable[], values: MoodValues): number {
  if (variables.length === 0) return 5;
  const sum = variables.reduce((total, variable) => {
    const value = values[variable.variable] ?? 5;
    return total + (variable.better === 'low' ? value : 10 - value);
  }, 0);
  return sum / variables.length;
}
