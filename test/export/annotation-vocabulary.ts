/**
 * The Web Annotation Vocabulary (https://www.w3.org/TR/annotation-vocab/) as far as a text is annotated: which classes
 * and properties there are, what the data model (https://www.w3.org/TR/annotation-model/) asks of each class, and how
 * often a property may stand there. Keys are those of the context http://www.w3.org/ns/anno.jsonld.
 */

type Value = 'iri' | 'string' | 'offset' | 'motivation' | 'body' | 'target' | 'selector' | 'annotation';

interface Property {
  value: Value;
  /** Required, optional but once at most, or as often as wanted. */
  times: 'one' | 'once' | 'any';
}

export const MOTIVATIONS = new Set([
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
]);

const one = (value: Value): Property => ({ value, times: 'one' });
const once = (value: Value): Property => ({ value, times: 'once' });
const any = (value: Value): Property => ({ value, times: 'any' });

export const CLASSES: Readonly<Record<string, Readonly<Record<string, Property>>>> = {
  AnnotationPage: {
    id: one('iri'),
    items: any('annotation'),
    next: once('iri'),
    prev: once('iri'),
    partOf: once('iri'),
    startIndex: once('offset'),
  },
  Annotation: {
    id: one('iri'),
    target: { value: 'target', times: 'any' },
    body: any('body'),
    motivation: any('motivation'),
    created: once('string'),
    modified: once('string'),
    generated: once('string'),
    creator: any('iri'),
    generator: any('iri'),
    canonical: once('iri'),
    via: any('iri'),
    rights: any('iri'),
    audience: any('iri'),
  },
  TextualBody: {
    id: once('iri'),
    value: one('string'),
    format: any('string'),
    language: any('string'),
    processingLanguage: once('string'),
    textDirection: once('string'),
    purpose: any('motivation'),
  },
  SpecificResource: {
    id: once('iri'),
    source: one('iri'),
    selector: any('selector'),
    purpose: any('motivation'),
    state: any('iri'),
    scope: any('iri'),
    styleClass: any('string'),
  },
  TextQuoteSelector: {
    exact: one('string'),
    prefix: once('string'),
    suffix: once('string'),
    refinedBy: any('selector'),
  },
  TextPositionSelector: { start: one('offset'), end: one('offset'), refinedBy: any('selector') },
};

/** What a node is where the model lets its class be left out. */
const IMPLIED: Partial<Record<Value, string>> = { target: 'SpecificResource', body: 'SpecificResource' };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultsOfValue(value: unknown, expected: Value, path: string): string[] {
  switch (expected) {
    case 'iri':
      return typeof value === 'string' && URL.canParse(value) ? [] : [`${path} is no IRI`];
    case 'string':
      return typeof value === 'string' ? [] : [`${path} is no string`];
    case 'offset':
      return Number.isInteger(value) && Number(value) >= 0 ? [] : [`${path} is no offset`];
    case 'motivation':
      return MOTIVATIONS.has(String(value)) ? [] : [`${path} is no motivation`];
    default:
      if (expected !== 'annotation' && typeof value === 'string') return faultsOfValue(value, 'iri', path);
      return faultsOfNode(value, path, IMPLIED[expected]);
  }
}

/** @returns what the vocabulary does not allow in a node, each with its path; empty for a valid one */
export function faultsOfNode(node: unknown, path: string, implied?: string): string[] {
  if (!isObject(node)) return [`${path} is no object`];
  const type = node.type ?? implied;
  const properties = typeof type === 'string' ? CLASSES[type] : undefined;
  if (!properties) return [`${path} has the unknown type ${String(type)}`];
  const given = Object.entries(node).filter(([key]) => key !== 'type' && key !== '@context');
  const faults = given.flatMap(([key, value]) => {
    const property = properties[key];
    if (!property) return [`${path}.${key} is no property of ${String(type)}`];
    const values: unknown[] = Array.isArray(value) ? value : [value];
    if (property.times !== 'any' && Array.isArray(value)) return [`${path}.${key} is given more than once`];
    return values.flatMap((each, index) => faultsOfValue(each, property.value, `${path}.${key}[${index}]`));
  });
  const missing = Object.entries(properties).filter(([key, { times }]) => times === 'one' && !(key in node));
  if (type === 'Annotation' && !('target' in node)) faults.push(`${path} has no target`);
  if (type === 'TextPositionSelector' && Number(node.end) < Number(node.start))
    faults.push(`${path} ends before it starts`);
  return [...faults, ...missing.map(([key]) => `${path} has no ${key}`)];
}
