// What the explorer reaches into inside inkjs 2.4.0 beyond its public types, named in one place. The version is pinned for this reason;
// tests compare every use of it with the engine's own way.
import { openStory } from './open-story.ts';

export interface InkPath {
  toString(): string;
}
export interface InkContainer extends InkObject {
  name: string | null;
  content: readonly InkObject[];
  namedContent: ReadonlyMap<string, InkObject>;
  visitsShouldBeCounted: boolean;
  turnIndexShouldBeCounted: boolean;
}
export interface InkObject {
  parent: InkContainer | null;
  path: InkPath;
}
export interface InkPointer {
  container: InkContainer | null;
  index: number;
  Resolve(): InkObject | null;
  copy(): InkPointer;
}
export interface InkValue extends InkObject {
  /** One of VALUE. */
  valueType: number;
  value: unknown;
}
export interface InkListValue extends InkValue {
  value: ReadonlyMap<string, number> & {
    originNames: string[] | null;
    SetInitialOriginNames(names: string[] | null): void;
  };
}
export interface InkVariablePointer extends InkValue {
  variableName: string;
  /** 0 for a global, n for the temporaries of the n-th element of the call stack, -1 when not yet known. */
  contextIndex: number;
}
export interface InkDivertTarget extends InkValue {
  targetPath: InkPath;
}
export interface InkDivert extends InkObject {
  isConditional: boolean;
  isExternal: boolean;
  hasVariableTarget: boolean;
  variableDivertName: string | null;
  pushesToStack: boolean;
  /** 0 for a tunnel, 1 for a function. */
  stackPushType: number;
  targetPointer: InkPointer;
  targetPathString: string;
}
export interface InkChoicePoint extends InkObject {
  choiceTarget: InkContainer;
  onceOnly: boolean;
  hasCondition: boolean;
  isInvisibleDefault: boolean;
}
export interface InkVariableReference extends InkObject {
  name: string | null;
  pathForCount: InkPath | null;
  containerForCount: InkContainer;
}
export interface InkVariableAssignment extends InkObject {
  variableName: string;
  isNewDeclaration: boolean;
  isGlobal: boolean;
}
export interface InkCommand extends InkObject {
  /** One of COMMAND. */
  commandType: number;
}
export interface InkNativeCall extends InkObject {
  name: string;
  numberOfParameters: number;
  Call(operands: readonly InkObject[]): InkObject;
}
export interface InkElement {
  currentPointer: InkPointer;
  inExpressionEvaluation: boolean;
  temporaryVariables: Map<string, InkValue>;
  type: number;
}
export interface InkThread {
  callstack: InkElement[];
  previousPointer: InkPointer;
  Copy(): InkThread;
}
export interface InkChoice {
  text: string;
  index: number;
  sourcePath: string;
  targetPath: InkPath;
  isInvisibleDefault: boolean;
  threadAtGeneration: InkThread;
  tags: string[] | null;
}
export interface InkCallStack {
  _threads: InkThread[];
  elements: InkElement[];
  currentElement: InkElement;
}
export interface InkVariables {
  _globalVariables: Map<string, InkValue>;
  _callStack: InkCallStack;
  patch: unknown;
  GetRawVariableWithName(name: string, context: number): InkValue | null;
  Assign(assignment: InkVariableAssignment, value: InkValue): void;
  ResolveVariablePointer(pointer: InkVariablePointer): InkVariablePointer;
}
export interface InkState {
  callStack: InkCallStack;
  variablesState: InkVariables;
  outputStream: InkObject[];
  evaluationStack: InkObject[];
  generatedChoices: InkChoice[];
  divertedPointer: InkPointer;
  didSafeExit: boolean;
  storySeed: number;
  previousRandom: number;
  currentTurnIndex: number;
  canContinue: boolean;
  currentErrors: string[] | null;
  currentWarnings: string[] | null;
  VisitCountForContainer(container: InkContainer): number;
  IncrementVisitCountForContainer(container: InkContainer): void;
  TurnsSinceForContainer(container: InkContainer): number;
  RecordTurnIndexVisitToContainer(container: InkContainer): void;
  PushEvaluationStack(value: InkObject | null): void;
  PopEvaluationStack(count?: number): unknown;
  CopyAndStartPatching(forBackgroundSave: boolean): InkState;
  RestoreAfterPatch(): void;
  SetChosenPath(path: InkPath, counting: boolean): void;
  CleanOutputWhitespace(text: string): string;
  ResetErrors(): void;
  ResetOutput(): void;
}
export interface InkStory {
  _state: InkState;
  _asyncSaving: boolean;
  _stateSnapshotAtLastNewline: unknown;
  mainContentContainer: InkContainer & {
    ContentAtPath(path: InkPath): { obj: InkObject | null; container: InkContainer | null; approximate: boolean };
  };
  allowExternalFunctionFallbacks: boolean;
  PointerAtPath(path: InkPath): InkPointer;
  ChoosePath(path: InkPath, countingTurn: boolean): void;
  Step(): void;
  TryFollowDefaultInvisibleChoice(): boolean;
  NextSequenceShuffleIndex(): number;
  ProcessChoice(point: InkChoicePoint): InkChoice | null;
  PerformLogicAndFlowControl(content: InkObject | null): boolean;
  IsTruthy(value: InkObject): boolean;
}

/** Opens a compiled story as the explorer sees it. Functions of a host that is not there fall back to their Ink versions. */
export function openInside(json: string): InkStory {
  const story = openStory(json);
  story.allowExternalFunctionFallbacks = true;
  return story as unknown as InkStory;
}

export const VALUE = { list: 2, divertTarget: 4, variablePointer: 5 } as const;

export const COMMAND = {
  out: 1,
  endEval: 2,
  popValue: 4,
  popFunction: 5,
  popTunnel: 6,
  beginString: 7,
  endString: 8,
  noOp: 9,
  choiceCount: 10,
  turns: 11,
  turnsSince: 12,
  readCount: 13,
  random: 14,
  seedRandom: 15,
  visitIndex: 16,
  shuffleIndex: 17,
  startThread: 18,
  done: 19,
  end: 20,
  listRandom: 23,
  beginTag: 24,
  endTag: 25,
} as const;

/** Kinds of content, told apart by their members: the engine's classes are not exported, and bundles hold their own copies. */
export const isContainer = (o: object | null | undefined): o is InkContainer => !!o && 'namedContent' in o;
export const isDivert = (o: object): o is InkDivert => 'variableDivertName' in o;
export const isChoicePoint = (o: object): o is InkChoicePoint => 'hasChoiceOnlyContent' in o;
export const isReference = (o: object): o is InkVariableReference => 'pathForCount' in o;
export const isAssignment = (o: object): o is InkVariableAssignment => 'isNewDeclaration' in o;
export const isNativeCall = (o: object): o is InkNativeCall => 'numberOfParameters' in o;
export const isValue = (o: object): o is InkValue => 'valueType' in o;
export const commandOf = (o: object | undefined): number =>
  o && 'commandType' in o ? (o as InkCommand).commandType : -1;
export const isDivertTarget = (o: object | undefined): o is InkDivertTarget =>
  !!o && isValue(o) && o.valueType === VALUE.divertTarget;
