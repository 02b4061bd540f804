import type { Locator, Page } from '@playwright/test';
import type { FormCode } from '#domain/plan/item.ts';
import type { Translate } from '#i18n/catalogue.ts';

type Question =
  | 'who'
  | 'home'
  | 'basic'
  | 'studies'
  | 'notice'
  | 'pauses'
  | 'earned'
  | 'upper'
  | 'language'
  | 'hours'
  | 'goal'
  | 'notes';

/** The talk about where the student is. Fields are found by the words beside them. */
export function situationPage(page: Page, t: Translate) {
  const question = (name: Question): Locator => page.getByRole('region', { name: t(`situation.${name}.question`) });
  const textbox = (within: Locator, name: string): Locator => within.getByRole('textbox', { name, exact: true });
  /** One education of what the student has done, counted from one. */
  const study = (number: number) => {
    const row = question('studies').getByRole('group', {
      name: t('situation.studies.row', { number: String(number) }),
      exact: true,
    });
    return {
      row,
      form: row.getByRole('combobox', { name: t('situation.studies.form'), exact: true }),
      field: row.getByRole('combobox', { name: t('situation.studies.field'), exact: true }),
      provider: textbox(row, t('situation.studies.provider')),
      began: textbox(row, t('situation.studies.began')),
      state: row.getByRole('combobox', { name: t('situation.studies.state'), exact: true }),
      deemedResignedOn: textbox(row, t('situation.studies.deemedResignedOn')),
      resignedOn: textbox(row, t('situation.studies.resignedOn')),
      remove: row.getByRole('button', { name: t('situation.studies.removeOf', { number: String(number) }) }),
    };
  };
  return {
    heading: page.getByRole('heading', { level: 1, name: t('situation.title') }),
    question,
    study,
    name: textbox(question('who'), t('situation.who.name')),
    birthDate: textbox(question('who'), t('situation.who.birthDate')),
    resident: question('home').getByRole('radio', { name: t('situation.home.municipality'), exact: true }),
    homeMunicipality: textbox(question('home'), t('situation.home.homeMunicipality')),
    guardians: textbox(question('home'), t('situation.home.guardians')),
    hasCertificate: question('basic').getByRole('radio', { name: t('situation.basic.certificate') }),
    certificateOn: textbox(question('basic'), t('situation.basic.certificateOn')),
    certificateOrigin: question('basic').getByRole('combobox', {
      name: t('situation.originOf', { what: t('situation.basic.question') }),
    }),
    noticeOn: textbox(question('notice'), t('situation.notice.on')),
    speaksEnough: question('language').getByRole('radio', { name: t('situation.language.sufficient'), exact: true }),
    hours: textbox(question('hours'), t('situation.hours.label')),
    goalForm: question('goal').getByRole('combobox', { name: t('situation.goal.form'), exact: true }),
    goalField: question('goal').getByRole('combobox', { name: t('situation.goal.field'), exact: true }),
    goalWords: textbox(question('goal'), t('situation.goal.words')),
    notes: textbox(question('notes'), t('situation.notes.label')),
    addStudy: (form: FormCode): Locator =>
      question('studies')
        .getByRole('group', { name: t('situation.studies.add'), exact: true })
        .getByRole('button', { name: t(`terms.formsShort.${form}`), exact: true }),
    toPlan: page
      .getByRole('complementary', { name: t('situation.summary.title') })
      .getByRole('link', { name: t('situation.summary.openNow') }),
    /** Types key by key over what was there, as one writes while talking, and goes on. */
    async type(field: Locator, text: string): Promise<void> {
      await field.press('Control+A');
      await field.pressSequentially(text);
      await field.blur();
    },
    /** What follows from the answers, in the margin. */
    summary: page.getByRole('complementary', { name: t('situation.summary.title') }),
  };
}
