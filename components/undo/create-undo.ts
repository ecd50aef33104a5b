import { signal } from '@preact/signals';

/** What was done, and how to take it back. */
export interface Done {
  readonly text: string;
  readonly undo?: () => void;
}

/** Takes one step back. @returns false when that failed, so that it can be tried again */
type StepBack = () => Promise<boolean>;

export type Undo = ReturnType<typeof createUndo>;

/** What a view has done: the last of it to say, and the way back from each step, the last one first. */
export function createUndo() {
  /** What is said; undefined once it has been said long enough. */
  const done = signal<Done | undefined>(undefined);
  const steps: StepBack[] = [];

  /** Each step is taken back once, however often its button is pressed. */
  async function take(step: StepBack): Promise<void> {
    const at = steps.lastIndexOf(step);
    if (at < 0) return;
    steps.splice(at, 1);
    if (!(await step())) steps.push(step);
  }

  return {
    done,
    /** Say what was done. @param back - takes it back; it may say something itself */
    say(text: string, back?: StepBack): void {
      if (back) steps.push(back);
      done.value = { text, ...(back && { undo: () => void take(back) }) };
    },
    /** Take the last step back, also when nothing offers it any more. @returns whether there is one */
    undoLast(): boolean {
      const last = steps.at(-1);
      if (last) void take(last);
      return last !== undefined;
    },
    dismiss(): void {
      done.value = undefined;
    },
  };
}
