import { expect, it } from 'vitest';
import { planCopies } from './addressing.ts';

const blind = (address: string) => ({ kind: 'blind', recipients: [address] });

it('puts To and Cc into one copy and each Bcc into one of its own', () => {
  expect(planCopies({ blind: ['c@x.test', 'd@x.test'], visible: ['a@x.test', 'b@x.test'] })).toEqual([
    { kind: 'visible', recipients: ['a@x.test', 'b@x.test'] },
    blind('c@x.test'),
    blind('d@x.test'),
  ]);
});

it('sends one copy to an address that is named twice, in whatever case its domain is written', () => {
  expect(planCopies({ blind: ['a@X.test'], visible: ['a@x.test', 'a@x.TEST'] })).toEqual([
    { kind: 'visible', recipients: ['a@x.test'] },
  ]);
});

it('takes local parts that differ in case for two people', () => {
  expect(planCopies({ blind: [], visible: ['A@x.test', 'a@x.test'] })[0]?.recipients).toHaveLength(2);
});

it('treats an overriding recipient that the header does not show as blind', () => {
  const override = ['a@x.test', 'spy@x.test'];
  expect(planCopies({ blind: ['c@x.test'], override, visible: ['a@x.test', 'b@x.test'] })).toEqual([
    { kind: 'visible', recipients: ['a@x.test'] },
    blind('spy@x.test'),
  ]);
});
