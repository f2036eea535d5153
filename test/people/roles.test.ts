import { describe, expect, it } from 'vitest';
import { peopleIn } from './article.ts';

async function roleIn(...paragraphs: string[]): Promise<string | undefined> {
  return (await peopleIn(paragraphs))[0]?.role?.text;
}

describe('roles', () => {
  it.each([
    ['a title', 'President Helen Duarte spoke.', 'President'],
    ['an office with its country', 'Spanish Foreign Minister Helen Duarte spoke.', 'Spanish Foreign Minister'],
    ['an owner', 'They met Norway’s top diplomat Helen Duarte there.', 'Norway’s top diplomat'],
    ['an employer', 'Later, Acme Energy chief executive Helen Duarte spoke.', 'Acme Energy chief executive'],
    ['an abbreviation', 'Then former Gov. Helen Duarte spoke.', 'former Gov.'],
    ['an office after a dateline', 'OSLO (Agency) - Finance Minister Helen Duarte spoke.', 'Finance Minister'],
    ['an owner in -s', 'They met the twins’ mother, Helen Duarte, there.', 'the twins’ mother'],
    ['an article', 'He thanked the singer Helen Duarte.', 'the singer'],
    ['a field of work', 'She married Leeds soccer player Helen Duarte.', 'Leeds soccer player'],
    ['an office before a form of address', 'Norway’s fire chief Dame Helen Duarte spoke.', 'Norway’s fire chief'],
    ['an office before a dotted one', 'Later, Norwegian Treasurer Dr. Helen Duarte spoke.', 'Norwegian Treasurer'],
  ])('before the name may be %s', async (_, sentence, role) => {
    expect(await roleIn(sentence)).toBe(role);
  });

  it('may be what the name is of, where nothing else is told', async () => {
    expect(await roleIn('Helen Duarte of the Bergen Herald asked why.')).toBe('of the Bergen Herald');
    expect(await roleIn('Helen Duarte of Bergen asked why.', 'Duarte, a nurse, got no answer.')).toBe('a nurse');
    expect(await roleIn('They thought of Helen Duarte of all people.')).toBeUndefined();
  });

  it.each([
    [
      'a trade',
      'Helen Duarte, a marine biologist at the University of Bergen, spoke.',
      'a marine biologist at the University of Bergen',
    ],
    [
      'an office',
      'Helen Duarte, secretary of Norway’s National Council, spoke.',
      'secretary of Norway’s National Council',
    ],
    [
      'to the end of its sentence',
      '“Nobody answered,” said Helen Duarte, a retired engineer who worked there until 2016. “Not one.”',
      'a retired engineer who worked there until 2016',
    ],
    ['after an age', 'Helen Duarte, 34, a nurse from Leeds, spoke.', 'a nurse from Leeds'],
  ])('after the name may be %s', async (_, sentence, role) => {
    expect(await roleIn(sentence)).toBe(role);
  });

  it('may stand before a comma', async () => {
    expect(await roleIn('The city’s former mayor, Helen Duarte, spoke.')).toBe('The city’s former mayor');
  });

  it('may stand before a comma and a form of address', async () => {
    expect(await roleIn('The Met Office’s chief meteorologist, Dr Helen Duarte, spoke.')).toBe(
      'The Met Office’s chief meteorologist',
    );
  });

  it('are more than a form of address', async () => {
    expect(await roleIn('On Friday Dr. Helen Duarte left.')).toBeUndefined();
  });

  it('may have more hanging on them before the comma', async () => {
    expect(await roleIn('Their nominee for governor, Helen Duarte, spoke.')).toBe('Their nominee for governor');
  });

  it('may have no determiner and words of their own', async () => {
    expect(await roleIn('Helen Duarte, program administrator for the Harbour Project, spoke.')).toBe(
      'program administrator for the Harbour Project',
    );
  });

  it('are the fullest of those that the article gives', async () => {
    expect(await roleIn('President Duarte spoke.', 'Helen Duarte, president of the Farmers’ Union, left.')).toBe(
      'president of the Farmers’ Union',
    );
  });

  it('are none where none is given', async () => {
    expect((await peopleIn(['Helen Duarte left on Friday, and it rained.']))[0]?.role).toBeNull();
  });
});
