import type { FormCode, Item, VocationalField, Who } from './item.ts';

/** In which order people are told. */
export const WHO_IN_ORDER: readonly Who[] = [
  'student',
  'guardian',
  'school',
  'lukio',
  'vocationalProvider',
  'municipality',
  'basicEducationProvider',
  'other',
];

/** Who does a thing: as it was written, else the one who alone can do it; empty where that is not known. */
export function doersOf(item: Item): readonly Who[] {
  if (item.who !== undefined && item.who.length > 0) return WHO_IN_ORDER.filter((who) => item.who?.includes(who));
  switch (item.move) {
    case 'apply':
    case 'begin':
    case 'attendLast':
    case 'resume':
    case 'complete':
    case 'resign':
    case 'askExtension':
    case 'askTranscript':
    case 'askStudiesCertificate':
    case 'askCrediting':
    case 'specialExamination':
    case 'raiseCertificate':
      return ['student'];
    case 'talk':
      return ['student', 'school'];
    case 'assignPlace':
      return ['municipality'];
    case 'admit':
      return providerOf(item.form, item.field);
    case 'deemResigned':
    case 'suspend':
    case 'extraTime':
    case 'interrupt':
      return providerOf(item.form);
    default:
      return [];
  }
}

/** Studies elsewhere are told apart only by what was written: a vocational field that is not known names nobody. */
function providerOf(form: FormCode, field?: VocationalField): readonly Who[] {
  switch (form) {
    case 'kops':
    case 'tuva':
    case 'adultBasic':
    case 'lisaopetus':
      return ['school'];
    case 'lukio':
      return ['lukio'];
    case 'vocational':
      return field === 'educationAndGuidance' ? ['school'] : field === 'otherField' ? ['vocationalProvider'] : [];
    case 'basicEducation':
      return ['basicEducationProvider'];
    case 'subjectStudent':
      return [];
  }
}
