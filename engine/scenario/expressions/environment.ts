import { Environment } from '@marcbachmann/cel-js';
import type { ExpressionFacts } from './facts.ts';
import { indicatorRecords, namespaces, numbers } from './vocabulary.ts';

/** Longest expression, in characters. With the limits below it bounds what one evaluation can cost. */
export const longestExpression = 1_000;

/** One view of the facts for each namespace: a class of its own, since the language tells types apart by class. */
const views = Object.fromEntries(
  Object.entries(namespaces).map(([name, { fields }]) => {
    class View {
      readonly facts: ExpressionFacts;
      constructor(facts: ExpressionFacts) {
        this.facts = facts;
      }
    }
    for (const [field, { read }] of Object.entries(fields)) {
      Object.defineProperty(View.prototype, field, {
        get(this: View) {
          return read(this.facts);
        },
      });
    }
    return [name, View];
  }),
);

/** The one typed environment in which every expression is checked and evaluated. */
export const environment = registerAll(
  new Environment({
    limits: { maxAstNodes: 200, maxDepth: 24, maxListElements: 0, maxMapEntries: 0, maxCallArguments: 3 },
  }),
);

function registerAll(empty: Environment): Environment {
  for (const name of Object.keys(numbers)) empty.registerVariable(name, 'double');
  for (const name of indicatorRecords) empty.registerVariable(name, 'map<string, double>');
  for (const [name, { fields, methods }] of Object.entries(namespaces)) {
    // The language wants a type's name to begin with a capital.
    const typeName = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    empty.registerType(typeName, {
      ctor: views[name]!,
      fields: Object.fromEntries(Object.entries(fields).map(([field, { gives }]) => [field, gives])),
    });
    empty.registerVariable(name, typeName);
    for (const [method, { takes, gives, read }] of Object.entries(methods)) {
      const signature = `${typeName}.${method}(${takes.map(() => 'string').join(', ')}): ${gives}`;
      empty.registerFunction(signature, (view: { facts: ExpressionFacts }, ...quoted: string[]) =>
        read(view.facts, ...quoted),
      );
    }
  }
  return empty;
}

/**
 * The facts as the language sees them: each name is worked out when an expression asks for it, and kept. Most conditions ask for two
 * or three of them.
 */
class Context {
  readonly facts: ExpressionFacts;
  readonly known = new Map<string, unknown>();
  constructor(facts: ExpressionFacts) {
    this.facts = facts;
  }
}

function give(name: string, find: (facts: ExpressionFacts) => unknown): void {
  Object.defineProperty(Context.prototype, name, {
    get(this: Context) {
      if (!this.known.has(name)) this.known.set(name, find(this.facts));
      return this.known.get(name);
    },
  });
}

for (const [name, read] of Object.entries(numbers)) give(name, read);
for (const name of indicatorRecords) give(name, (facts) => spelledForExpressions(facts[name]));
for (const name of Object.keys(namespaces)) give(name, (facts) => new views[name]!(facts));

const contexts = new WeakMap<ExpressionFacts, Record<string, unknown>>();

/** The facts as the language sees them; kept as long as the facts are, since many expressions ask the same facts. */
export function contextOf(facts: ExpressionFacts): Record<string, unknown> {
  const known = contexts.get(facts);
  if (known !== undefined) return known;
  const context = new Context(facts) as unknown as Record<string, unknown>;
  contexts.set(facts, context);
  return context;
}

/** `civilian-deaths` as an expression writes it: a hyphen would be a minus. */
export function spelled(indicator: string): string {
  return indicator.replaceAll('-', '_');
}

function spelledForExpressions(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [spelled(id), value]));
}
