/** Any part of a tree. */
export type DeepPartial<Tree> = {
  readonly [Key in keyof Tree]?: Tree[Key] extends string ? Tree[Key] : DeepPartial<Tree[Key]>;
};
