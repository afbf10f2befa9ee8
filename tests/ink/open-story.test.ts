import { describe, expect, it } from 'vitest';
import { compileInk } from '../../src/ink/compile.ts';
import { openStory } from '../../src/ink/open-story.ts';

const open = (source: string) => openStory(compileInk(source).json as string);

describe('opening a compiled story', () => {
  it('leaves numbers in words alone, also where the own reader of inkjs breaks', () => {
    expect(open('Pukul, 10.07. Ya, 3.0, dan “, 2.00”.\n-> END\n').ContinueMaximally()).toBe(
      'Pukul, 10.07. Ya, 3.0, dan “, 2.00”.\n',
    );
  });

  it('keeps floats apart from whole numbers, as the reference compiler writes them', () => {
    const { json } = compileInk('VAR half = 3\nVAR whole = 3\n{half / 2} {whole / 2}\n-> END\n');
    const other = (json as string).replace('3,{"VAR=":"half"}', '3.0,{"VAR=":"half"}');
    expect(other).not.toBe(json);
    expect(openStory(other).ContinueMaximally()).toBe('1.5 1\n');
  });

  it('says what is no story', () => {
    expect(() => openStory('{"inkVersion":')).toThrow();
    expect(() => openStory('{"a":1}')).toThrow(/ink version/);
  });
});
