import type { ReasonCode } from '#domain/rules/reasons.ts';

type GroupOf<Code> = Code extends `${infer Group}.${string}` ? Group : never;
type NameIn<Group extends string, Code> = Code extends `${Group}.${infer Name}` ? Name : never;

/** A message for every reason and for nothing else, nested by the dot of its code: a key itself cannot hold one. */
export type ReasonWords = {
  readonly [Group in GroupOf<ReasonCode>]: { readonly [Name in NameIn<Group, ReasonCode>]: string };
};
