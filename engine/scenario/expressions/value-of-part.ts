import type { ASTNode } from '@marcbachmann/cel-js';
import type { ExpressionFacts } from './facts.ts';
import { type IndicatorRecord, indicatorRecords, namespaces, numbers } from './vocabulary.ts';

type Value = number | boolean;
type Reader = (facts: ExpressionFacts) => Value;

/**
 * The value of a part of a checked expression. The library evaluates whole texts, and its serialiser loses brackets
 * (`3 - (2 - 1)` comes back as `3 - 2 - 1`), so operators are followed here and names are read from the vocabulary. A part is
 * prepared once: whoever plans asks the same conditions of hundreds of imagined moments.
 * @throws when the facts lack what the part asks for; that is a bug, since the expression was checked.
 */
export function valueOfPart(node: ASTNode, facts: ExpressionFacts): Value {
  return readerOf(node)(facts);
}

const readers = new WeakMap<ASTNode, Reader>();

function readerOf(node: ASTNode): Reader {
  const known = readers.get(node);
  if (known !== undefined) return known;
  const reader = prepare(node);
  readers.set(node, reader);
  return reader;
}

function prepare(node: ASTNode): Reader {
  const part = (index: 0 | 1): Reader => readerOf((node.args as [ASTNode, ASTNode])[index]);
  const compare = (holds: (left: Value, right: Value) => boolean): Reader => {
    const [left, right] = [part(0), part(1)];
    return (facts) => holds(left(facts), right(facts));
  };
  const calculate = (result: (left: number, right: number) => number): Reader => {
    const [left, right] = [part(0), part(1)];
    return (facts) => result(Number(left(facts)), Number(right(facts)));
  };
  switch (node.op) {
    case 'value': {
      const value = node.args as Value;
      return () => value;
    }
    case '!_': {
      const negated = readerOf(node.args);
      return (facts) => !negated(facts);
    }
    case '-_': {
      const negated = readerOf(node.args);
      return (facts) => -Number(negated(facts));
    }
    case '&&': {
      const [left, right] = [part(0), part(1)];
      return (facts) => Boolean(left(facts)) && Boolean(right(facts));
    }
    case '||': {
      const [left, right] = [part(0), part(1)];
      return (facts) => Boolean(left(facts)) || Boolean(right(facts));
    }
    case '==':
      return compare((left, right) => left === right);
    case '!=':
      return compare((left, right) => left !== right);
    case '<':
      return compare((left, right) => left < right);
    case '<=':
      return compare((left, right) => left <= right);
    case '>':
      return compare((left, right) => left > right);
    case '>=':
      return compare((left, right) => left >= right);
    case '+':
      return calculate((left, right) => left + right);
    case '-':
      return calculate((left, right) => left - right);
    case '*':
      return calculate((left, right) => left * right);
    case '/':
      return calculate((left, right) => left / right);
    case '?:': {
      const [condition, then, otherwise] = node.args.map(readerOf) as [Reader, Reader, Reader];
      return (facts) => (condition(facts) ? then(facts) : otherwise(facts));
    }
    default:
      return prepareName(node);
  }
}

/** `week`, `truth.incitement`, `council.chapter_seven`, `crisis.happened("radio")`. */
function prepareName(node: ASTNode): Reader {
  if (node.op === 'id') {
    const read = numbers[node.args];
    if (read !== undefined) return read;
  }
  if (node.op === '.' && node.args[0].op === 'id') {
    const [{ args: owner }, member] = node.args;
    if (isRecord(owner)) return readIndicator(owner, member);
    const field = namespaces[owner]?.fields[member];
    if (field !== undefined) return field.read;
  }
  if (node.op === 'rcall' && node.args[1].op === 'id') {
    const [name, { args: owner }, quoted] = node.args;
    const method = namespaces[owner]?.methods[name];
    const names = quoted.map((part) => String(part.args));
    if (method !== undefined) return (facts) => method.read(facts, ...names);
  }
  throw new Error(`Not a value: ${node.input.slice(node.start, node.end)}`);
}

function isRecord(name: string): name is IndicatorRecord {
  return (indicatorRecords as readonly string[]).includes(name);
}

/** Expressions write an underscore where an indicator's id has a hyphen. */
function readIndicator(record: IndicatorRecord, member: string): Reader {
  const indicator = member.replaceAll('_', '-');
  return (facts) => {
    const value = facts[record][indicator];
    if (value === undefined)
      throw new Error(`An expression asks for ${record}.${member}, which the facts lack`);
    return value;
  };
}
