import { signal } from '@preact/signals';

/** What was done, and how to take it back. */
export interface Done {
  readonly text: string;
  readonly undo?: () => void;
}

/** Takes one step back. @returns false when that failed, so that it can be tried again */
type StepBack = () => Promise<boolean>;

export type Undo = ReturnType<typeof createUndo>;

/** What the learner has done in a view: the last step is said, and each step can be taken back. */
export function createUndo() {
  /** What the view says now; undefined for nothing. */
  const done = signal<Done | undefined>(undefined);
  const steps: StepBack[] = [];

  /** A step is taken back once, even if the learner presses its button twice. */
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
    /** Take the last step back, also after its toast has gone. @returns whether there was a step */
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
