import type { Step } from '#domain/engine/replay-types.ts';
import type { FormCode, Item, VocationalField, Who } from '#domain/plan/item.ts';

const ORDER: readonly Who[] = [
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
  if (item.who !== undefined && item.who.length > 0) return ORDER.filter((who) => item.who?.includes(who));
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

/** What is ahead, by person. Beginning and completing are no errands, unless somebody was written beside them. */
export function tasksByPerson(
  ahead: readonly Step[],
): readonly { readonly who: Who; readonly steps: readonly Step[] }[] {
  const errands = ahead.filter(({ item }) => (item.who ?? []).length > 0 || !HAPPENS.has(item.move));
  return ORDER.flatMap((who) => {
    const steps = errands.filter(({ item }) => doersOf(item).includes(who));
    return steps.length === 0 ? [] : [{ who, steps }];
  });
}

const HAPPENS: ReadonlySet<Item['move']> = new Set<Item['move']>(['begin', 'attendLast', 'resume', 'complete']);
