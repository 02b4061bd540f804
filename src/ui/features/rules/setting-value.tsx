import { use } from 'react';
import { useTranslations } from 'use-intl';
import type { School } from '#domain/school/school-schema.ts';
import type { Translate } from '#i18n/catalogue.ts';
import { dateText } from '#i18n/format.ts';
import { useServices } from '../../shell/services.tsx';

/** What the school's own settings say at a path, in words. Suspends while they are read. */
export function SettingValue({ path }: { readonly path: string }) {
  const t = useTranslations();
  const setting = use(useServices().setting());
  return setting.ok ? settingText(t, setting.context.school, path) : t('rulebook.setting.unread');
}

/** The value at a path of the settings; empty for a path without words, which a test forbids. */
export function settingText(t: Translate, school: School, path: string): string {
  switch (path) {
    case 'limits.tuvaOverfillPercent':
      return t('rulebook.setting.tuvaOverfillPercent', { amount: school.limits.tuvaOverfillPercent });
    case 'permits.basicEducation':
      return permitText(t, school, 'basicEducation');
    case 'permits.vocational':
      return permitText(t, school, 'vocational');
    case 'permits.tuvaPermit': {
      const { value, assumed } = school.permits.tuvaPermit;
      return t('rulebook.setting.tuvaPermit', { value, assumed: String(assumed) });
    }
    case 'years': {
      const years = school.years.map(({ year, assumed }) =>
        t('rulebook.setting.year', { years: `${year}–${year + 1}`, assumed: String(assumed === true) }),
      );
      return t('rulebook.setting.years', { years: years.join(', ') });
    }
    case 'school':
      return t('rulebook.setting.school', { name: school.school.name, municipality: school.school.municipality });
    case 'partners':
      return t('rulebook.setting.partners', { partners: school.partners.map(({ name }) => name).join(', ') });
    case 'offers': {
      const offers = school.offers.map(({ form, since, until }) => {
        const words = { form: t(`terms.formsShort.${form}`), from: dateText(t, since) };
        return until === undefined
          ? t('rulebook.setting.offer', words)
          : t('rulebook.setting.offerUntil', { ...words, to: dateText(t, until) });
      });
      return t('rulebook.setting.offers', { offers: offers.join(', ') });
    }
    default:
      return '';
  }
}

function permitText(t: Translate, school: School, name: 'basicEducation' | 'vocational'): string {
  const { held, partner, assumed } = school.permits[name];
  const holder = school.partners.find(({ code }) => code === partner)?.name;
  return t('rulebook.setting.permit', {
    name,
    held: String(held),
    partner: holder ?? 'none',
    assumed: String(assumed),
  });
}
