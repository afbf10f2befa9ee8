// The plain search that the explorer is compared with: every play one by one, by the engine itself, merging nothing.
import type { Graph } from '../../src/core/graph.ts';
import { fork, resume } from '../../src/ink/fork.ts';
import { behavioursOf } from '../../src/ink/gather-turn.ts';
import { engineAlone, type Said } from './engine-alone.ts';

export interface PlainPlay {
  choices: readonly number[];
  /** Per choice: the scene in force and the behaviours shown. */
  taken: readonly { scene: string; shows: readonly string[] }[];
  chance: number;
  outcome: string | undefined;
  broken: boolean;
}

export interface PlainSearch {
  plays: readonly PlainPlay[];
  /** True when every play was followed to its end. */
  whole: boolean;
  nodes: number;
}

/**
 * Follows plays to at most `depth` choices and `limit` turns, and at every turn compares what is open with what the graph says.
 * Throws with the list of choices where the two differ.
 */
export function comparePlays(json: string, graph: Graph, depth: number, limit: number): PlainSearch {
  const { story, errors, turn } = engineAlone(json);
  const plays: PlainPlay[] = [];
  let nodes = 0;
  let whole = true;

  const visit = (node: number, state: Said, path: readonly number[], taken: PlainPlay['taken'], chance: number) => {
    nodes += 1;
    const { edges, ending } = graph.nodes[node]!;
    const at = `after ${path.join(',') || 'no choice'}`;
    if (errors.length > 0) {
      if (edges.length > 0 || ending >= 0) throw new Error(`${at}: the engine fails, the graph goes on: ${errors[0]}`);
      plays.push({ choices: path, taken, chance, outcome: undefined, broken: true });
      return;
    }
    const open = story.currentChoices.map((choice) => ({
      choice: choice.index,
      scene: state.scene,
      shows: behavioursOf(choice.tags).sort(),
    }));
    const said = edges.map((edge) => ({
      choice: edge.choice,
      scene: graph.scenes[edge.scene] ?? '',
      shows: edge.shows.map((id) => graph.behaviours[id] as string).sort(),
    }));
    if (JSON.stringify(open) !== JSON.stringify(said)) {
      throw new Error(`${at}: open is ${JSON.stringify(open)}, the graph says ${JSON.stringify(said)}`);
    }
    if (open.length === 0) {
      if (ending < 0) throw new Error(`${at}: the story ends, the graph says that it breaks`);
      if (state.outcome !== undefined && graph.outcomes[ending] !== state.outcome) {
        throw new Error(`${at}: ends with ${state.outcome}, the graph says ${graph.outcomes[ending]}`);
      }
      plays.push({ choices: path, taken, chance, outcome: graph.outcomes[ending], broken: false });
      return;
    }
    if (path.length >= depth || nodes >= limit) {
      whole = false;
      return;
    }
    const here = fork(story);
    for (const [i, option] of open.entries()) {
      resume(story, here);
      story.ChooseChoiceIndex(option.choice);
      const after = turn(state);
      const step = { scene: option.scene, shows: option.shows };
      visit(edges[i]!.to, after, [...path, option.choice], [...taken, step], chance / open.length);
    }
  };

  visit(0, turn({ scene: '', outcome: undefined }), [], [], 1);
  return { plays, whole, nodes };
}
