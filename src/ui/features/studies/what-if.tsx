import { useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  type Crediting,
  creditings,
  isDecided,
  isOwnUnit,
  unitOfForm,
  withAccepted,
} from '#domain/engine/crediting.ts';
import { type Replay, replay } from '#domain/engine/replay.ts';
import { contentsOfRights, type RightContents } from '#domain/engine/studies/contents-of-rights.ts';
import type { FormCode } from '#domain/plan/item.ts';
import { amountText } from '#i18n/format.ts';
import { lawLines, learningTitle } from '#i18n/learning-text.ts';
import { Checkbox, TextField } from '../../components/field.tsx';
import { FormDot } from '../../components/form-dot.tsx';
import styles from './what-if.module.css';

/** What would be left to study if some of the earlier learning that nobody has decided on were accepted. Changes nothing. */
export function WhatIf({ replayed }: { readonly replayed: Replay }) {
  const t = useTranslations();
  const titleId = useId();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  /** What was typed, by the id of the learning, in the unit of the form. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const waiting = useMemo(() => creditings(replayed).filter(({ learning }) => !isDecided(learning)), [replayed]);
  const open = waiting.filter(({ answer }) => answer.kind !== 'closed');
  const closed = waiting.filter(({ answer }) => answer.kind === 'closed');
  // What has been decided or removed meanwhile is ticked no more.
  const chosen = open.filter(({ learning }) => ticked.includes(learning.id));
  return (
    <section aria-labelledby={titleId} className={styles.whatIf}>
      <h2 id={titleId}>{t('crediting.whatIf.title')}</h2>
      {waiting.length === 0 && <p>{t('crediting.whatIf.none')}</p>}
      {open.length > 0 && (
        <>
          <p>{t('crediting.whatIf.lead')}</p>
          <fieldset className={styles.choices}>
            <legend className={styles.legend}>{t('crediting.whatIf.legend')}</legend>
            {open.map(({ learning }) => (
              <Choice
                key={learning.id}
                learning={learning}
                ticked={ticked.includes(learning.id)}
                typed={typed[learning.id] ?? ''}
                onTick={(on) =>
                  setTicked((before) => [...before.filter((id) => id !== learning.id), ...(on ? [learning.id] : [])])
                }
                onType={(text) => setTyped((before) => ({ ...before, [learning.id]: text }))}
              />
            ))}
          </fieldset>
          <BeforeAndAfter replayed={replayed} open={open} chosen={chosen} typed={typed} />
        </>
      )}
      {closed.length > 0 && (
        <div>
          <h3 className={styles.closedTitle}>{t('crediting.whatIf.closed')}</h3>
          <ul>
            {closed.map(({ learning, answer }) => (
              <li key={learning.id}>
                {t('crediting.whatIf.tick', { what: learningTitle(t, learning), form: learning.toward })}
                {lawLines(t, answer).map(({ text }) => (
                  <p key={text} className={styles.quiet}>
                    {text}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Choice({
  learning,
  ticked,
  typed,
  onTick,
  onType,
}: {
  readonly learning: Crediting['learning'];
  readonly ticked: boolean;
  readonly typed: string;
  readonly onTick: (on: boolean) => void;
  readonly onType: (text: string) => void;
}) {
  const t = useTranslations();
  const { toward, unit, credited } = learning;
  const what = learningTitle(t, learning);
  const asks = ticked && credited === undefined && !isOwnUnit(toward, unit);
  return (
    <div>
      <Checkbox
        label={t('crediting.whatIf.tick', { what, form: toward })}
        checked={ticked}
        onChange={(event) => onTick(event.target.checked)}
      />
      {asks && (
        <TextField
          label={t('crediting.whatIf.howMuch', { what })}
          hint={t('crediting.whatIf.howMuchHint', { unit: unitOfForm(toward) ?? 'none' })}
          width="number"
          inputMode="decimal"
          value={typed}
          error={typed.trim() !== '' && readNumber(typed) === undefined ? t('crediting.whatIf.notANumber') : undefined}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </div>
  );
}

function BeforeAndAfter({
  replayed,
  open,
  chosen,
  typed,
}: {
  readonly replayed: Replay;
  readonly open: readonly Crediting[];
  readonly chosen: readonly Crediting[];
  readonly typed: Readonly<Record<string, string>>;
}) {
  const t = useTranslations();
  const titleId = useId();
  const ids = chosen.map(({ learning }) => learning.id).join(' ');
  const after = useMemo(() => {
    if (ids === '') return contentsOfRights(replayed);
    const { document, alternative, context } = replayed;
    const credited = Object.fromEntries(
      Object.entries(typed).flatMap(([id, text]) => {
        const amount = readNumber(text);
        return amount === undefined ? [] : [[id, amount]];
      }),
    );
    return contentsOfRights(replay(withAccepted(document, ids.split(' '), credited), alternative.id, context));
  }, [replayed, ids, typed]);
  const forms = new Set<FormCode>(open.map(({ learning }) => learning.toward));
  const before = contentsOfRights(replayed).filter(({ form }) => forms.has(form));
  const missing = [...forms].filter((form) => before.every((each) => each.form !== form));
  return (
    <div className={styles.totals}>
      {before.length > 0 && (
        <>
          <h3 id={titleId}>{t('crediting.whatIf.totals')}</h3>
          <table className={styles.table} aria-labelledby={titleId}>
            <thead>
              <tr>
                <th scope="col">{t('crediting.whatIf.right')}</th>
                <th scope="col">{t('crediting.whatIf.before')}</th>
                <th scope="col">{t('crediting.whatIf.after')}</th>
                <th scope="col">{t('crediting.whatIf.open')}</th>
              </tr>
            </thead>
            <tbody>
              {before.map((now) => (
                <TotalsRow
                  key={`${now.rightKey} ${now.begunOn}`}
                  now={now}
                  then={after.find((each) => each.rightKey === now.rightKey && each.begunOn === now.begunOn) ?? now}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
      <div role="status">
        {chosen.length === 0 && <p className={styles.quiet}>{t('crediting.whatIf.same')}</p>}
        {missing.map((form) => (
          <p key={form} className={styles.quiet}>
            {t('crediting.whatIf.notInPlan', { form })}
          </p>
        ))}
      </div>
    </div>
  );
}

function TotalsRow({ now, then }: { readonly now: RightContents; readonly then: RightContents }) {
  const t = useTranslations();
  const { form, unit } = now;
  const sumOf = ({ whole: { sum, least } }: RightContents) =>
    least === undefined
      ? amountText(t, sum, unit)
      : t('crediting.whatIf.sum', { sum, least: amountText(t, least, unit) });
  const { least, missing } = then.whole;
  return (
    <tr>
      <th scope="row">
        <FormDot form={form} /> {t(`terms.formsShort.${form}`)}
      </th>
      <td>{sumOf(now)}</td>
      <td>{sumOf(then)}</td>
      <td>
        {least === undefined
          ? t('crediting.whatIf.unknown')
          : missing === 0
            ? t('crediting.whatIf.nothing')
            : amountText(t, missing, unit)}
      </td>
    </tr>
  );
}

/** A number as Finns write it: `4`, `4,5`; a dot will do. */
function readNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
