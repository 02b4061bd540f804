/**
 * Every rule of the field that the register has to answer for: the R- rules outside BEN, PRAC, KAN and PART, and all S- and A- rules.
 * A number is never given twice.
 */
const SERIES: readonly (readonly [series: string, numbers: readonly (number | string)[]])[] = [
  ['R-OV', upTo(42)],
  ['R-APP', upTo(25)],
  ['R-TUVA', upTo(24)],
  ['R-KOPS', upTo(22)],
  ['R-RAISE', upTo(9)],
  ['R-ABE', upTo(20)],
  ['R-VOC', upTo(16)],
  ['R-LUKIO', upTo(13)],
  ['R-X', upTo(12)],
  ['R-CAL', upTo(5)],
  ['R-PLAN', [0]],
  ['R-PLAN-ABE', upTo(2)],
  ['R-PLAN-FORM', upTo(1)],
  ['R-PLAN-KOPS', upTo(3)],
  ['R-PLAN-LUKIO', upTo(1)],
  ['R-PLAN-OV', upTo(1)],
  ['R-PLAN-PRIV', upTo(1)],
  ['R-PLAN-RAISE', upTo(1)],
  ['R-PLAN-TUVA', upTo(3)],
  ['R-PLAN-VOC', upTo(2)],
  ['S-TUVA', upTo(29)],
  ['S-KOPS', upTo(19)],
  ['S-VST', upTo(4)],
  ['S-AIPE', upTo(20)],
  ['S-GRADE', upTo(10)],
  ['S-LISA', upTo(6)],
  ['S-VOC', upTo(15)],
  ['S-LUKIO', upTo(18)],
  ['S-LUVA', upTo(3)],
  ['S-TILA', upTo(8)],
  ['S-KOSKI', upTo(3)],
  ['S-ADM', upTo(5)],
  ['S-OV', upTo(22)],
  ['S-PATH', upTo(5)],
  ['A-ADM', [...upTo(24), '5b', '6b', '8b']],
  ['A-GRADE', upTo(14)],
  ['A-CAL', upTo(10)],
];

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** The ids, sorted as text. */
export const FIELD_RULE_IDS: readonly string[] = SERIES.flatMap(([series, numbers]) =>
  numbers.map((number) => `${series}-${number}`),
).toSorted();
