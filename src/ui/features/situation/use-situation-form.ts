import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { PlanDocument } from '#domain/plan/document.ts';
import { selectDocument } from '#session/planner.ts';
import { afterPress } from '../../components/after-press.ts';
import { isWholeDate } from '../../components/date-field.tsx';
import { usePlanner, useSetting } from '../../shell/planner-context.tsx';
import { usePorts } from '../../shell/services.tsx';
import { faultsOf } from './faults.ts';
import { historyEdits, readHistory, writeHistory } from './history.ts';
import { situationFormSchema } from './schema.ts';
import { readDate } from './typed-text.ts';
import type { FieldName } from './use-field.ts';
import { historyOf, type SituationValues, situationOf, valuesOf } from './values.ts';

export type SituationForm = UseFormReturn<SituationValues>;

/** The last part of the paths of fields that hold a day. */
const DATE_FIELD =
  /(^|\.)(birthDate|basicEducationOn|upperSecondaryOn|noticeOn|goalBy|began|lastAttended|endedOn|from|until|decidedOn)$/;

/**
 * The form over the open plan. Every valid change becomes an edit at once; a field with a fault keeps what was typed and
 * leaves the document as it was. A change that comes from elsewhere (undo, another tab) fills the fields anew.
 */
export function useSituationForm(): {
  readonly form: SituationForm;
  /** Saves what the fields say now. `typing` is the path of the field that is being typed, if any. */
  readonly commit: (changed: string, typing: boolean) => void;
  /** Looks for faults in every field: a day may be at odds with another one. */
  readonly look: () => void;
} {
  const { actor, document, edit } = usePlanner();
  const { today } = useSetting();
  const { ids } = usePorts();
  const schema = useMemo(() => situationFormSchema(today), [today]);
  const form = useForm<SituationValues>({
    defaultValues: fieldsOf(document),
    resolver: zodResolver(schema),
    // Faults are looked for when a field is left, and then until they are mended: see `look`.
    mode: 'onSubmit',
    shouldFocusError: false,
  });
  /** The document that the fields were last brought to agree with. */
  const agreed = useRef(document);

  const commit = useCallback(
    (changed: string, typing: boolean) => {
      const before = selectDocument(actor.getSnapshot());
      if (before === undefined) return;
      const values = form.getValues();
      const refused = new Set(faultsOf(values, today).map(({ path }) => path));
      // A day that may still grow (1.5.20 → 1.5.2010) waits until its field is left.
      if (typing && DATE_FIELD.test(changed)) {
        const text = form.getValues(changed as FieldName);
        if (typeof text === 'string' && text.trim() !== '' && !isWholeDate(text)) refused.add(changed);
      }
      const accepts = (path: string) => !refused.has(path);
      const key = `situation.${changed}`;
      const situation = situationOf(values, before.situation, accepts);
      if (!same(situation, before.situation)) edit({ kind: 'setSituation', situation }, key);
      const history = historyOf(values, readHistory(before.happened), accepts);
      const happened = writeHistory(history, before.happened, () => ids.next());
      for (const change of historyEdits(before.happened, happened)) edit(change, key);
      agreed.current = selectDocument(actor.getSnapshot()) ?? before;
    },
    [actor, edit, form, ids, today],
  );

  useEffect(() => {
    const { situation, happened } = agreed.current;
    if (document.situation === situation && document.happened === happened) return;
    agreed.current = document;
    const fields = fieldsOf(document);
    // Rows that have no beginning yet are nowhere but here: they stay.
    const known = new Set(fields.studies.map(({ key }) => key));
    const drafts = form.getValues('studies').filter((row) => !known.has(row.key) && readDate(row.began) === undefined);
    form.reset({ ...fields, studies: [...fields.studies, ...drafts] });
  }, [document, form]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, type }) => {
          if (name === undefined || type !== 'change') return;
          const path = name as FieldName;
          commit(path, true);
          // A fault that is shown goes as soon as it is mended.
          if (form.getFieldState(path).invalid) void form.trigger(path);
        },
      }),
    [commit, form],
  );

  const look = useCallback(() => afterPress(() => void form.trigger()), [form]);

  return { form, commit, look };
}

function fieldsOf(document: PlanDocument): SituationValues {
  return valuesOf(document.situation, readHistory(document.happened));
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
