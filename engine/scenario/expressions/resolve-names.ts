import type { ASTNode } from '@marcbachmann/cel-js';
import { suggest } from '#engine/scenario/nearest.ts';
import { spelled } from './environment.ts';
import type { ExpressionScope } from './expression.ts';
import type { ExpressionNames } from './names.ts';
import type { ExpressionProblem } from './problem.ts';
import { indicatorRecords, type NameKind, type Namespace, namespaces, numbers } from './vocabulary.ts';

/** Comparison, arithmetic, logic and choice: all that a condition needs, and each bounded by the length of the text. */
const allowedOperators: ReadonlySet<string> = new Set([
  ...['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '&&', '||', '!_', '-_', '?:'],
]);

const kindWords: Readonly<Record<NameKind, string>> = {
  indicator: 'indicator',
  'regional-indicator': 'regional indicator',
  region: 'region',
  measure: 'measure of the deck',
  seat: 'seat',
  'council-seat': 'Council seat',
  event: 'event',
  stage: 'stage',
  settlement: 'settlement',
  request: 'kind of request',
  ballot: 'ballot',
};

interface Known {
  readonly names: ExpressionNames;
  readonly scope: ExpressionScope;
}

/**
 * Walks a parsed expression.
 * @returns every name that does not exist, every construct that conditions do not use, and every name that its scope
 * does not know.
 */
export function resolveNames(
  node: ASTNode,
  names: ExpressionNames,
  scope: ExpressionScope,
): readonly ExpressionProblem[] {
  return resolve(node, { names, scope });
}

function resolve(node: ASTNode, known: Known): readonly ExpressionProblem[] {
  switch (node.op) {
    case 'value':
      return typeof node.args === 'string' ? [strayQuote(node)] : [];
    case 'id':
      return resolveRoot(node, node.args, known);
    case '.': {
      const [owner, member] = node.args;
      return owner.op === 'id' ? resolveMember(node, owner.args, member, known) : resolve(owner, known);
    }
    case 'rcall': {
      const [method, owner, quoted] = node.args;
      return owner.op === 'id'
        ? resolveCall(node, owner.args, method, quoted, known)
        : [notAllowed(node), ...resolve(owner, known)];
    }
    default: {
      if (!allowedOperators.has(node.op)) return [notAllowed(node)];
      const parts = Array.isArray(node.args) ? node.args : [node.args];
      return parts.flatMap((part) => resolve(part as ASTNode, known));
    }
  }
}

function resolveRoot(node: ASTNode, name: string, { names, scope }: Known): readonly ExpressionProblem[] {
  if (Object.hasOwn(numbers, name) || isRecord(name)) return [];
  const namespace = namespaceOf(name);
  if (namespace === null) {
    const spoken = Object.keys(namespaces).filter((other) => namespaces[other]!.scopes.includes(scope));
    if (names.indicator.map(spelled).includes(name)) {
      const hint = `Write truth.${name} for what is so, reported.${name} for what is reported.`;
      return [{ ...unknownName(node, 'name', name, []), hint }];
    }
    return [unknownName(node, 'name', name, [...Object.keys(numbers), ...indicatorRecords, ...spoken])];
  }
  return namespace.scopes.includes(scope) ? [] : [outOfScope(node, name)];
}

function resolveMember(
  node: ASTNode,
  owner: string,
  member: string,
  known: Known,
): readonly ExpressionProblem[] {
  const problems = resolveRoot(node, owner, known);
  if (problems.length > 0) return problems;
  if (isRecord(owner)) return resolveIndicator(node, owner, member, known);
  const namespace = namespaceOf(owner);
  if (namespace === null) return [notAllowed(node)];
  if (Object.hasOwn(namespace.fields, member)) return [];
  const method = namespace.methods[member];
  return method === undefined
    ? [unknownName(node, 'name', `${owner}.${member}`, membersOf(owner, namespace))]
    : [
        wrongUse(
          node,
          `"${owner}.${member}" asks about something named in brackets.`,
          owner,
          member,
          method.takes,
          known.names,
        ),
      ];
}

function resolveIndicator(
  node: ASTNode,
  record: string,
  member: string,
  { names, scope }: Known,
): readonly ExpressionProblem[] {
  const indicators = names.indicator.map(spelled);
  if (!indicators.includes(member)) return [unknownName(node, 'indicator', member, indicators)];
  const isHidden = names.hidden.map(spelled).includes(member);
  return isHidden && (record === 'reported' || scope !== 'crisis') ? [hidden(node, member)] : [];
}

function resolveCall(
  node: ASTNode,
  owner: string,
  name: string,
  quoted: readonly ASTNode[],
  known: Known,
): readonly ExpressionProblem[] {
  const problems = resolveRoot(node, owner, known);
  if (problems.length > 0) return problems;
  const namespace = namespaceOf(owner);
  if (namespace === null) return [notAllowed(node)];
  const method = namespace.methods[name];
  if (method === undefined) {
    return [unknownName(node, 'name', `${owner}.${name}`, membersOf(owner, namespace))];
  }
  if (quoted.length !== method.takes.length) {
    const message = `"${owner}.${name}" takes ${method.takes.length} quoted names and got ${quoted.length}.`;
    return [wrongUse(node, message, owner, name, method.takes, known.names)];
  }
  return method.takes.flatMap((kind, index) => resolveQuoted(quoted[index]!, kind, known));
}

function resolveQuoted(node: ASTNode, kind: NameKind, { names }: Known): readonly ExpressionProblem[] {
  if (node.op !== 'value' || typeof node.args !== 'string') {
    return [
      {
        code: 'expression/wrong-type',
        message: `A quoted ${kindWords[kind]} belongs here.`,
        hint: quotedHint(node, names[kind]),
        at: rangeOf(node),
      },
    ];
  }
  return names[kind].includes(node.args) ? [] : [unknownName(node, kindWords[kind], node.args, names[kind])];
}

function quotedHint(node: ASTNode, candidates: readonly string[]): string {
  const typed = node.input.slice(node.start, node.end);
  return candidates.includes(typed) ? `Write "${typed}", in quotes.` : suggest('', candidates);
}

function isRecord(name: string): boolean {
  return (indicatorRecords as readonly string[]).includes(name);
}

function namespaceOf(name: string): Namespace | null {
  return Object.hasOwn(namespaces, name) ? namespaces[name]! : null;
}

function membersOf(owner: string, { fields, methods }: Namespace): string[] {
  return [...Object.keys(fields), ...Object.keys(methods)].map((member) => `${owner}.${member}`);
}

function rangeOf(node: ASTNode): ExpressionProblem['at'] {
  return { start: node.start, end: node.end };
}

function unknownName(
  node: ASTNode,
  what: string,
  word: string,
  candidates: readonly string[],
): ExpressionProblem {
  return {
    code: 'expression/unknown-name',
    message: `There is no ${what} "${word}".`,
    hint: suggest(word, candidates),
    at: rangeOf(node),
  };
}

function wrongUse(
  node: ASTNode,
  message: string,
  owner: string,
  method: string,
  takes: readonly NameKind[],
  names: ExpressionNames,
): ExpressionProblem {
  const example = takes.map((kind) => `"${names[kind][0] ?? kindWords[kind]}"`).join(', ');
  return {
    code: 'expression/wrong-type',
    message,
    hint: `It is written like ${owner}.${method}(${example}).`,
    at: rangeOf(node),
  };
}

function strayQuote(node: ASTNode): ExpressionProblem {
  return {
    code: 'expression/not-allowed',
    message: 'A quoted name stands here by itself.',
    hint: 'Quoted names stand in brackets, as in council.adopted("fact-finding-mission").',
    at: rangeOf(node),
  };
}

function notAllowed(node: ASTNode): ExpressionProblem {
  return {
    code: 'expression/not-allowed',
    message: 'This construct is not used in conditions.',
    hint: 'Compare values and join comparisons with && (and), || (or), ! (not).',
    at: rangeOf(node),
  };
}

function outOfScope(node: ASTNode, name: string): ExpressionProblem {
  return {
    code: 'expression/out-of-scope',
    message: `"${name}" is not known here.`,
    hint:
      name === 'draft'
        ? 'Only red lines and conditions of a stance judge a draft.'
        : 'Events and endings speak of no seat; name one, as in seats.vetoes("china").',
    at: rangeOf(node),
  };
}

function hidden(node: ASTNode, indicator: string): ExpressionProblem {
  return {
    code: 'expression/hidden',
    message: `"${indicator}" is never reported, so nobody at the table can know it.`,
    hint: 'Only conditions of events and endings may ask for it, and only as truth, start or peak.',
    at: rangeOf(node),
  };
}
