// What a mood variable is called: the mood with the person it belongs to.
import { type Locale, textIn } from '../../core/locale.ts';
import type { MoodVariable } from '../../core/scenario.ts';

export function moodName(variable: MoodVariable, person: string, locale: Locale): string {
  return `${textIn(variable.name, locale)} · ${person}`;
}
