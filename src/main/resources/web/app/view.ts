import type { TemplateResult } from 'lit-html';
import type { Place } from './place';
import type { Document } from './queries/document';

/** One page of the reader: one query, and what is made of its answer. */
export interface View<Data, Variables> {
  readonly document: Document<Data, Variables>;
  variables(place: Place): Variables;
  /** What the window is called; null where there is no such thing. */
  title(data: Data, place: Place): string | null;
  render(data: Data, place: Place): TemplateResult;
  /** After it stands in the page, each time. */
  drawn?(data: Data, place: Place): void;
  /** What is still to come after the first answer; `draw` shows what has come. */
  complete?(data: Data, draw: () => void, signal: AbortSignal): Promise<void>;
  /** What arrives while it is looked at; `draw` shows it. Ends with `signal`. */
  live?(data: Data, draw: () => void, signal: AbortSignal): void;
}

/** A view of any kind: only the page holds its data and its variables together. */
export type AnyView = View<any, any>;
