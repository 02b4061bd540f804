import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PlannerContext } from '#domain/engine/replay.ts';
import { PathKey } from '../components/path-picture/path-key.tsx';
import { PathPictureStatic } from '../components/path-picture/path-picture-static.tsx';
import { usePathWords } from '../components/path-picture/use-path-words.ts';
import type { Paper } from './paper-model.ts';
import styles from './paper-sheet.module.css';
import { mainThings, pictureParts } from './picture-parts.ts';

/** A4 between its margins, in CSS pixels: 180 mm wide, and as high as leaves room for the heading and the key. */
const WIDTH = 680;
const HEIGHT = 820;

/** The main things of the path on the strings; what a page cannot hold goes on in the next picture. */
export function PaperPicture({
  paper,
  context: { calendar, today },
  student,
}: {
  readonly paper: Paper;
  readonly context: PlannerContext;
  readonly student: string;
}) {
  const t = useTranslations('paper.picture');
  const words = usePathWords();
  const model = useMemo(() => mainThings(paper.path, today), [paper.path, today]);
  // Limits alone make no path.
  if (!model.entries.some(({ kind }) => kind === 'item')) return null;
  const parts = pictureParts({ model, words, calendar, today, width: WIDTH }, HEIGHT);
  return (
    <section className={styles.section} aria-labelledby="paper-picture">
      {parts.map((part, index) => (
        <div key={part.from} className={styles.picture}>
          {index === 0 ? (
            <>
              <h2 id="paper-picture">{t('heading')}</h2>
              <p className={styles.quiet}>{t('lead')}</p>
            </>
          ) : (
            <h3>{t('part', { number: index + 1, count: parts.length })}</h3>
          )}
          {/* On a narrow screen the picture keeps its size and scrolls. */}
          <div
            className={styles.scroller}
            role="group"
            aria-label={t('part', { number: index + 1, count: parts.length })}
            tabIndex={0}
          >
            <PathPictureStatic
              model={model}
              words={words}
              calendar={calendar}
              today={today}
              from={part.from}
              to={part.to}
              width={WIDTH}
              name={t('name', { name: student })}
            />
          </div>
          {index === parts.length - 1 && <PathKey />}
        </div>
      ))}
    </section>
  );
}
