/*
 * Study forms in the middle of a Finnish sentence, one ICU select for each grammatical case. A catalogue puts them into
 * its messages when it is written (`${genitive('form')} opiskeluoikeus`), so every branch is a whole, inflected phrase and
 * nothing is glued when the page runs. `Cap` begins a sentence. "Studies" are plural in every form: use them where a verb
 * follows ("lukio-opinnot alkavat"), for "aineopinnot" and "opistovuosi" do not take the same verb.
 */

/** opistovuosi, lukio */
export function nominative<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {opistovuosi (KOPS)} tuva {valmentava koulutus (TUVA)} adultBasic {aikuisten perusopetus} vocational {ammatillinen koulutus} lukio {lukio} lisaopetus {lisäopetus (kymppiluokka)} basicEducation {perusopetus} subjectStudent {aineopinnot} other {opinnot}}` as const;
}

/** opistovuoden, lukion */
export function genitive<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {opistovuoden} tuva {valmentavan koulutuksen (TUVA)} adultBasic {aikuisten perusopetuksen} vocational {ammatillisen koulutuksen} lukio {lukion} lisaopetus {lisäopetuksen (kymppiluokan)} basicEducation {perusopetuksen} subjectStudent {aineopintojen} other {opintojen}}` as const;
}

export function genitiveCap<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {Opistovuoden} tuva {Valmentavan koulutuksen (TUVA)} adultBasic {Aikuisten perusopetuksen} vocational {Ammatillisen koulutuksen} lukio {Lukion} lisaopetus {Lisäopetuksen (kymppiluokan)} basicEducation {Perusopetuksen} subjectStudent {Aineopintojen} other {Opintojen}}` as const;
}

/** opistovuotta, lukiota */
export function partitive<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {opistovuotta} tuva {valmentavaa koulutusta (TUVA)} adultBasic {aikuisten perusopetusta} vocational {ammatillista koulutusta} lukio {lukiota} lisaopetus {lisäopetusta (kymppiluokkaa)} basicEducation {perusopetusta} subjectStudent {aineopintoja} other {opintoja}}` as const;
}

export function partitiveCap<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {Opistovuotta} tuva {Valmentavaa koulutusta (TUVA)} adultBasic {Aikuisten perusopetusta} vocational {Ammatillista koulutusta} lukio {Lukiota} lisaopetus {Lisäopetusta (kymppiluokkaa)} basicEducation {Perusopetusta} subjectStudent {Aineopintoja} other {Opintoja}}` as const;
}

/** opistovuodella, lukiossa */
export function insideCap<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {Opistovuodella} tuva {Valmentavassa koulutuksessa (TUVA)} adultBasic {Aikuisten perusopetuksessa} vocational {Ammatillisessa koulutuksessa} lukio {Lukiossa} lisaopetus {Lisäopetuksessa (kymppiluokalla)} basicEducation {Perusopetuksessa} subjectStudent {Aineopinnoissa} other {Opinnoissa}}` as const;
}

/** opistovuodelle, lukioon */
export function into<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {opistovuodelle} tuva {valmentavaan koulutukseen (TUVA)} adultBasic {aikuisten perusopetukseen} vocational {ammatilliseen koulutukseen} lukio {lukioon} lisaopetus {lisäopetukseen (kymppiluokalle)} basicEducation {perusopetukseen} subjectStudent {aineopintoihin} other {opintoihin}}` as const;
}

export function intoCap<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {Opistovuodelle} tuva {Valmentavaan koulutukseen (TUVA)} adultBasic {Aikuisten perusopetukseen} vocational {Ammatilliseen koulutukseen} lukio {Lukioon} lisaopetus {Lisäopetukseen (kymppiluokalle)} basicEducation {Perusopetukseen} subjectStudent {Aineopintoihin} other {Opintoihin}}` as const;
}

/** opistovuodelta, lukiosta */
export function from<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {opistovuodelta} tuva {valmentavasta koulutuksesta (TUVA)} adultBasic {aikuisten perusopetuksesta} vocational {ammatillisesta koulutuksesta} lukio {lukiosta} lisaopetus {lisäopetuksesta (kymppiluokalta)} basicEducation {perusopetuksesta} subjectStudent {aineopinnoista} other {opinnoista}}` as const;
}

export function fromCap<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {Opistovuodelta} tuva {Valmentavasta koulutuksesta (TUVA)} adultBasic {Aikuisten perusopetuksesta} vocational {Ammatillisesta koulutuksesta} lukio {Lukiosta} lisaopetus {Lisäopetuksesta (kymppiluokalta)} basicEducation {Perusopetuksesta} subjectStudent {Aineopinnoista} other {Opinnoista}}` as const;
}

/** opistovuoden opinnot, lukio-opinnot: always plural */
export function studies<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {opistovuoden opinnot} tuva {valmentavan koulutuksen (TUVA) opinnot} adultBasic {aikuisten perusopetuksen opinnot} vocational {ammatilliset opinnot} lukio {lukio-opinnot} lisaopetus {lisäopetuksen (kymppiluokan) opinnot} basicEducation {perusopetuksen opinnot} subjectStudent {aineopinnot} other {opinnot}}` as const;
}

export function studiesCap<Arg extends string>(arg: Arg) {
  return `{${arg}, select, kops {Opistovuoden opinnot} tuva {Valmentavan koulutuksen (TUVA) opinnot} adultBasic {Aikuisten perusopetuksen opinnot} vocational {Ammatilliset opinnot} lukio {Lukio-opinnot} lisaopetus {Lisäopetuksen (kymppiluokan) opinnot} basicEducation {Perusopetuksen opinnot} subjectStudent {Aineopinnot} other {Opinnot}}` as const;
}
