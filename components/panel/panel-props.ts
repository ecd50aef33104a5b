/** What a panel is drawn with. */
export interface PanelProps<Model> {
  readonly model: Model;
  /** Epoch milliseconds. */
  readonly now: number;
}
