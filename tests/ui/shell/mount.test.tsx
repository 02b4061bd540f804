import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountApp } from '#ui/shell/mount.tsx';
import { documentOf, openApp, storeWith } from './test-app.tsx';

afterEach(() => vi.restoreAllMocks());

describe('a page that breaks', () => {
  it('says so, and gives the open plan out as a file', async () => {
    const faults = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { services, downloads } = await openApp({ store: await storeWith(documentOf()) });
    cleanup();
    const broken = new Error('planned fault');
    const never = Promise.reject(broken);
    never.catch(() => {});
    window.location.hash = '#/o/plan/tilanne';
    const container = document.body.appendChild(document.createElement('div'));
    const root = mountApp(container, { ...services, setting: () => never });
    await screen.findByRole('heading', { level: 1, name: 'Sivu pysähtyi' });
    expect(faults.mock.calls.flat()).toContain(broken);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Ota suunnitelma tiedostoksi' }));
    await waitFor(() => expect(downloads.map(({ name }) => name)).toEqual(['kannelpolku-aino-m-2026-11-23.json']));
    root.unmount();
    container.remove();
  });
});
