/** The shape of a catalogue without its words: other languages must have the same keys. */
export type Widen<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Widen<Catalogue[Key]>;
};
