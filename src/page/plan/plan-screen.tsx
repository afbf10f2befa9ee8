// A lesson plan on the page: the length of session and the parts are chosen above the paper, which prints or is downloaded as it stands.
import { Download, Printer } from 'lucide';
import { useState } from 'preact/hooks';
import { PLANS, type Plan } from '../../core/room/setup.ts';
import type { Lesson } from '../../stores/read-lesson.ts';
import { deskWordsOf } from '../../words/desk-words-of.ts';
import { planWordsOf } from '../../words/plan-words-of.ts';
import { fileName, saveFile } from '../debrief/save-file.ts';
import { useLocale, useWords } from '../page-context.ts';
import type { PaperPart } from '../paper/paper-part.ts';
import { PaperSheet } from '../paper/paper-sheet.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import './plan.css';
import type { PlanGround } from './plan-ground.ts';
import { followUpParts, letterParts, roleCardParts } from './plan-handouts.ts';
import { planNotes } from './plan-notes.ts';
import { JP, planText } from './plan-text.ts';

const PARTS = {
  plan: planText,
  notes: planNotes,
  roles: roleCardParts,
  letters: letterParts,
  followUp: followUpParts,
} satisfies Record<string, (ground: PlanGround) => PaperPart[]>;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartName[];

export function PlanScreen({ lesson }: { lesson: Lesson }) {
  const shared = useWords();
  const locale = useLocale();
  const words = planWordsOf(locale);
  const title = useScreenFocus<HTMLHeadingElement>(words.title);
  const [plan, setPlan] = useState<Plan>(90);
  const [chosen, setChosen] = useState<ReadonlySet<PartName>>(new Set(NAMES));
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const ground: PlanGround = { lesson, plan, locale, words, shared, cardWords: deskWordsOf(locale).notes };
  const made = NAMES.filter((name) => chosen.has(name))
    .map((name) => PARTS[name](ground))
    .filter((parts) => parts.length > 0);
  // Each on a sheet of its own.
  const parts = made.flatMap((one, i): PaperPart[] => (i === 0 ? one : [{ kind: 'page' }, ...one]));
  const save = async () => {
    setState('working');
    try {
      const { paperDocument } = await import('../paper/paper-document.ts');
      const file = await paperDocument(parts, words.title, locale === 'id' ? 'id-ID' : 'en-GB');
      saveFile(fileName(`${words.fileName}-${lesson.scenario.manifest.id}`, 'docx', new Date()), file.type, file);
      setState('ready');
    } catch (error) {
      console.error(error);
      setState('failed');
    }
  };
  return (
    <div class="page plan-page">
      <PageHead />
      <main class="plan-main">
        <header class="plan-head screen-only">
          <h1 ref={title} tabIndex={-1}>
            {words.title}
          </h1>
          <p>{words.intro}</p>
          <fieldset class="segments">
            <legend>{words.time}</legend>
            {PLANS.map((minutes) => (
              <label class="segment" key={minutes}>
                <input type="radio" name="plan" checked={plan === minutes} onChange={() => setPlan(minutes)} />
                <span>{words.duration(minutes, minutes / JP)}</span>
              </label>
            ))}
          </fieldset>
          <fieldset class="plan-parts">
            <legend>{words.parts.title}</legend>
            {NAMES.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={chosen.has(name)}
                  data-testid={`plan-${name}`}
                  onChange={(event) => setChosen(toggled(chosen, name, event.currentTarget.checked))}
                />
                <span>{words.parts.names[name]}</span>
              </label>
            ))}
          </fieldset>
          <div class="ways">
            <button type="button" class="button primary" data-testid="plan-print" onClick={() => print()}>
              <Icon of={Printer} /> {words.print}
            </button>
            <button type="button" class="button" data-testid="plan-word" onClick={() => void save()}>
              <Icon of={Download} /> {words.word}
            </button>
          </div>
          <p role="status" class={state === 'failed' ? 'notice' : 'hint'}>
            {state === 'working' ? words.working : state === 'failed' ? words.notMade : ''}
          </p>
        </header>
        <PaperSheet parts={parts} lang={locale} testId="lesson-plan" />
      </main>
    </div>
  );
}

function toggled(names: ReadonlySet<PartName>, name: PartName, on: boolean): ReadonlySet<PartName> {
  return new Set(NAMES.filter((one) => (one === name ? on : names.has(one))));
}
