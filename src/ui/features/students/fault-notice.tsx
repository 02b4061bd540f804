import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { planFaultText, readFaultText } from '#i18n/format.ts';
import type { StudentFault } from '#session/students.ts';
import { Notice } from '../../components/notice.tsx';
import { StudentTexts } from '../../shell/language.tsx';

/** What was being done when the fault came. */
export type FaultOf = 'file' | 'create' | 'other';

const TITLES = { file: 'title', create: 'createTitle', other: 'otherTitle' } as const;
/** So many places of a broken file are shown; the rest are counted. */
const SHOWN = 3;

/** A fault in words: what is wrong, where, and what to do. The words are fetched when they are needed. */
export function FaultNotice({ of, fault }: { readonly of: FaultOf; readonly fault: StudentFault }) {
  const t = useTranslations('students.fault');
  return (
    <Notice live tone="blocks" title={t(TITLES[of])}>
      <Suspense fallback={null}>
        <StudentTexts>
          <FaultWords fault={fault} />
        </StudentTexts>
      </Suspense>
    </Notice>
  );
}

function FaultWords({ fault }: { readonly fault: StudentFault }) {
  const t = useTranslations();
  switch (fault.kind) {
    case 'store':
      return <p>{t(`faults.store.${fault.fault}`)}</p>;
    case 'tooLarge':
      return <p>{t('faults.file.tooLarge')}</p>;
    case 'unreadableFile':
      return <p>{t('faults.file.unreadable')}</p>;
    case 'cancelled':
      return null;
    case 'file': {
      const places = 'faults' in fault.fault ? fault.fault.faults : [];
      const more = places.length - SHOWN;
      return (
        <>
          <p>{readFaultText(t, fault.fault)}</p>
          {places.length > 0 && (
            <ul>
              {places.slice(0, SHOWN).map((place) => (
                <li key={`${place.path} ${place.code}`}>{planFaultText(t, place)}</li>
              ))}
              {more > 0 && <li>{t('students.fault.more', { count: more })}</li>}
            </ul>
          )}
        </>
      );
    }
  }
}
