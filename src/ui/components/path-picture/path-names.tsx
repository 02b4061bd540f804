import { useTranslations } from 'use-intl';
import type { AnswerKind } from '#domain/rules/requirement.ts';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icon.tsx';
import { colourOf } from './path-drawing.tsx';
import styles from './path-picture.module.css';
import { isRail, type StringCode } from './path-model.ts';
import type { PathWords } from './path-words.ts';
import type { Picture } from './picture.ts';

const PEG = 4.5;
const LEAN = 14;
const EDGE = 20;
const ICONS: Record<AnswerKind, IconName> = { open: 'check', openIf: 'check', ask: 'question', closed: 'close' };

/** Whether the studies of each string could be begun on the day that is looked at. */
export type StartAnswers = ReadonlyMap<StringCode, AnswerKind>;

/**
 * The left end of the picture: the names of the strings, each on its tuning peg along the slanting wood of a kantele, and
 * under each name whether it could be begun on the chosen day. A press on that tells why.
 */
export function PathNames({
  picture,
  words,
  width,
  answers,
  day,
  onAsk,
}: {
  readonly picture: Picture;
  readonly words: PathWords;
  readonly width: number;
  readonly answers?: StartAnswers;
  readonly day?: { readonly text: string; readonly top: number };
  readonly onAsk?: (string: StringCode) => void;
}) {
  const strings = picture.rows.filter(({ string }) => !isRail(string));
  const first = strings[0]?.y ?? 0;
  const last = strings.at(-1)?.y ?? first;
  const pegX = (y: number) => width - EDGE + (last === first ? 0 : (LEAN * (y - first)) / (last - first) - LEAN / 2);
  return (
    <div className={styles.names} style={{ height: picture.height, width }}>
      <svg className={styles.pegs} viewBox={`0 0 ${width} ${picture.height}`} aria-hidden="true" focusable="false">
        {strings.map(({ string, y }) => (
          <line key={string} x1={pegX(y)} x2={width} y1={y} y2={y} className={styles.string} />
        ))}
        <line x1={pegX(first - 20)} x2={pegX(last + 20)} y1={first - 20} y2={last + 20} className={styles.bridge} />
        {strings.map(({ string, y }) => (
          <circle key={string} cx={pegX(y)} cy={y} r={PEG} className={styles.peg} />
        ))}
      </svg>
      {day !== undefined && (
        <p className={styles.startDay} style={{ top: day.top }}>
          {day.text}
        </p>
      )}
      {picture.rows.map(({ string, y }) => {
        const answer = answers?.get(string);
        return (
          <div
            key={string}
            className={classNames(styles.name, colourOf(string), isRail(string) && styles.railName)}
            style={{ top: y }}
          >
            <span>{words.string(string)}</span>
            {answer !== undefined && (
              <StartAnswer form={words.string(string)} answer={answer} onAsk={() => onAsk?.(string)} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function StartAnswer({
  form,
  answer,
  onAsk,
}: {
  readonly form: string;
  readonly answer: AnswerKind;
  readonly onAsk: () => void;
}) {
  const t = useTranslations();
  const word = t(`terms.answers.${answer}`);
  return (
    <button
      type="button"
      className={classNames(styles.start, styles[answer])}
      aria-label={t('plan.picture.startNamed', { form, answer: word })}
      onClick={onAsk}
    >
      <Icon name={ICONS[answer]} />
      {word}
    </button>
  );
}
