import { describe, expect, it } from 'vitest';
import { createMemory } from './memory.ts';
import { openTab } from './tab.ts';

const stay = () => {};

describe('settings', () => {
  it('are kept as plain words that the script in the head can read', async () => {
    const memory = createMemory();
    const { settings } = await openTab(memory);
    settings.$theme.set('dark');
    settings.$textSize.set(3);
    settings.$role.set('to-truong');
    settings.$electionDay.set('2026-03-15');
    expect(Object.fromEntries(memory.values)).toEqual({
      'thbc.1.theme': 'dark',
      'thbc.1.text-size': '3',
      'thbc.1.role': 'to-truong',
      'thbc.1.election-day': '2026-03-15',
    });
    const next = await openTab(memory);
    expect([next.settings.$theme.get(), next.settings.$textSize.get(), next.settings.$role.get(), next.settings.$electionDay.get()]).toEqual([
      'dark',
      3,
      'to-truong',
      '2026-03-15',
    ]);
  });

  it('leave no trace when they are as designed', async () => {
    const memory = createMemory({ 'thbc.1.theme': 'dark' });
    const { settings } = await openTab(memory);
    settings.$theme.set('');
    settings.$textSize.set(settings.normalTextSize);
    expect(memory.values.size).toBe(0);
  });

  it.each([
    ['theme', 'purple'],
    ['text-size', '9'],
    ['role', '<b>'],
    ['election-day', '2026-02-31'],
    ['last-place', '{"href":"https://la.example/","title":"x"}'],
    ['last-place', '{"href":"//la.example/","title":"x"}'],
    ['last-place', '{"href":"/\\\\la.example/","title":"x"}'],
    ['last-place', '{"href":"javascript:alert(1)","title":"x"}'],
    ['last-place', 'null'],
  ])('set %s aside when it is %s', async (name, text) => {
    const memory = createMemory({ [`thbc.1.${name}`]: text });
    const { settings } = await openTab(memory);
    const all = [settings.$theme, settings.$textSize, settings.$role, settings.$electionDay, settings.$lastPlace];
    expect(all.map(($value) => $value.get())).toEqual(['', settings.normalTextSize, '', '', undefined]);
    expect(memory.values.get(`thbc.aside.${name}`)).toBe(text);
  });

  it('follow another tab', async () => {
    const memory = createMemory();
    const a = await openTab(memory);
    const b = await openTab(memory);
    b.settings.$theme.listen(stay);
    a.settings.$theme.set('dark');
    memory.deliver();
    expect(b.settings.$theme.get()).toBe('dark');
  });

  it('keep the last place', async () => {
    const memory = createMemory();
    const place = { href: '/a/b/hoc/kiem-phieu/mo-hom/#xep', title: 'Mở hòm «và» "xếp"' };
    (await openTab(memory)).settings.$lastPlace.set(place);
    expect((await openTab(memory)).settings.$lastPlace.get()).toEqual(place);
  });
});
