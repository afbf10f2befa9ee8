// Role cards for practice in threes: what somebody wants, fears, cannot say, what calms and what enrages them.
import { type Text, textIn } from '../../core/locale.ts';
import type { Papers } from '../../core/scenario.ts';
import { useLocale } from '../page-context.ts';
import { shownName } from '../play/shown-name.ts';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function RoleCards({ roles }: Pick<Papers, 'roles'>) {
  const { notes: words } = useDeskWords();
  const locale = useLocale();
  const { reading } = useDesk();
  if (!reading) return null;
  const { scenario } = reading;
  return (
    <>
      {roles.map((role) => {
        const rows: [string, Text][] = [
          [words.wants, role.wants],
          [words.fears, role.fears],
          [words.cannotSay, role.cannotSay],
          [words.calms, role.calms],
          [words.enrages, role.enrages],
        ];
        return (
          <section class="role-card" key={role.cast}>
            <h4>{shownName(scenario, role.cast)}</h4>
            <dl>
              {rows.map(([name, text]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{textIn(text, locale)}</dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
