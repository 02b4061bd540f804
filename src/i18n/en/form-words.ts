/*
 * Study forms in the middle of an English sentence, each one ICU select. A catalogue puts them into its messages when it
 * is written, so that nothing is glued when the page runs. `Cap` begins a sentence.
 */

/** the folk high school year (KOPS), lukio */
export function form<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {the folk high school year (KOPS)} tuva {preparatory education (TUVA)} adultBasic {adult basic education} vocational {vocational education} lukio {lukio} lisaopetus {the tenth grade (lisäopetus)} basicEducation {basic education} subjectStudent {subject studies} other {the studies}}` as const;
}

export function formCap<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {The folk high school year (KOPS)} tuva {Preparatory education (TUVA)} adultBasic {Adult basic education} vocational {Vocational education} lukio {Lukio} lisaopetus {The tenth grade (lisäopetus)} basicEducation {Basic education} subjectStudent {Subject studies} other {The studies}}` as const;
}

/** studies in lukio, subject studies: always plural */
export function studies<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {studies in the folk high school year (KOPS)} tuva {studies in preparatory education (TUVA)} adultBasic {studies in adult basic education} vocational {vocational studies} lukio {lukio studies} lisaopetus {studies in the tenth grade (lisäopetus)} basicEducation {studies in basic education} subjectStudent {subject studies} other {studies}}` as const;
}

export function studiesCap<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {Studies in the folk high school year (KOPS)} tuva {Studies in preparatory education (TUVA)} adultBasic {Studies in adult basic education} vocational {Vocational studies} lukio {Lukio studies} lisaopetus {Studies in the tenth grade (lisäopetus)} basicEducation {Studies in basic education} subjectStudent {Subject studies} other {Studies}}` as const;
}
