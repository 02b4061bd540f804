import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '#domain/plan/document.ts';
import { documentOf, openApp, storeWith, type TestApp } from '../shell/test-app.tsx';
import { item, situation } from '../../support/plans.ts';

/** Aino of case 1 on the day of the tests, 23.11.2026: in lukio, without having taken part since 30.10. */
const aino: Partial<PlanDocument> = {
  situation: situation('2009-03-14', '2025-05-31', { name: 'Aino' }),
  happened: [item('b', '2025-08-07', { move: 'begin', form: 'lukio', syllabus: 'young' })],
  alternatives: [{ id: 'a', name: 'A', items: [], studies: [] }],
};

async function openPlan(changes: Partial<PlanDocument> = aino): Promise<TestApp> {
  const app = await openApp({ at: '#/o/plan/suunnitelma', store: await storeWith(documentOf(changes)) });
  await screen.findByRole('heading', { name: 'Polku' }, { timeout: 8000 });
  return app;
}

const opener = () => screen.getByRole('button', { name: 'Keskeytyminen askel askeleelta' });
const dialog = () => screen.getByRole('dialog', { name: 'Jos opinnot keskeytyvät' });
const day = () => within(dialog()).getByRole<HTMLInputElement>('textbox', { name: /Viimeinen osallistumispäivä/ });

function stepOf(code: string): HTMLElement {
  const step = dialog().querySelector<HTMLElement>(`[data-step="${code}"]`);
  if (step === null) throw new Error(`no step: ${code}`);
  return step;
}

async function tellDay({ user }: TestApp, text: string): Promise<void> {
  await user.clear(day());
  await user.type(day(), `${text}{Enter}`);
}

describe('an interruption on the plan page', () => {
  it('tells the steps with day, person and rule, and adds the chosen ones in one step of undo, by keyboard alone', async () => {
    const app = await openPlan();
    const { user } = app;
    opener().focus();
    await user.keyboard('{Enter}');
    expect(day().value).toBe('23.11.2026');
    await tellDay(app, '30.10.2026');
    expect([...dialog().querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Ensin yhdessä',
      'Eteenpäin',
      'Jos uudet opinnot eivät ala',
      'Tauko eroamisen sijaan',
      'Maksuttomuus',
    ]);
    expect(stepOf('talk').textContent).toContain('23.11.2026');
    expect(stepOf('talk').textContent).toContain('Kuka: Opiskelija, Huoltaja, Lukio');
    expect(stepOf('oneMonthLimit').textContent).toContain('Viimeistään 30.11.2026');
    expect(stepOf('assignPlace').textContent).toContain('30.1.2027 alkaen');
    expect(within(stepOf('talk')).getByText('Keskustelu ennen keskeyttämistä')).toBeInstanceOf(HTMLElement);
    // What follows when nothing begins is told, not proposed.
    expect(within(stepOf('notice')).getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
    const joint = within(stepOf('applyJoint')).getByRole<HTMLInputElement>('checkbox');
    expect(joint.checked).toBe(true);
    joint.focus();
    await user.keyboard(' ');
    within(dialog()).getByRole('button', { name: 'Lisää suunnitelmaan (6)' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBe(null);
    expect(screen.getByText('6 askelta lisättiin suunnitelmaan.')).toBeInstanceOf(HTMLElement);
    const added = await app.saved('plan');
    expect(added.happened.map(({ move, date }) => [move, date])).toEqual([
      ['begin', { on: '2025-08-07' }],
      ['attendLast', { on: '2026-10-30' }],
    ]);
    const stop = added.happened[1]?.id ?? '';
    const talk = added.alternatives[0]?.items[0]?.id ?? '';
    expect(added.alternatives[0]?.items.map(({ move, date }) => [move, date])).toEqual([
      ['talk', { on: '2026-11-23' }],
      ['task', { tiedTo: talk, relation: 'sameDay' }],
      ['askTranscript', { on: '2026-11-23' }],
      ['task', { tiedTo: stop, relation: 'daysAfter', days: 24 }],
      ['apply', { on: '2026-11-24' }],
    ]);
    await user.click(screen.getByRole('button', { name: 'Kumoa' }));
    const undone = await app.saved('plan');
    expect([undone.happened.length, undone.alternatives[0]?.items.length]).toEqual([1, 0]);
  });

  it('opens from a finding too, knows what the plan has, and asks to choose before adding nothing', async () => {
    const { user } = await openPlan({
      ...aino,
      happened: [
        ...(aino.happened ?? []),
        item('stop', '2026-10-30', { move: 'attendLast', form: 'lukio' }),
        item('talk', '2026-11-20', { move: 'talk', topic: 'interruption' }),
      ],
    });
    const [finding] = screen.getAllByRole('button', { name: /^Keskeytyminen askel askeleelta: / });
    if (finding === undefined) throw new Error('no finding opens the steps');
    await user.click(finding);
    expect(day().value).toBe('30.10.2026');
    expect(stepOf('talk').textContent).toContain('On jo suunnitelmassa');
    expect(within(stepOf('talk')).queryByRole('checkbox')).toBe(null);
    for (const box of within(dialog()).getAllByRole<HTMLInputElement>('checkbox'))
      if (box.checked) await user.click(box);
    await user.click(within(dialog()).getByRole('button', { name: 'Lisää suunnitelmaan' }));
    expect(within(dialog()).getByText('Valitse ainakin yksi askel.')).toBeInstanceOf(HTMLElement);
    await user.click(within(dialog()).getByRole('button', { name: 'Sulje' }));
    expect(document.activeElement).toBe(finding);
  });

  it('tells both readings without a municipality of residence, marks what is assumed, and has no fault that axe finds', async () => {
    const { user } = await openPlan({
      ...aino,
      situation: situation('2010-04-04', '2026-05-30', {
        name: 'Maryam',
        residence: { value: 'none', origin: 'told' },
      }),
      happened: [item('b', '2026-08-11', { move: 'begin', form: 'tuva' })],
    });
    await user.click(opener());
    const readings = stepOf('readings');
    expect(readings.textContent).toContain('3.4.2028');
    expect(readings.textContent).toContain('31.12.2030');
    expect(within(readings).getByText('Oletus')).toBeInstanceOf(HTMLElement);
    expect(within(readings).getByText(/Kysy asuinkunnalta: koskeeko/)).toBeInstanceOf(HTMLElement);
    expect(within(dialog()).getAllByText('Vain, jos oppivelvollisuus koskee opiskelijaa').length).toBeGreaterThan(0);
    const { violations } = await axe.run(dialog(), { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });

  it('is not offered while no studies go on', async () => {
    await openPlan({ ...aino, happened: [] });
    expect(screen.queryByRole('button', { name: 'Keskeytyminen askel askeleelta' })).toBe(null);
  });
});
