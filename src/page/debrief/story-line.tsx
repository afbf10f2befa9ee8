// Words from the story as the debrief quotes them: a line with its speaker and mood, a thought, the sentence that was chosen.
import { HeartHandshake } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Line, Thought } from '../../core/beat.ts';
import { shownName } from '../../core/export-play.ts';
import { Icon } from '../parts/icon.tsx';
import { useDebrief } from './debrief-context.ts';

export function StoryLine({ line }: { line: Line }) {
  const { scenario, shared } = useDebrief();
  if (!line.speaker) {
    return (
      <p class="story-line told" lang={scenario.locale}>
        {line.text}
      </p>
    );
  }
  const name = shownName(scenario, line.speaker);
  const mood = line.mood && line.mood !== 'neutral' ? shared.moods[line.mood] : undefined;
  return (
    <p class="story-line">
      <b class="speaker">{mood ? shared.play.said(name, mood) : name}:</b>{' '}
      <span lang={scenario.locale}>{line.text}</span>
    </p>
  );
}

export function ThoughtLine({ thought }: { thought: Thought }) {
  const { scenario, shared } = useDebrief();
  return (
    <p class="thought">
      <span class="aside-name">
        <Icon of={HeartHandshake} /> {shared.play.thought(shownName(scenario, thought.who))}
      </span>{' '}
      <span lang={scenario.locale}>{thought.text}</span>
    </p>
  );
}

export function Said({ text }: { text: string }) {
  const { scenario } = useDebrief();
  return (
    <p class="said" lang={scenario.locale}>
      {text}
    </p>
  );
}

/** What the player saw or heard and how it was meant, under one label. */
export function Labelled({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="labelled">
      <p class="label">{label}</p>
      {children}
    </div>
  );
}
