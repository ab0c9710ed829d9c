/** A GraphQL document that knows the types of what it takes and what it gives. */
export class Document<Data, Variables> {
  readonly text: string;
  /** Never set: it carries the types to whoever asks with this document. */
  declare readonly types: (variables: Variables) => Data;

  constructor(...parts: string[]) {
    this.text = parts.join('\n');
  }
}
